import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { ContactInput, ContactRole, FileContact } from '../../../api/contract.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/select-field.js';
import { DayField, TextField } from '../../../ui/text-field.js';

interface ContactFormProps {
  contact: FileContact | undefined;
  roles: readonly ContactRole[];
  isBusy: boolean;
  onSave: (contact: ContactInput) => void;
  onCancel: () => void;
}

const ownRole = '*';

const nothing = {
  name: '',
  givenName: '',
  title: '',
  salutation: '',
  institution: '',
  orgUnit: '',
  authorityCode: '',
  occupation: '',
  responsibility: '',
  birthDate: '',
  birthPlace: '',
  unstructuredAddress: '',
  street: '',
  houseNumber: '',
  postcode: '',
  place: '',
  phone: '',
  email: '',
};

type Typed = typeof nothing;

function typedOf(contact: FileContact | undefined): Typed {
  if (contact === undefined) return nothing;
  const [address] = contact.addresses;
  const reach = (kind: 'phone' | 'email') => contact.communications.find((one) => one.kind === kind)?.value ?? '';
  const { street = '', houseNumber = '', postcode = '', place = '' } = address ?? {};
  const words = Object.fromEntries(
    Object.entries(contact).filter(([key, value]) => key in nothing && typeof value === 'string'),
  ) as Partial<Typed>;
  return { ...nothing, ...words, street, houseNumber, postcode, place, phone: reach('phone'), email: reach('email') };
}

/** What the form does not show stays as it is: further addresses, other ways to reach somebody. */
function contactFrom(typed: Typed, role: string, roleKey: string, before: FileContact | undefined): ContactInput {
  const { street, houseNumber, postcode, place, phone, email, birthDate, ...words } = typed;
  const [first, ...otherAddresses] = before?.addresses ?? [];
  const hasAddress = [street, houseNumber, postcode, place].some((text) => text.trim() !== '');
  const address = { poBox: first?.poBox ?? '', country: first?.country ?? '', street, houseNumber, postcode, place };
  const others = (before?.communications ?? []).filter(
    (one, index, all) =>
      !['phone', 'email'].includes(one.kind) || all.findIndex((other) => other.kind === one.kind) !== index,
  );
  return {
    ...words,
    role,
    ...(roleKey === '' ? {} : { roleKey }),
    ...(birthDate === '' ? {} : { birthDate }),
    addresses: [...(hasAddress ? [address] : []), ...otherAddresses],
    communications: [
      ...(phone.trim() === '' ? [] : [{ kind: 'phone' as const, value: phone }]),
      ...(email.trim() === '' ? [] : [{ kind: 'email' as const, value: email }]),
      ...others,
    ],
  };
}

function startRole(contact: FileContact | undefined, roles: readonly ContactRole[]): string {
  return contact === undefined ? (roles[0]?.key ?? ownRole) : (contact.roleKey ?? ownRole);
}

/** Everything that is said of one contact. */
export function ContactForm({ contact, roles, isBusy, onSave, onCancel }: ContactFormProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(() => typedOf(contact));
  const [roleKey, setRoleKey] = useState(() => startRole(contact, roles));
  const [ownWords, setOwnWords] = useState(contact?.role ?? '');
  const [isChecked, setIsChecked] = useState(false);
  const role = roles.find(({ key }) => key === roleKey)?.title ?? ownWords.trim();
  const isNameless = typed.name.trim() === '' && typed.institution.trim() === '';
  const text = (
    key: keyof Typed,
    label: string,
    more: { hint?: string; error?: string | undefined; rows?: number } = {},
  ) => (
    <TextField
      label={label}
      value={typed[key]}
      onChange={(value) => {
        setTyped({ ...typed, [key]: value });
      }}
      {...more}
    />
  );
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (!isNameless && role !== '' && !isBusy) {
          onSave(contactFrom(typed, role, roleKey === ownRole ? '' : roleKey, contact));
        }
      }}
    >
      <SelectField
        label={i18n.t('Rolle')}
        isRequired
        value={roleKey}
        onChange={setRoleKey}
        options={[
          ...roles.map(({ key, title }) => ({ value: key, label: title })),
          { value: ownRole, label: i18n.t('andere Rolle') },
        ]}
      />
      {roleKey === ownRole ? (
        <TextField
          label={i18n.t('Bezeichnung der Rolle')}
          isRequired
          value={ownWords}
          error={isChecked && role === '' ? i18n.t('Bitte eine Rolle angeben.') : undefined}
          onChange={setOwnWords}
        />
      ) : null}
      <div className="ta-pair">
        {text('name', i18n.t('Familienname oder ganzer Name'), {
          error: isChecked && isNameless ? i18n.t('Bitte einen Namen oder eine Institution angeben.') : undefined,
        })}
        {text('givenName', i18n.t('Vorname'))}
      </div>
      <div className="ta-pair">
        {text('salutation', i18n.t('Anrede'))}
        {text('title', i18n.t('Titel'))}
      </div>
      <div className="ta-pair">
        {text('institution', i18n.t('Institution'))}
        {text('orgUnit', i18n.t('Organisationseinheit'))}
      </div>
      <div className="ta-pair">
        {text('street', i18n.t('Straße'))}
        {text('houseNumber', i18n.t('Hausnummer'))}
      </div>
      <div className="ta-pair">
        {text('postcode', i18n.t('Postleitzahl'))}
        {text('place', i18n.t('Ort'))}
      </div>
      {text('unstructuredAddress', i18n.t('Anschrift, wie sie vorliegt'), {
        hint: i18n.t('Wenn sich die Anschrift nicht in Teile zerlegen lässt.'),
        rows: 2,
      })}
      <div className="ta-pair">
        {text('phone', i18n.t('Telefon'))}
        {text('email', i18n.t('E-Mail'))}
      </div>
      <div className="ta-pair">
        <DayField
          label={i18n.t('Geburtstag')}
          value={typed.birthDate}
          onChange={(birthDate) => {
            setTyped({ ...typed, birthDate });
          }}
        />
        {text('birthPlace', i18n.t('Geburtsort'))}
      </div>
      <div className="ta-pair">
        {text('occupation', i18n.t('Tätigkeit'))}
        {text('responsibility', i18n.t('Zuständigkeit'))}
      </div>
      {text('authorityCode', i18n.t('Behördenkennung'))}
      <div className="ta-dialog__actions">
        <Button kind="tertiary" onPress={onCancel}>
          {i18n.t('Abbrechen')}
        </Button>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {i18n.t('Speichern')}
        </Button>
      </div>
    </form>
  );
}
