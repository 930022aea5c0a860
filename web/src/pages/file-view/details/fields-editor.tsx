import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldValue, FieldValues, FileTypeDetail, TypedFile } from '../../../api/contract.js';
import { checkedValuesQuery, detailCommands, fileDetailsQuery } from '../../../api/file-types.js';
import { asProblem } from '../../../api/problem.js';
import { FaultSummary, FieldsForm } from '../../../fields/fields-form.js';
import { useSettled } from '../../../fields/use-settled.js';
import { useKeyBindings } from '../../../keys/key-bindings.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Alert } from '../../../ui/alert.js';
import { Button } from '../../../ui/button.js';
import { notify } from '../../../ui/notices.js';
import { valueWords } from '../../../words/field-words.js';

interface FieldsEditorProps {
  fileId: string;
  typed: TypedFile;
  version: FileTypeDetail;
  names: readonly string[];
  onDone: () => void;
}

const isSame = (one: FieldValue | undefined, other: FieldValue | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

interface Conflict {
  theirs: TypedFile;
}

/** Both sides of what two people changed at the same time; each field is decided by itself. */
function ConflictNote(props: {
  version: FileTypeDetail;
  mine: FieldValues;
  theirs: FieldValues;
  onTake: (key: string, value: FieldValue | undefined) => void;
}) {
  const { i18n } = useLingui();
  const { version, mine, theirs, onTake } = props;
  const differing = version.content.fields.filter(({ key }) => !isSame(mine[key], theirs[key]));
  return (
    <Alert kind="warning" isUrgent title={i18n.t('Jemand anderes hat die Fachangaben inzwischen geändert')}>
      <p>{i18n.t('Ihre Eingaben sind noch da. Bitte je Feld entscheiden und dann noch einmal speichern.')}</p>
      <ul className="ta-plain-list ta-section">
        {differing.map((field) => (
          <li key={field.key}>
            <span className="ta-strong">{field.label}</span>:{' '}
            {i18n.t('Ihre Eingabe „{mine}“, inzwischen gespeichert „{theirs}“', {
              mine: valueWords(i18n, field, mine[field.key]),
              theirs: valueWords(i18n, field, theirs[field.key]),
            })}{' '}
            <Button
              onPress={() => {
                onTake(field.key, theirs[field.key]);
              }}
            >
              {i18n.t('{label}: Gespeichertes nehmen', { label: field.label })}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Changes the values of a file; what is wrong stands beside its field, what somebody else changed beside one's own. */
export function FieldsEditor({ fileId, typed, version, names, onDone }: FieldsEditorProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [base, setBase] = useState(typed);
  const [values, setValues] = useState(typed.values as FieldValues);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const settled = useSettled(values);
  const checked = useQuery(checkedValuesQuery(version.id, settled, {}));
  const faults = checked.data?.faults ?? [];
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
      if (asProblem(error).code !== 'RECORDS.FIELDS_CHANGED_MEANWHILE') return;
      const fresh = await queries.query({ ...fileDetailsQuery(fileId), staleTime: 0 });
      if (fresh.typed === null) return;
      const theirs = fresh.typed;
      // what only the other one changed is taken over; what only I changed stays mine
      const merged = version.content.fields.flatMap(({ key }): [string, FieldValue][] => {
        const value = isSame(values[key], base.values[key]) ? theirs.values[key] : values[key];
        return value === undefined ? [] : [[key, value]];
      });
      setValues(Object.fromEntries(merged));
      setBase(theirs);
      setConflict({ theirs });
    },
  });
  const save = () => {
    setIsChecked(true);
    if (faults.length === 0 && !saving.isPending) saving.mutate();
  };
  useKeyBindings(i18n.t('Fachangaben'), [{ chord: 'Ctrl+s', label: i18n.t('Fachangaben speichern'), run: save }]);
  const isConflict = saving.isError && asProblem(saving.error).code === 'RECORDS.FIELDS_CHANGED_MEANWHILE';
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {saving.isError && !isConflict ? <RequestFailure error={saving.error} /> : null}
      {conflict === null ? null : (
        <ConflictNote
          version={version}
          mine={values}
          theirs={conflict.theirs.values}
          onTake={(key, value) => {
            const { [key]: _, ...others } = values;
            setValues(value === undefined ? others : { ...others, [key]: value });
          }}
        />
      )}
      {isChecked ? <FaultSummary faults={faults} /> : null}
      <FieldsForm fields={version.content.fields} values={values} faults={shown} names={names} onChange={setValues} />
      <div className="ta-actions">
        <Button type="submit" kind="primary" isBusy={saving.isPending}>
          {i18n.t('Speichern')}
        </Button>
        <Button kind="tertiary" onPress={onDone}>
          {i18n.t('Abbrechen')}
        </Button>
      </div>
    </form>
  );
}
