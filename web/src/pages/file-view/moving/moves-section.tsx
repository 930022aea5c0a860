import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileMove, RecordFileDetail } from '../../../api/contract.js';
import { moveCommands, movesQuery } from '../../../api/moves.js';
import { usePermission } from '../../../app/session.js';
import { formatMoment } from '../../../format/dates.js';
import { RequestFailure } from '../../../problems/problem-note.js';
import { Alert } from '../../../ui/alert.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { notify } from '../../../ui/notices.js';
import { moveKinds } from '../../../words/moving-words.js';
import { RequiredTextField, useRequiredText } from '../step-dialog.js';
import { UndoObstacle } from './undo-obstacle.js';

function OtherFile({ move }: { move: FileMove }) {
  const { i18n } = useLingui();
  return move.otherFileId === null ? (
    <span>
      {move.undoObstacle === 'file-deleted'
        ? i18n.t('einer Akte, die gelöscht ist')
        : i18n.t('einer Akte, die Sie nicht sehen')}
    </span>
  ) : (
    <Link to="/akten/$fileId" params={{ fileId: move.otherFileId }}>
      {move.otherReference}
    </Link>
  );
}

function UndoDialog({ fileId, move, onClose }: { fileId: string; move: FileMove; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const reason = useRequiredText(i18n.t('Bitte einen Grund eingeben.'));
  const undoing = useMutation({
    mutationFn: () => moveCommands.undo(fileId, move.id, reason.value.trim()),
    onSuccess: async () => {
      onClose();
      notify({ kind: 'success', text: i18n.t('Alles liegt wieder, wo es vorher lag.') });
      await queries.invalidateQueries({ queryKey: ['file'] });
      await queries.invalidateQueries({ queryKey: ['files'] });
    },
  });
  return (
    <ConfirmDialog
      title={i18n.t('Verschiebung zurücknehmen')}
      act={i18n.t('Zurücknehmen')}
      isOpen
      isBusy={undoing.isPending}
      error={undoing.error}
      onClose={onClose}
      onConfirm={() => {
        if (reason.check()) undoing.mutate();
      }}
    >
      <p>
        {i18n.t(
          '{proceedings, plural, one {# Vorgang} other {# Vorgänge}} und {documents, plural, one {# Dokument} other {# Dokumente}} kommen unter ihren früheren Zeichen zurück. Die neuen Zeichen führen weiter zu ihnen und werden nicht noch einmal vergeben.',
          {
            proceedings: move.proceedings,
            documents: move.documents,
          },
        )}
      </p>
      {move.hasDetails ? (
        <p>{i18n.t('Beteiligte und Fachangaben der Zielakte sind danach wieder wie vor der Zusammenführung.')}</p>
      ) : null}
      <RequiredTextField label={i18n.t('Grund')} autoFocus text={reason} />
    </ConfirmDialog>
  );
}

/** Where what lay in the file went, and where what lies in it came from; nothing where nothing was ever moved. */
export function MovesSection({ file }: { file: RecordFileDetail }) {
  const { i18n } = useLingui();
  const mayUndo = usePermission('records.open-file');
  const query = useQuery(movesQuery(file.id));
  const [undone, setUndone] = useState<FileMove | null>(null);
  if (query.isError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const moves = query.data ?? [];
  const merged = moves.find(
    ({ kind, direction, undoneAt }) => kind === 'merge' && direction === 'out' && undoneAt === null,
  );
  return moves.length === 0 ? null : (
    <section className="ta-section" aria-labelledby="moves-title">
      <h2 id="moves-title">{i18n.t('Herkunft und Verbleib')}</h2>
      {merged === undefined ? null : (
        <Alert kind="info" title={i18n.t('Diese Akte ist in einer anderen aufgegangen.')}>
          <p>
            {i18n.t('Ihr Inhalt liegt in')} <OtherFile move={merged} />
          </p>
        </Alert>
      )}
      <ul className="ta-plain-list">
        {moves.map((move) => (
          <li key={move.id}>
            {i18n._(moveKinds[move.kind][move.direction])} <OtherFile move={move} />{' '}
            {i18n.t('({who}, {when}): {reason}', {
              who: move.movedBy,
              when: formatMoment(move.movedAt, i18n.locale),
              reason: move.reason,
            })}{' '}
            {move.undoneAt === null
              ? ''
              : i18n.t('zurückgenommen von {who}, {when}', {
                  who: move.undoneBy ?? '',
                  when: formatMoment(move.undoneAt, i18n.locale),
                })}
            {move.isUndoable && mayUndo ? (
              <Button
                kind="tertiary"
                label={i18n.t('Verschiebung vom {when} zurücknehmen', {
                  when: formatMoment(move.movedAt, i18n.locale),
                })}
                onPress={() => {
                  setUndone(move);
                }}
              >
                {i18n.t('Zurücknehmen')}
              </Button>
            ) : null}
            {mayUndo ? <UndoObstacle fileId={file.id} move={move} /> : null}
          </li>
        ))}
      </ul>
      {undone === null ? null : (
        <UndoDialog
          fileId={file.id}
          move={undone}
          onClose={() => {
            setUndone(null);
          }}
        />
      )}
    </section>
  );
}
