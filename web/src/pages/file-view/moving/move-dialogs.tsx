import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DetailChoice, FileRef, MoveTarget } from '../../../api/contract.js';
import { fileQuery } from '../../../api/records.js';
import { FileBox } from '../../../ui/file-box.js';
import { PlanUnitBox } from '../../../ui/plan-unit-box.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { UnitBox } from '../../../ui/unit-box.js';
import type { FileDialogProps } from '../file-tab.js';
import { openProceedings } from '../open-proceedings.js';
import { type ChosenContent, ContentChoice } from './content-choice.js';
import { MoveFrame } from './move-frame.js';

const nothing: ChosenContent = { proceedingIds: [], documentIds: [] };
const isEmpty = ({ proceedingIds, documentIds }: ChosenContent) => proceedingIds.length + documentIds.length === 0;

interface ProceedingFieldProps {
  fileId: string;
  value: string;
  onChange: (proceedingId: string) => void;
  /** Whether the documents may lie in the file itself as well. */
  isOptional: boolean;
}

/** The proceeding of the target that takes single documents. */
function ProceedingField({ fileId, value, onChange, isOptional }: ProceedingFieldProps) {
  const { i18n } = useLingui();
  const file = useQuery(fileQuery(fileId)).data;
  const open = file === undefined ? [] : openProceedings(file);
  return (
    <SelectField
      label={i18n.t('Vorgang für die Dokumente')}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: isOptional ? i18n.t('ohne Vorgang, in die Akte selbst') : i18n.t('Bitte wählen') },
        ...open.map(({ id, reference, subject }) => ({ value: id, label: `${reference} ${subject}` })),
      ]}
    />
  );
}

/** Moves proceedings and documents into another file, or documents into another proceeding of this one. */
export function MoveContentDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const [where, setWhere] = useState('other');
  const [chosen, setChosen] = useState(nothing);
  const [other, setOther] = useState<FileRef | null>(null);
  const [proceedingId, setProceedingId] = useState('');
  const isWithin = where === 'within';
  const targetId = isWithin ? file.id : other?.id;
  const isMissing = isEmpty(chosen) || targetId === undefined || (isWithin && proceedingId === '');
  const into = chosen.documentIds.length === 0 || proceedingId === '' ? {} : { targetProceedingId: proceedingId };
  const target: MoveTarget | null = isMissing ? null : { kind: 'move', targetId, ...chosen, ...into };
  return (
    <MoveFrame
      fileId={file.id}
      title={i18n.t('Inhalt verschieben')}
      act={i18n.t('Verschieben')}
      target={target}
      onClose={onClose}
    >
      <SelectField
        label={i18n.t('Wohin')}
        value={where}
        onChange={(value) => {
          setWhere(value);
          setChosen(nothing);
          setProceedingId('');
        }}
        options={[
          { value: 'other', label: i18n.t('in eine andere Akte') },
          { value: 'within', label: i18n.t('in einen anderen Vorgang dieser Akte') },
        ]}
      />
      <ContentChoice file={file} value={chosen} onChange={setChosen} offers={isWithin ? 'documents' : 'all'} />
      {isWithin ? null : (
        <FileBox
          label={i18n.t('Zielakte')}
          value={other}
          onChange={(found) => {
            setOther(found);
            setProceedingId('');
          }}
        />
      )}
      {chosen.documentIds.length > 0 && targetId !== undefined ? (
        <ProceedingField fileId={targetId} value={proceedingId} onChange={setProceedingId} isOptional={!isWithin} />
      ) : null}
    </MoveFrame>
  );
}

/** Merges this file into another one: everything goes there, this one stays closed and leads there. */
export function MergeFileDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const [other, setOther] = useState<FileRef | null>(null);
  const [choices, setChoices] = useState<DetailChoice[]>([]);
  return (
    <MoveFrame
      fileId={file.id}
      title={i18n.t('Akte zusammenführen')}
      act={i18n.t('Zusammenführen')}
      target={other === null ? null : { kind: 'merge', targetId: other.id, choices, ...nothing }}
      onChoose={(choice) => {
        setChoices((before) => [...before.filter(({ item }) => item !== choice.item), choice]);
      }}
      onClose={onClose}
    >
      <p>
        {i18n.t(
          'Alle Vorgänge, Dokumente, Fristen und Vermerke gehen in die andere Akte, auch Beteiligte und Fachangaben, die dort fehlen. Diese Akte bleibt geschlossen als Nachweis; ihr Zeichen führt dorthin.',
        )}
      </p>
      <FileBox
        label={i18n.t('Zielakte')}
        value={other}
        onChange={(found) => {
          setOther(found);
          setChoices([]);
        }}
      />
    </MoveFrame>
  );
}

/** Splits proceedings off into a new file with a reference of its own, which refers back to this one. */
export function SplitFileDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState(nothing);
  const [planUnitId, setPlanUnitId] = useState(file.planUnit.id);
  const [leadUnitId, setLeadUnitId] = useState(file.unit.id);
  const [subject, setSubject] = useState(file.subject);
  const isMissing = isEmpty(chosen) || planUnitId === '' || leadUnitId === '' || subject.trim() === '';
  const newFile = { planUnitId, leadUnitId, subject: subject.trim() };
  return (
    <MoveFrame
      fileId={file.id}
      title={i18n.t('Akte teilen')}
      act={i18n.t('Neue Akte abteilen')}
      target={isMissing ? null : { kind: 'split', newFile, ...chosen }}
      onClose={onClose}
    >
      <ContentChoice file={file} value={chosen} onChange={setChosen} offers="proceedings" />
      <TextField label={i18n.t('Betreff der neuen Akte')} isRequired value={subject} onChange={setSubject} />
      <PlanUnitBox
        value={planUnitId}
        valueLabel={`${file.planUnit.mark} ${file.planUnit.title}`}
        onChange={setPlanUnitId}
      />
      <UnitBox label={i18n.t('Federführung')} isRequired value={leadUnitId} onChange={setLeadUnitId} />
    </MoveFrame>
  );
}
