import { useLingui } from '@lingui/react';
import type { DocumentSummary, RecordFileDetail, RecordObjectRef } from '../../api/contract.js';
import { objectKinds } from '../../words/life-words.js';
import { SelectField } from '../../ui/select-field.js';

interface ObjectChoiceProps {
  file: RecordFileDetail;
  value: string;
  onChange: (value: string) => void;
  /** Leaves out what cannot be meant. */
  fits?: (state: { kind: RecordObjectRef['objectKind']; isInvalid: boolean; isOpen: boolean }) => boolean;
  /** What there is to choose from; all by default. */
  label?: string;
}

/** The value of the file itself in a choice. */
export function fileChoice(file: RecordFileDetail): string {
  return `file:${file.id}`;
}

/** What a choice stands for. */
export function chosenObject(value: string): RecordObjectRef {
  const [kind, id = ''] = value.split(':');
  return { objectKind: kind === 'proceeding' || kind === 'document' ? kind : 'file', objectId: id };
}

/** The objects of a file that a step may be about, as values and words of a choice. */
export function objectOptions(
  i18n: { _: (id: string) => string },
  file: RecordFileDetail,
  fits: NonNullable<ObjectChoiceProps['fits']> = () => true,
): { value: string; label: string }[] {
  const word = (kind: RecordObjectRef['objectKind']) => i18n._(objectKinds[kind]);
  const ofDocument = (isOpen: boolean) => (document: DocumentSummary) =>
    fits({ kind: 'document', isInvalid: document.invalid !== null, isOpen })
      ? [{ value: `document:${document.id}`, label: `${word('document')}: ${document.subject}` }]
      : [];
  return [
    ...(fits({ kind: 'file', isInvalid: file.isInvalid, isOpen: file.state === 'open' })
      ? [{ value: fileChoice(file), label: `${word('file')}: ${file.reference}` }]
      : []),
    ...file.proceedings.flatMap((one) => [
      ...(fits({ kind: 'proceeding', isInvalid: one.invalid !== null, isOpen: one.state === 'open' })
        ? [{ value: `proceeding:${one.id}`, label: `${word('proceeding')}: ${one.subject}` }]
        : []),
      ...one.documents.flatMap(ofDocument(one.state === 'open')),
    ]),
    ...file.documents.flatMap(ofDocument(file.state === 'open')),
  ];
}

/** Chooses the file itself, a proceeding or a document of it. */
export function ObjectChoice({ file, value, onChange, fits, label }: ObjectChoiceProps) {
  const { i18n } = useLingui();
  return (
    <SelectField
      label={label ?? i18n.t('Betrifft')}
      value={value}
      options={objectOptions(i18n, file, fits)}
      onChange={onChange}
    />
  );
}
