import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValue, FieldValues, FileTypeDetail, TypedFile, ValueFault } from '../../../api/contract.js';
import { checkedValuesQuery, detailCommands, fileDetailsQuery } from '../../../api/file-types.js';
import { asProblem } from '../../../api/problem.js';
import { LeaveGuard } from '../../../app/leave-guard.js';
import { ConflictNote } from '../../../conflicts/conflict-note.js';
import { mergeValues, type Merged } from '../../../conflicts/merge-values.js';
import { FaultSummary, FieldsForm } from '../../../fields/fields-form.js';
import { useSettled } from '../../../fields/use-settled.js';
import { useKeyBindings } from '../../../keys/key-bindings.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Button } from '../../../ui/button.js';
import { notify } from '../../../ui/notices.js';
import { valueWords } from '../../../words/field-words.js';

interface FieldsEditorProps {
  fileId: string;
  typed: TypedFile;
  version: FileTypeDetail;
  names: readonly string[];
  /** To a draft values may still be missing. */
  isDraft: boolean;
  onDone: () => void;
}

const isSame = (one: FieldValue | undefined, other: FieldValue | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Changes the values of a file; what is wrong stands beside its field, what somebody else changed beside one's own. */
export function FieldsEditor(props: FieldsEditorProps) {
  const { fileId, names, isDraft, onDone } = props;
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  // what the form was opened with; a newer state fetched in the background changes nothing in it
  const [{ version, base }, setOpened] = useState({ version: props.version, base: props.typed });
  const [values, setValues] = useState(base.values as FieldValues);
  const [merged, setMerged] = useState<Omit<Merged<FieldValues>, 'values'> | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const settled = useSettled(values);
  const checked = useQuery(checkedValuesQuery(version.id, settled, {}));
  const standing = (all: readonly ValueFault[]) => all.filter(({ code }) => !isDraft || code !== 'missing');
  const faults = standing(checked.data?.faults ?? []);
  const shown = isChecked ? faults : faults.filter(({ field, code }) => code !== 'missing' && field in settled);
  const saving = useMutation({
    mutationFn: () => detailCommands.changeFields(fileId, base.revision, values),
    onSuccess: async (details) => {
      queries.setQueryData(fileDetailsQuery(fileId).queryKey, details);
      notify({ kind: 'success', text: i18n.t('Die Fachangaben sind gespeichert.') });
      onDone();
      await queries.invalidateQueries({ queryKey: ['file', fileId] });
    },
    onError: async (error) => {
      if (!asProblem(error).isConflict) return;
      const { typed: theirs } = await queries.query({ ...fileDetailsQuery(fileId), staleTime: 0 });
      // of another file type there is nothing to compare field by field; the failure says so
      if (theirs?.typeVersionId !== version.id) return;
      const { values: together, ...rest } = mergeValues(
        version.content.fields.map(({ key }) => key),
        { base: base.values, mine: values, theirs: theirs.values },
        isSame,
      );
      setValues(together);
      setMerged(rest);
      setOpened({ version, base: theirs });
    },
  });
  const decide = (key: string, value: FieldValue | undefined) => {
    const { [key]: _, ...others } = values;
    setValues(value === undefined ? others : { ...others, [key]: value });
    setMerged((old) =>
      old === null ? old : { ...old, conflicts: old.conflicts.filter(({ field }) => field !== key) },
    );
  };
  const isUndecided = (merged?.conflicts.length ?? 0) > 0;
  /** Whether the values are saved in the end. */
  const save = async (): Promise<boolean> => {
    setIsChecked(true);
    if (isUndecided || saving.isPending) return false;
    // whoever types fast is ahead of the check shown beside the fields; where it fails, so does saving, which says why
    const check = await queries.query(checkedValuesQuery(version.id, values, {})).catch(() => null);
    if (check !== null && standing(check.faults).length > 0) return false;
    try {
      await saving.mutateAsync();
      return true;
    } catch {
      return false;
    }
  };
  const isChanged = version.content.fields.some(({ key }) => !isSame(values[key], base.values[key]));
  useKeyBindings(i18n.t('Fachangaben'), [
    { chord: 'Ctrl+s', label: i18n.t('Fachangaben speichern'), run: () => form.current?.requestSubmit() },
  ]);
  const isConflict = saving.isError && asProblem(saving.error).isConflict && merged !== null;
  const labelOf = (key: string) => version.content.fields.find((field) => field.key === key)?.label ?? key;
  const words = (key: string, value: FieldValue | undefined) => {
    const field = version.content.fields.find((one) => one.key === key);
    return field === undefined ? '' : valueWords(i18n, field, value);
  };
  return (
    <form
      ref={form}
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {saving.isError && !isConflict ? <RequestFailure error={saving.error} /> : null}
      {merged === null || !(isConflict || isUndecided) ? null : (
        <ConflictNote
          title={i18n.t('Jemand anderes hat die Fachangaben inzwischen geändert')}
          conflicts={merged.conflicts.map(({ field, theirs }) => ({
            field,
            label: labelOf(field),
            mine: words(field, values[field]),
            theirs: words(field, theirs),
          }))}
          takenOver={merged.takenOver.map(labelOf)}
          onKeep={(key) => {
            decide(key, values[key]);
          }}
          onTake={(key) => {
            decide(key, merged.conflicts.find(({ field }) => field === key)?.theirs);
          }}
        />
      )}
      {isChecked ? <FaultSummary faults={faults} /> : null}
      <FieldsForm fields={version.content.fields} values={values} faults={shown} names={names} onChange={setValues} />
      <LeaveGuard isDirty={isChanged && !saving.isSuccess} onSave={save} />
      <div className="ta-actions">
        <Button type="submit" kind="primary" isBusy={saving.isPending} isDisabled={isUndecided}>
          {i18n.t('Speichern')}
        </Button>
        <Button kind="tertiary" onPress={onDone}>
          {i18n.t('Abbrechen')}
        </Button>
      </div>
    </form>
  );
}
