import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { FileMove, JournalEntry } from '../../../api/contract.js';
import { fileHistoryQuery } from '../../../api/records.js';
import { formatMoment } from '../../../format/dates.js';
import { journalSentence } from '../../../words/journal-words.js';

/** What stands in the history of a file and changes nothing in it. */
const LOOKING = new Set([
  'exchange.hand-out-requested',
  'exchange.hand-out-expired',
  'exchange.hand-out-fetched',
  'exchange.file-handed-out',
  'records.access-reason-stated',
  'records.access-reviewed',
  'records.walled-file-read',
]);

/** The latest change of a file since something was moved, as far as one may read its history. */
function useLatestChange(fileId: string, move: FileMove): JournalEntry | undefined {
  const query = useInfiniteQuery({ ...fileHistoryQuery(fileId), enabled: fileId !== '' });
  return query.data?.pages
    .flatMap(({ items }) => items)
    .filter(
      ({ action, after, occurredAt }) =>
        !LOOKING.has(action) && after?.['moveId'] !== move.id && Date.parse(occurredAt) > Date.parse(move.movedAt),
    )
    .sort((one, other) => other.id - one.id)[0];
}

function ChangedSince({ fileId, move }: { fileId: string; move: FileMove }) {
  const { i18n } = useLingui();
  const here = useLatestChange(fileId, move);
  const there = useLatestChange(move.otherFileId ?? '', move);
  const [entry, file] =
    here !== undefined && (there === undefined || here.id > there.id)
      ? [here, i18n.t('in dieser Akte')]
      : [there, i18n.t('in {reference}', { reference: move.otherReference ?? '' })];
  return entry === undefined
    ? i18n.t('Nicht mehr zurückzunehmen: Seither ist in einer der Akten weitergearbeitet worden.')
    : i18n.t('Nicht mehr zurückzunehmen: Seither ist weitergearbeitet worden, zuletzt {file} am {when}: {what}', {
        file,
        when: formatMoment(entry.occurredAt, i18n.locale),
        what: journalSentence(i18n, entry),
      });
}

const reasons: Record<'unprotected' | 'file-deleted', string> = {
  unprotected:
    /*i18n*/ 'Nicht zurückzunehmen: Die Akte, in die der Inhalt zurückkäme, ist weniger geschützt als die, in der er jetzt liegt.',
  'file-deleted':
    /*i18n*/ 'Nicht mehr zurückzunehmen: Eine der beiden Akten ist gelöscht, und was vorher in ihr stand, mit ihr.',
};

/** Why a move cannot be taken back, and by which change. */
export function UndoObstacle({ fileId, move }: { fileId: string; move: FileMove }) {
  const { i18n } = useLingui();
  const { undoObstacle: obstacle } = move;
  if (obstacle === null || obstacle === 'file-hidden') return null;
  return (
    <p className="ta-small ta-muted">
      {obstacle === 'changed-since' ? <ChangedSince fileId={fileId} move={move} /> : i18n._(reasons[obstacle])}
    </p>
  );
}
