import { useLingui } from '@lingui/react';
import type { ChecklistItem, ContactRole, FileTypeContent, TypeTab } from '../../api/contract.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { ConditionFields } from './condition-fields.js';
import { LooseText } from './loose-text.js';
import { followedKey } from './part-keys.js';
import type { FaultsOfPart } from './part-list.js';

export const emptyTab: TypeTab = { key: '', title: '' };
export const emptyRole: ContactRole = { key: '', title: '', minimum: 0, maximum: null };
export const emptyItem: ChecklistItem = {
  key: '',
  title: '',
  help: '',
  documentType: '',
  need: 'always',
  role: null,
  condition: null,
};

interface PartFormProps<T> {
  part: T;
  faults: FaultsOfPart;
  onChange: (part: T) => void;
}

/** Title and key, which every part has. */
function TitleFields<T extends { key: string; title: string }>({ part, faults, onChange }: PartFormProps<T>) {
  const { i18n } = useLingui();
  return (
    <div className="ta-pair">
      <TextField
        label={i18n.t('Bezeichnung')}
        isRequired
        value={part.title}
        error={faults('title')}
        onChange={(title) => {
          onChange({ ...part, title, key: followedKey(part.key, part.title, title) });
        }}
      />
      <TextField
        label={i18n.t('Schlüssel')}
        isRequired
        value={part.key}
        error={faults('key')}
        onChange={(key) => {
          onChange({ ...part, key });
        }}
      />
    </div>
  );
}

/** A register tab. */
export function TabForm(props: PartFormProps<TypeTab>) {
  return <TitleFields {...props} />;
}

function countOf(text: string): number | null {
  return /^\d+$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** A role in which somebody has to do with files. */
export function RoleForm({ part, faults, onChange }: PartFormProps<ContactRole>) {
  const { i18n } = useLingui();
  return (
    <>
      <TitleFields part={part} faults={faults} onChange={onChange} />
      <div className="ta-pair">
        <LooseText
          label={i18n.t('Mindestens')}
          inputMode="numeric"
          start={String(part.minimum)}
          error={faults('minimum')}
          onChange={(text) => {
            onChange({ ...part, minimum: countOf(text) ?? 0 });
          }}
        />
        <LooseText
          label={i18n.t('Höchstens (leer: beliebig viele)')}
          inputMode="numeric"
          start={part.maximum === null ? '' : String(part.maximum)}
          error={faults('maximum')}
          onChange={(text) => {
            onChange({ ...part, maximum: countOf(text) });
          }}
        />
      </div>
    </>
  );
}

/** A document that belongs into every file. */
export function ItemForm({
  part,
  faults,
  onChange,
  content,
}: PartFormProps<ChecklistItem> & { content: FileTypeContent }) {
  const { i18n } = useLingui();
  return (
    <>
      <TitleFields part={part} faults={faults} onChange={onChange} />
      <TextField
        label={i18n.t('Dokumenttyp')}
        hint={i18n.t('Ein Dokument dieses Typs gilt als vorhanden, zum Beispiel Antrag oder Bescheid.')}
        isRequired
        value={part.documentType}
        error={faults('documentType')}
        onChange={(documentType) => {
          onChange({ ...part, documentType });
        }}
      />
      <div className="ta-pair">
        <SelectField
          label={i18n.t('Nötig')}
          value={part.need}
          onChange={(need) => {
            onChange({ ...part, need: need as ChecklistItem['need'] });
          }}
          options={[
            { value: 'always', label: i18n.t('von Anfang an') },
            { value: 'closing', label: i18n.t('bis zur Schließung (z. d. A.)') },
            { value: 'optional', label: i18n.t('wenn vorhanden') },
          ]}
        />
        <SelectField
          label={i18n.t('Von wem')}
          value={part.role ?? ''}
          error={faults('role')}
          onChange={(role) => {
            onChange({ ...part, role: role === '' ? null : role });
          }}
          options={[
            { value: '', label: i18n.t('einmal je Akte') },
            ...content.roles.map(({ key, title }) => ({ value: key, label: i18n.t('je {role}', { role: title }) })),
          ]}
        />
      </div>
      <ConditionFields
        fields={content.fields}
        condition={part.condition}
        error={faults('condition')}
        onChange={(condition) => {
          onChange({ ...part, condition });
        }}
      />
      <TextField
        label={i18n.t('Erläuterung')}
        value={part.help}
        error={faults('help')}
        onChange={(help) => {
          onChange({ ...part, help });
        }}
      />
    </>
  );
}
