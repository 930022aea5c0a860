import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { ContactInput, ContactRole, FileContact } from '../../../api/contract.js';
import { DraftConflict } from '../../../conflicts/draft-conflict.js';
import { useMergedDraft, type MergedDraft } from '../../../conflicts/use-merged-draft.js';
import { formatDay } from '../../../format/dates.js';
import { FormActions } from '../../../ui/form-actions.js';
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

/** What the form holds: what is typed, and the role. */
type Held = Typed & { roleKey: string; ownRole: string };

const heldFields = [...Object.keys(nothing), 'roleKey', 'ownRole'] as (keyof Held)[];

const labels: Record<keyof Held, string> = {
  name: /*i18n*/ 'Familienname oder ganzer Name',
  givenName: /*i18n*/ 'Vorname',
  salutation: /*i18n*/ 'Anrede',
  title: /*i18n*/ 'Titel',
  institution: /*i18n*/ 'Institution',
  orgUnit: /*i18n*/ 'Organisationseinheit',
  street: /*i18n*/ 'Straße',
  houseNumber: /*i18n*/ 'Hausnummer',
  postcode: /*i18n*/ 'Postleitzahl',
  place: /*i18n*/ 'Ort',
  unstructuredAddress: /*i18n*/ 'Anschrift, wie sie vorliegt',
  phone: /*i18n*/ 'Telefon',
  email: /*i18n*/ 'E-Mail',
  birthPlace: /*i18n*/ 'Geburtsort',
  occupation: /*i18n*/ 'Tätigkeit',
  responsibility: /*i18n*/ 'Zuständigkeit',
  authorityCode: /*i18n*/ 'Behördenkennung',
  birthDate: /*i18n*/ 'Geburtstag',
  ownRole: /*i18n*/ 'Bezeichnung der Rolle',
  roleKey: /*i18n*/ 'Rolle',
};

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

/** What somebody else saved of the contact meanwhile. */
function ContactConflict({ draft, roles }: { draft: MergedDraft<Held>; roles: readonly ContactRole[] }) {
  const { i18n } = useLingui();
  const words = (field: keyof Held, value: string) =>
    field === 'roleKey' ? (roles.find(({ key }) => key === value)?.title ?? i18n.t('andere Rolle')) : value;
  return (
    <DraftConflict
      title={i18n.t('Inzwischen hat jemand anderes diese Angaben geändert.')}
      draft={draft}
      labelOf={(field) => i18n._(labels[field])}
      words={(field, value) => (field === 'birthDate' ? formatDay(value, i18n.locale) : words(field, value))}
    />
  );
}

/** Everything that is said of one contact. */
export function ContactForm({ contact, roles, isBusy, onSave, onCancel }: ContactFormProps) {
  const { i18n } = useLingui();
  const draft = useMergedDraft<Held>(
    {
      version: contact?.version ?? 0,
      values: { ...typedOf(contact), roleKey: startRole(contact, roles), ownRole: contact?.role ?? '' },
    },
    heldFields,
  );
  const { roleKey, ownRole: ownWords, ...typed } = draft.values;
  const [isChecked, setIsChecked] = useState(false);
  const role = roles.find(({ key }) => key === roleKey)?.title ?? ownWords.trim();
  const isNameless = typed.name.trim() === '' && typed.institution.trim() === '';
  const labelOf = (field: keyof Held) => i18n._(labels[field]);
  const text = (key: keyof Typed, more: { hint?: string; error?: string | undefined; rows?: number } = {}) => (
    <TextField
      label={labelOf(key)}
      value={typed[key]}
      onChange={(value) => {
        draft.set({ [key]: value });
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
        if (!isNameless && role !== '' && !isBusy && draft.conflicts.length === 0) {
          onSave(contactFrom(typed, role, roleKey === ownRole ? '' : roleKey, contact));
        }
      }}
    >
      <ContactConflict draft={draft} roles={roles} />
      <SelectField
        label={labelOf('roleKey')}
        isRequired
        value={roleKey}
        onChange={(chosen) => {
          draft.set({ roleKey: chosen });
        }}
        options={[
          ...roles.map(({ key, title }) => ({ value: key, label: title })),
          { value: ownRole, label: i18n.t('andere Rolle') },
        ]}
      />
      {roleKey === ownRole ? (
        <TextField
          label={labelOf('ownRole')}
          isRequired
          value={ownWords}
          error={isChecked && role === '' ? i18n.t('Bitte eine Rolle angeben.') : undefined}
          onChange={(words) => {
            draft.set({ ownRole: words });
          }}
        />
      ) : null}
      <div className="ta-pair">
        {text('name', {
          error: isChecked && isNameless ? i18n.t('Bitte einen Namen oder eine Institution angeben.') : undefined,
        })}
        {text('givenName')}
      </div>
      <div className="ta-pair">
        {text('salutation')}
        {text('title')}
      </div>
      <div className="ta-pair">
        {text('institution')}
        {text('orgUnit')}
      </div>
      <div className="ta-pair">
        {text('street')}
        {text('houseNumber')}
      </div>
      <div className="ta-pair">
        {text('postcode')}
        {text('place')}
      </div>
      {text('unstructuredAddress', {
        hint: i18n.t('Wenn sich die Anschrift nicht in Teile zerlegen lässt.'),
        rows: 2,
      })}
      <div className="ta-pair">
        {text('phone')}
        {text('email')}
      </div>
      <div className="ta-pair">
        <DayField
          label={labelOf('birthDate')}
          value={typed.birthDate}
          onChange={(birthDate) => {
            draft.set({ birthDate });
          }}
        />
        {text('birthPlace')}
      </div>
      <div className="ta-pair">
        {text('occupation')}
        {text('responsibility')}
      </div>
      {text('authorityCode')}
      <FormActions
        act={i18n.t('Speichern')}
        isBusy={isBusy}
        isDisabled={draft.conflicts.length > 0}
        onCancel={onCancel}
      />
    </form>
  );
}
