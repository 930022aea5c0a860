import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldValues, FileTypeDetail, TypeChangePreview } from '../../../api/contract.js';
import { checkedValuesQuery, detailCommands, fileDetailsQuery, fileTypeQuery } from '../../../api/file-types.js';
import { FaultSummary, FieldsForm } from '../../../fields/fields-form.js';
import { useSettled } from '../../../fields/use-settled.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Alert } from '../../../ui/alert.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormActions } from '../../../ui/form-actions.js';
import { notify } from '../../../ui/notices.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { levelLabel } from '../../../words/access-words.js';

interface TypeChangeDialogProps {
  fileId: string;
  /** The version the file shall get. */
  versionId: string;
  revision: number;
  names: readonly string[];
  onClose: () => void;
}

const reasons = {
  'field-gone': /*i18n*/ 'Das Feld gibt es nicht mehr.',
  'kind-changed': /*i18n*/ 'Das Feld hat eine andere Art.',
  'not-allowed': /*i18n*/ 'Der Wert ist nicht mehr erlaubt.',
};

function Losses({ preview }: { preview: TypeChangePreview }) {
  const { i18n } = useLingui();
  const isLossless = preview.lost.length === 0 && preview.lostPlaces === 0;
  return (
    <Alert
      kind={isLossless ? 'success' : 'warning'}
      title={isLossless ? i18n.t('Alle bisherigen Angaben bleiben') : i18n.t('Einige Angaben haben keinen Platz mehr')}
    >
      <ul>
        {preview.lost.map(({ key, label, reason }) => (
          <li key={key}>
            {label}: {i18n._(reasons[reason])}
          </li>
        ))}
        {preview.lostPlaces === 0 ? null : (
          <li>
            {i18n.t(
              '{count, plural, one {# Stück verliert} other {# Stücke verlieren}} das Register, unter dem es liegt.',
              {
                count: preview.lostPlaces,
              },
            )}
          </li>
        )}
      </ul>
      {preview.raisedTo === null ? null : (
        <p>{i18n.t('Die Akte wird vertraulicher: {level}.', { level: levelLabel(i18n, preview.raisedTo) })}</p>
      )}
      {preview.lost.length === 0 ? null : <p>{i18n.t('Was entfällt, bleibt in der Historie der Akte nachzulesen.')}</p>}
    </Alert>
  );
}

function ChangeForm(props: TypeChangeDialogProps & { preview: TypeChangePreview; version: FileTypeDetail }) {
  const { i18n } = useLingui();
  const { fileId, versionId, revision, preview, version, names, onClose } = props;
  const queries = useQueryClient();
  const [values, setValues] = useState(preview.values as FieldValues);
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const checked = useQuery(checkedValuesQuery(versionId, useSettled(values), {}));
  const faults = checked.data?.faults ?? [];
  const changing = useMutation({
    mutationFn: async () => {
      // whoever types fast is ahead of the check shown in the form
      const { faults: found } = await queries.query(checkedValuesQuery(versionId, values, {}));
      if (found.length > 0) return null;
      return detailCommands.changeType(fileId, { typeVersionId: versionId, revision, values }, key);
    },
    onSuccess: async (details) => {
      if (details === null) return;
      queries.setQueryData(fileDetailsQuery(fileId).queryKey, details);
      notify({ kind: 'success', text: i18n.t('Die Akte ist umgestellt.') });
      onClose();
      await queries.invalidateQueries({ queryKey: ['file', fileId] });
    },
  });
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (!changing.isPending) changing.mutate();
      }}
    >
      {changing.isError ? <RequestFailure error={changing.error} /> : null}
      <Losses preview={preview} />
      {isChecked ? <FaultSummary faults={faults} /> : null}
      <FieldsForm
        fields={version.content.fields}
        values={values}
        faults={isChecked ? faults : []}
        names={names}
        onChange={setValues}
      />
      <FormActions act={i18n.t('Umstellen')} isBusy={changing.isPending} onCancel={onClose} />
    </form>
  );
}

/** Shows what a file becomes with another version or a first type, asks for what is missing, and changes it. */
export function TypeChangeDialog(props: TypeChangeDialogProps) {
  const { i18n } = useLingui();
  const { fileId, versionId, revision, onClose } = props;
  const preview = useQuery({
    queryKey: ['file', fileId, 'type-preview', versionId, revision],
    queryFn: () => detailCommands.previewType(fileId, versionId, revision),
  });
  const version = useQuery(fileTypeQuery(versionId));
  return (
    <Dialog title={i18n.t('Fallaktenart der Akte')} isOpen isWide onClose={onClose} actions={null}>
      {preview.isError ? <RequestFailure error={preview.error} /> : null}
      {version.isError ? <RequestFailure error={version.error} /> : null}
      {preview.isPending || version.isPending ? <Skeleton lines={6} label={i18n.t('Vorschau wird geladen …')} /> : null}
      {preview.isSuccess && version.isSuccess ? (
        <ChangeForm {...props} preview={preview.data} version={version.data} />
      ) : null}
    </Dialog>
  );
}
