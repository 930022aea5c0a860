import { useLingui } from '@lingui/react';
import type { JournalEntry } from '../api/contract.js';
import { formatMoment } from '../format/dates.js';
import { ChangeList } from './change-list.js';
import { journalSentence } from './journal-words.js';

/** What happened to an object, the latest first. */
export function History({ entries }: { entries: JournalEntry[] }) {
  const { i18n } = useLingui();
  const sorted = [...entries].sort((one, other) => other.id - one.id);
  if (sorted.length === 0) {
    return <p className="ta-muted">{i18n.t('Noch keine Einträge.')}</p>;
  }
  return (
    <ol className="ta-timeline" reversed>
      {sorted.map((entry) => (
        <li key={entry.id}>
          <p>{journalSentence(i18n, entry)}</p>
          <p className="ta-small ta-muted">
            <time dateTime={entry.occurredAt}>{formatMoment(entry.occurredAt, i18n.locale)}</time>
          </p>
          <ChangeList entry={entry} />
        </li>
      ))}
    </ol>
  );
}
