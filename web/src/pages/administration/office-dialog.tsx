import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { officeCommands } from '../../api/administration.js';
import type { OfficeInput, OrgUnit } from '../../api/contract.js';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { asProblem } from '../../api/problem.js';
import { DraftConflict } from '../../conflicts/draft-conflict.js';
import { useMergedDraft } from '../../conflicts/use-merged-draft.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Dialog } from '../../ui/dialog.js';
import { FormActions } from '../../ui/form-actions.js';
import { notify } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';

function inputOf(office: OrgUnit | null): OfficeInput {
  return {
    name: office?.name ?? '',
    shortName: office?.shortName ?? '',
    parentId: office?.parentId ?? null,
    address: office?.address ?? '',
    keywords: office?.keywords ?? [],
  };
}

const officeInputs = ['name', 'shortName', 'parentId', 'address', 'keywords'] as const;

const officeInputNames = {
  name: /*i18n*/ 'Name des Amts',
  shortName: /*i18n*/ 'Kurzname',
  parentId: /*i18n*/ 'Übergeordnetes Amt',
  address: /*i18n*/ 'Anschrift',
  keywords: /*i18n*/ 'Stichwörter',
};

interface OfficeFieldsProps {
  value: OfficeInput;
  onChange: (value: OfficeInput) => void;
  isChecked: boolean;
}

function OfficeFields({ value, onChange, isChecked }: OfficeFieldsProps) {
  const { i18n } = useLingui();
  const [keywords, setKeywords] = useState(() => value.keywords.join(', '));
  return (
    <>
      <TextField
        label={i18n.t('Name des Amts')}
        isRequired
        value={value.name}
        error={isChecked && value.name.trim() === '' ? i18n.t('Bitte einen Namen eingeben.') : undefined}
        onChange={(name) => {
          onChange({ ...value, name });
        }}
      />
      <TextField
        label={i18n.t('Kurzname')}
        isRequired
        value={value.shortName}
        error={isChecked && value.shortName.trim() === '' ? i18n.t('Bitte einen Kurznamen eingeben.') : undefined}
        onChange={(shortName) => {
          onChange({ ...value, shortName });
        }}
      />
      <UnitBox
        label={i18n.t('Übergeordnetes Amt (leer: keines)')}
        value={value.parentId ?? ''}
        onChange={(parentId) => {
          onChange({ ...value, parentId: parentId === '' ? null : parentId });
        }}
      />
      <TextField
        label={i18n.t('Anschrift')}
        value={value.address}
        onChange={(address) => {
          onChange({ ...value, address });
        }}
      />
      <TextField
        label={i18n.t('Stichwörter')}
        hint={i18n.t('Wörter in einem Brief, die für dieses Amt sprechen, durch Kommas getrennt.')}
        value={keywords}
        onChange={(text) => {
          setKeywords(text);
          const words = text.split(',').map((word) => word.trim());
          onChange({ ...value, keywords: words.filter((word) => word !== '') });
        }}
      />
    </>
  );
}

/** An office to be changed, or `null` for a new one. */
function OfficeForm({ office, onClose }: { office: OrgUnit | null; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [number, setNumber] = useState('');
  const draft = useMergedDraft({ version: office?.version ?? 0, values: inputOf(office) }, officeInputs);
  const { values: input, conflicts } = draft;
  const units = useQuery(orgUnitsQuery).data ?? [];
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const saving = useMutation({
    mutationFn: () =>
      office === null
        ? officeCommands.create({ ...input, number: number.trim() }, key)
        : officeCommands.change(office, input),
    onSuccess: async (saved) => {
      notify({ kind: 'success', text: i18n.t('{number} {name} ist gespeichert.', { ...saved }) });
      onClose();
      await queries.invalidateQueries({ queryKey: ['org-units'] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['offices'] }),
  });
  function submit() {
    setIsChecked(true);
    const isNumbered = office !== null || number.trim() !== '';
    if (
      isNumbered &&
      input.name.trim() !== '' &&
      input.shortName.trim() !== '' &&
      conflicts.length === 0 &&
      !saving.isPending
    ) {
      saving.mutate();
    }
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {saving.isError && !asProblem(saving.error).isConflict ? <RequestFailure error={saving.error} /> : null}
      <DraftConflict
        title={i18n.t('Inzwischen hat jemand anderes dieses Amt geändert.')}
        draft={draft}
        labelOf={(field) => i18n._(officeInputNames[field])}
        words={(field, value) => {
          const unit = units.find(({ id }) => field === 'parentId' && id === value);
          return unit === undefined ? [value ?? ''].flat().join(', ') : unitLabel(unit);
        }}
      />
      {office === null ? (
        <TextField
          label={i18n.t('Nummer des Amts')}
          hint={i18n.t('Zum Beispiel 63.1. Sie bleibt für immer, denn Aktenzeichen enthalten sie.')}
          isRequired
          value={number}
          onChange={setNumber}
          error={isChecked && number.trim() === '' ? i18n.t('Bitte eine Nummer eingeben.') : undefined}
        />
      ) : null}
      <OfficeFields key={conflicts.length} value={input} onChange={draft.set} isChecked={isChecked} />
      <FormActions
        act={office === null ? i18n.t('Amt anlegen') : i18n.t('Speichern')}
        isBusy={saving.isPending}
        isDisabled={conflicts.length > 0}
        onCancel={onClose}
      />
    </form>
  );
}

interface OfficeDialogProps {
  /** The office to be changed; `null` for a new one. */
  office: OrgUnit | null;
  onClose: () => void;
}

/** Creates an office, or changes one. */
export function OfficeDialog({ office, onClose }: OfficeDialogProps) {
  const { i18n } = useLingui();
  const title = office === null ? i18n.t('Neues Amt anlegen') : i18n.t('{number} {name} ändern', { ...office });
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={null}>
      <OfficeForm office={office} onClose={onClose} />
    </Dialog>
  );
}
