import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubFile } from '../../api/contract.js';
import { filePartsQuery, partCommands, subFileObstaclesQuery } from '../../api/file-parts.js';
import { formatDay } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ClosingChecklist } from './closing-checklist.js';
import type { FileDialogProps } from './file-tab.js';
import { openProceedings } from './open-proceedings.js';
import { PartOfChoice, placeOf } from './part-of-choice.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

interface SubFileDialogProps extends FileDialogProps {
  subFile: SubFile;
}

/** Opens a sub-file (Teilakte). */
export function OpenSubFileDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const subject = useRequiredText(i18n.t('Bitte einen Betreff eingeben.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Teilakte anlegen')}
      act={i18n.t('Anlegen')}
      done={i18n.t('Die Teilakte ist angelegt.')}
      step={(key) => partCommands.openSubFile(file.id, subject.value.trim(), key)}
      isReady={subject.check}
      onClose={onClose}
    >
      <RequiredTextField
        label={i18n.t('Betreff')}
        hint={i18n.t('Ihr Zeichen ist das der Akte mit -T und einer laufenden Nummer.')}
        autoFocus
        text={subject}
      />
    </StepDialog>
  );
}

/** Gives a sub-file another subject. */
export function RenameSubFileDialog({ file, subFile, onClose }: SubFileDialogProps) {
  const { i18n } = useLingui();
  const subject = useRequiredText(i18n.t('Bitte einen Betreff eingeben.'), subFile.subject);
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Teilakte umbenennen')}
      act={i18n.t('Umbenennen')}
      done={i18n.t('Die Teilakte ist umbenannt.')}
      step={() => partCommands.renameSubFile(file.id, subFile.id, subject.value.trim(), subFile.version)}
      isReady={subject.check}
      onClose={onClose}
    >
      <RequiredTextField label={i18n.t('Betreff')} autoFocus text={subject} />
    </StepDialog>
  );
}

/** Closes a sub-file when nothing in it is left to do. */
export function CloseSubFileDialog({ file, subFile, onClose }: SubFileDialogProps) {
  const { i18n } = useLingui();
  const obstacles = useQuery(subFileObstaclesQuery(file.id, subFile.id));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Teilakte {reference} schließen', { reference: subFile.reference })}
      act={i18n.t('Schließen')}
      done={i18n.t('Die Teilakte ist geschlossen.')}
      step={(key) => partCommands.closeSubFile(file.id, subFile.id, subFile.version, key)}
      isReady={() => obstacles.isSuccess}
      isOff={!obstacles.isSuccess || obstacles.data.length > 0}
      onClose={onClose}
    >
      {obstacles.isPending ? <Skeleton lines={2} label={i18n.t('Wird geprüft …')} /> : null}
      {obstacles.isError ? <RequestFailure error={obstacles.error} /> : null}
      {obstacles.isSuccess ? <ClosingChecklist obstacles={obstacles.data} fileId={file.id} /> : null}
    </StepDialog>
  );
}

/** Opens a closed sub-file again. */
export function ReopenSubFileDialog({ file, subFile, onClose }: SubFileDialogProps) {
  const { i18n } = useLingui();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Teilakte {reference} wieder öffnen', { reference: subFile.reference })}
      act={i18n.t('Wieder öffnen')}
      done={i18n.t('Die Teilakte ist wieder offen.')}
      step={(key) => partCommands.reopenSubFile(file.id, subFile.id, subFile.version, reason.value.trim(), key)}
      isReady={reason.check}
      onClose={onClose}
    >
      <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
    </StepDialog>
  );
}

