import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Note } from '../../api/contract.js';
import { lifeCommands, notesQuery } from '../../api/life.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { ListFrame } from '../../lists/list-frame.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { objectKinds } from '../../words/life-words.js';
import type { FileDialogProps, FileTabProps } from './file-tab.js';
import { chosenObject, fileChoice, ObjectChoice } from './object-choice.js';
import { RequiredTextField, StepDialog, useRequiredText } from './step-dialog.js';

/** Writes a note; with `corrects` one that puts another right. */
export function NoteDialog({ file, onClose, corrects }: FileDialogProps & { corrects?: Note }) {
  const { i18n } = useLingui();
  const [about, setAbout] = useState(fileChoice(file));
  const text = useRequiredText(i18n.t('Bitte etwas schreiben.'));
  return (
    <StepDialog
      fileId={file.id}
      title={corrects === undefined ? i18n.t('Vermerk schreiben') : i18n.t('Vermerk berichtigen')}
      act={i18n.t('Vermerken')}
      done={i18n.t('Der Vermerk steht in der Akte.')}
      step={(key) =>
        lifeCommands.writeNote(
          file.id,
          {
            ...(corrects === undefined
              ? chosenObject(about)
              : { objectKind: corrects.objectKind, objectId: corrects.objectId, corrects: corrects.id }),
            text: text.value.trim(),
          },
          key,
        )
      }
      isReady={text.check}
      onClose={onClose}
    >
      {corrects === undefined ? (
        <ObjectChoice file={file} value={about} onChange={setAbout} fits={({ isOpen }) => isOpen} />
      ) : (
        <blockquote className="ta-muted">{corrects.text}</blockquote>
      )}
      <RequiredTextField
        label={i18n.t('Text')}
        hint={i18n.t('Ein Vermerk wird nie geändert; was falsch war, berichtigt ein weiterer.')}
        autoFocus
        rows={6}
        text={text}
      />
    </StepDialog>
  );
}

function NoteItem({ note, onCorrect }: { note: Note; onCorrect: (() => void) | undefined }) {
  const { i18n } = useLingui();
  return (
    <li id={`vermerk-${note.id}`}>
      <p className="ta-prewrap">{note.text}</p>
      <p className="ta-small ta-muted">
        {note.author} · <time dateTime={note.writtenAt}>{formatMoment(note.writtenAt, i18n.locale)}</time> ·{' '}
        {i18n._(objectKinds[note.objectKind])} {note.objectLabel}
      </p>
      {note.corrects === null ? null : (
        <p className="ta-small">
          <a href={`#vermerk-${note.corrects}`}>{i18n.t('berichtigt einen früheren Vermerk')}</a>
        </p>
      )}
      {note.correctedBy === null ? null : (
        <p className="ta-small">
          <Badge kind="warning">{i18n.t('berichtigt')}</Badge>{' '}
          <a href={`#vermerk-${note.correctedBy}`}>{i18n.t('zum berichtigenden Vermerk')}</a>
        </p>
      )}
      {onCorrect === undefined ? null : (
        <Button kind="tertiary" label={`${i18n.t('Berichtigen')}: ${note.text.slice(0, 60)}`} onPress={onCorrect}>
          {i18n.t('Berichtigen')}
        </Button>
      )}
    </li>
  );
}

/** The notes on the file and on what is in it, the latest first. */
export function NotesPanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const mayWork = usePermission('records.work') && file.state === 'open';
  const query = useInfiniteQuery(notesQuery(file.id));
  const [writing, setWriting] = useState<{ corrects?: Note } | null>(null);
  return (
    <section className="ta-section" aria-labelledby="notes-title">
      <h2 id="notes-title">{i18n.t('Vermerke')}</h2>
      {mayWork ? (
        <div className="ta-actions">
          <Button
            icon="add"
            onPress={() => {
              setWriting({});
            }}
          >
            {i18n.t('Vermerk schreiben')}
          </Button>
        </div>
      ) : null}
      <ListFrame
        query={query}
        loading={i18n.t('Vermerke werden geladen …')}
        skeletonLines={5}
        empty={
          <EmptyState title={i18n.t('Keine Vermerke')}>
            <p>{i18n.t('Was nicht in einem Schreiben steht und doch zur Sache gehört, halten Sie hier fest.')}</p>
          </EmptyState>
        }
      >
        {(notes) => (
          <ol className="ta-timeline">
            {notes.map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                onCorrect={
                  mayWork && note.correctedBy === null
                    ? () => {
                        setWriting({ corrects: note });
                      }
                    : undefined
                }
              />
            ))}
          </ol>
        )}
      </ListFrame>
      {writing === null ? null : (
        <NoteDialog
          file={file}
          {...writing}
          onClose={() => {
            setWriting(null);
          }}
        />
      )}
    </section>
  );
}
