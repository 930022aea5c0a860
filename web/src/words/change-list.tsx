import { useLingui } from '@lingui/react';
import type { JournalEntry } from '../api/contract.js';
import { formatDay, formatMoment } from '../format/dates.js';
import { changesBetween } from './changes.js';
import { propertyLabel } from './journal-words.js';

function readable(text: string, locale: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return formatDay(text, locale);
  }
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? formatMoment(text, locale) : text;
}

/** What changed: old value struck out, new value beside it, both also in words for screen readers. */
export function ChangeList({ entry }: { entry: Pick<JournalEntry, 'before' | 'after'> }) {
  const { i18n } = useLingui();
  const changes = changesBetween(entry.before, entry.after);
  if (changes.length === 0) {
    return null;
  }
  return (
    <ul className="ta-changes">
      {changes.map((change) => (
        <li key={change.key}>
          <span className="ta-muted">{i18n._(propertyLabel(change.key.split('.').at(-1) ?? change.key))}: </span>
          {change.before === null ? null : (
            <>
              <span className="kern-sr-only">{i18n.t('vorher')} </span>
              <del>{readable(change.before, i18n.locale)}</del>{' '}
            </>
          )}
          <span className="kern-sr-only">{i18n.t('nachher')} </span>
          {change.after === null ? (
            <span className="ta-muted">{i18n.t('(leer)')}</span>
          ) : (
            <ins>{readable(change.after, i18n.locale)}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}