/** Takes out a sub-file in which nothing lies. */
export function RemoveSubFileDialog({ file, subFile, onClose }: SubFileDialogProps) {
  const { i18n } = useLingui();
  const { volumes = [] } = useQuery(filePartsQuery(file.id)).data ?? {};
  const own = volumes.filter(({ subFileId }) => subFileId === subFile.id).toReversed();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Teilakte {reference} entfernen', { reference: `${subFile.reference} ${subFile.subject}` })}
      act={i18n.t('Entfernen')}
      done={i18n.t('Die Teilakte ist entfernt.')}
      step={(key) => partCommands.removeSubFile(file.id, subFile.id, subFile.version, reason.value.trim(), key)}
      isReady={reason.check}
      onClose={onClose}
    >
      <p>{i18n.t('Die Teilakte ist leer. Ihr Zeichen wird nicht noch einmal vergeben und bleibt in der Historie.')}</p>
      {own.length === 0 ? null : (
        <p>
          {i18n.t(
            '{count, plural, one {Mit ihr wird auch ihr leerer Band entfernt: {names}.} other {Mit ihr werden auch ihre leeren Bände entfernt: {names}.}}',
            {
              count: own.length,
              names: own
                .map(({ number, startedOn }) =>
                  i18n.t('Band {number} (seit {day})', { number, day: formatDay(startedOn, i18n.locale) }),
                )
                .join(', '),
            },
          )}
        </p>
      )}
      <RequiredTextField label={i18n.t('Begründung')} autoFocus text={reason} />
    </StepDialog>
  );
}

interface SubFileChoiceProps extends Pick<FileDialogProps, 'file'> {
  /** Empty: directly in the file. */
  value: string;
  onChange: (id: string) => void;
}

/** Chooses an open sub-file, or the file itself; nothing where there is none to choose. */
export function SubFileChoice({ file, value, onChange }: SubFileChoiceProps) {
  const { i18n } = useLingui();
  const open = useQuery(filePartsQuery(file.id)).data?.subFiles.filter(({ state }) => state === 'open') ?? [];
  return open.length === 0 && value === '' ? null : (
    <SelectField
      label={i18n.t('Teilakte')}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: i18n.t('direkt in der Akte') },
        ...open.map(({ id, reference, subject }) => ({ value: id, label: `${reference} ${subject}` })),
      ]}
    />
  );
}

/** Puts a proceeding into a sub-file or another proceeding, or directly into the file. */
export function PlaceProceedingDialog({ file, onClose }: FileDialogProps) {
  const { i18n } = useLingui();
  const open = openProceedings(file);
  const [id, setId] = useState(open[0]?.id ?? '');
  const [subFileId, setSubFileId] = useState(open[0]?.subFileId ?? '');
  const [partOf, setPartOf] = useState(open[0]?.partOf ?? '');
  const hasParts = file.proceedings.some((one) => one.partOf === id);
  return (
    <StepDialog
      fileId={file.id}
      title={i18n.t('Vorgang umlegen')}
      act={i18n.t('Umlegen')}
      done={i18n.t('Der Vorgang ist umgelegt.')}
      step={() => partCommands.place(file.id, id, placeOf(partOf, subFileId))}
      isReady={() => id !== ''}
      isOff={open.length === 0}
      onClose={onClose}
    >
      {open.length === 0 ? (
        <p>{i18n.t('In der Akte ist kein offener Vorgang.')}</p>
      ) : (
        <>
          <SelectField
            label={i18n.t('Vorgang')}
            value={id}
            options={open.map((one) => ({ value: one.id, label: `${one.reference} ${one.subject}` }))}
            onChange={(chosen) => {
              setId(chosen);
              const place = open.find((one) => one.id === chosen);
              setSubFileId(place?.subFileId ?? '');
              setPartOf(place?.partOf ?? '');
            }}
          />
          {hasParts ? (
            <p>{i18n.t('Der Vorgang hat Teilvorgänge; sie gehen mit.')}</p>
          ) : (
            <PartOfChoice file={file} value={partOf} onChange={setPartOf} exceptId={id} />
          )}
          {partOf === '' ? <SubFileChoice file={file} value={subFileId} onChange={setSubFileId} /> : null}
          <p>{i18n.t('Der Vorgang nimmt seine Dokumente mit; alle Zeichen bleiben.')}</p>
        </>
      )}
    </StepDialog>
  );
}
