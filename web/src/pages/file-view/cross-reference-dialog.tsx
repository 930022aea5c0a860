import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CrossReference } from '../../api/contract.js';
import { crossReferenceCommands, referableFilesQuery } from '../../api/cross-references.js';
import { fileQuery } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useDelayed } from '../../ui/use-delayed.js';
import { crossReferenceKinds } from '../../words/cross-reference-words.js';
import type { FileDialogProps } from './file-tab.js';
import { chosenObject, fileChoice, ObjectChoice } from './object-choice.js';
import { StepDialog } from './step-dialog.js';

interface ReferredFile {
  id: string;
  label: string;
}

interface ReferredFileBoxProps {
  value: ReferredFile | null;
  onChange: (file: ReferredFile | null) => void;
  error: string | undefined;
}

/** Chooses a file of any state, searched while typing. */
function ReferredFileBox({ value, onChange, error }: ReferredFileBoxProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const wanted = useDelayed(typed);
  const query = useQuery(referableFilesQuery(wanted));
  const found = wanted.trim().length > 1 ? (query.data?.items ?? []) : [];
  const labelOf = ({ reference, subject }: { reference: string; subject: string }) => `${reference} ${subject}`;
  return (
    <ChoiceBox
      label={i18n.t('Andere Akte')}
      hint={i18n.t('Aktenzeichen oder Wörter aus dem Titel')}
      isRequired
      error={error}
      search={{ onType: setTyped, isLoading: query.isFetching || typed !== wanted }}
      choices={found.map((file) => ({
        id: file.id,
        label: labelOf(file),
        second: [`${file.unit.number} ${file.unit.name}`, file.state === 'closed' ? i18n.t('geschlossen') : '']
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      value={value?.id ?? ''}
      valueLabel={value?.label}
      onChange={(id) => {
        const file = found.find((one) => one.id === id);
        onChange(file === undefined ? null : { id, label: labelOf(file) });
      }}
    />
  );
}

interface ReferredObjectProps {
  fileId: string;
  value: string;
  onChange: (value: string) => void;
}

/** Chooses the file itself or something in it. */
function ReferredObject({ fileId, value, onChange }: ReferredObjectProps) {
  const { i18n } = useLingui();
  const query = useQuery(fileQuery(fileId));
  if (query.isError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return query.data === undefined ? null : (
    <ObjectChoice label={i18n.t('Verweisen auf')} file={query.data} value={value} onChange={onChange} />
  );
}

interface AddCrossReferenceDialogProps extends FileDialogProps {
  /** What refers, to begin with; the file itself by default. */
  from?: string;
}

/** Refers from the file, or something in it, to another file or something in that one. */
export function AddCrossReferenceDialog({ file, onClose, from }: AddCrossReferenceDialogProps) {
  const { i18n } = useLingui();
  const [about, setAbout] = useState(from ?? fileChoice(file));
  const [kind, setKind] = useState<CrossReference['kind']>('see-also');
  const [other, setOther] = useState<ReferredFile | null>(null);
  const [end, setEnd] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Verweis hinzufügen')}
      act={i18n.t('Verweisen')}
      done={i18n.t('Der Verweis steht auf beiden Seiten.')}
      step={(key) => {
        const { objectKind: otherKind, objectId: otherId } = chosenObject(end);
        const words = note.trim() === '' ? {} : { note: note.trim() };
        return crossReferenceCommands.add(file.id, { ...chosenObject(about), otherKind, otherId, kind, ...words }, key);
      }}
      isReady={() => {
        setIsTried(true);
        return other !== null;
      }}
      onClose={onClose}
    >
      <ObjectChoice file={file} value={about} onChange={setAbout} fits={({ isOpen }) => isOpen} />
      <SelectField
        label={i18n.t('Art des Verweises')}
        value={kind}
        onChange={(value) => {
          setKind(value as CrossReference['kind']);
        }}
        options={Object.entries(crossReferenceKinds).map(([value, words]) => ({ value, label: i18n._(words.from) }))}
      />
      <ReferredFileBox
        value={other}
        onChange={(chosen) => {
          setOther(chosen);
          setEnd(chosen === null ? '' : `file:${chosen.id}`);
        }}
        error={isTried && other === null ? i18n.t('Bitte eine Akte aus der Liste wählen.') : undefined}
      />
      {other === null ? null : <ReferredObject fileId={other.id} value={end} onChange={setEnd} />}
      <TextField
        label={i18n.t('Bemerkung')}
        hint={i18n.t('Lesen alle, die beide Seiten sehen dürfen.')}
        value={note}
        onChange={setNote}
      />
    </StepDialog>
  );
}
