import { useLingui } from '@lingui/react';
import type { ContactInput, ContactRole } from '../../api/contract.js';
import { TextField } from '../../ui/text-field.js';

/** A name and an address in a role; everything else is said in the file itself. */
export interface OpeningContact {
  name: string;
  address: string;
}

/** What is typed so far, by key of the role. */
export type OpeningContacts = Partial<Record<string, OpeningContact>>;

/** Those that have a name. */
export function contactsFrom(roles: readonly ContactRole[], typed: OpeningContacts): ContactInput[] {
  return roles.flatMap(({ key, title }) => {
    const contact = typed[key];
    if (contact === undefined || contact.name.trim() === '') return [];
    return [{ role: title, roleKey: key, name: contact.name, unstructuredAddress: contact.address }];
  });
}

interface OpeningContactsFieldsProps {
  roles: readonly ContactRole[];
  typed: OpeningContacts;
  onChange: (typed: OpeningContacts) => void;
}

/** Asks for those whom every file of the type has to do with. */
export function OpeningContactsFields({ roles, typed, onChange }: OpeningContactsFieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      {roles
        .filter(({ minimum }) => minimum > 0)
        .map(({ key, title }) => {
          const contact = typed[key] ?? { name: '', address: '' };
          return (
            <div key={key} className="ta-pair">
              <TextField
                label={title}
                hint={i18n.t('Name')}
                value={contact.name}
                onChange={(name) => {
                  onChange({ ...typed, [key]: { ...contact, name } });
                }}
              />
              <TextField
                label={i18n.t('{role}: Anschrift', { role: title })}
                hint={i18n.t('Straße, Postleitzahl, Ort')}
                value={contact.address}
                onChange={(address) => {
                  onChange({ ...typed, [key]: { ...contact, address } });
                }}
              />
            </div>
          );
        })}
    </>
  );
}
