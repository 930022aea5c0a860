import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { JournalEntry } from '../api/contract.js';
import { orgUnitsQuery, unitLabel } from '../api/organisation.js';
import { formatDay, formatMoment } from '../format/dates.js';
import { formatShare } from '../format/numbers.js';
import { levelLabel, levelOrder } from './access-words.js';
import { changesBetween } from './changes.js';
import { batchStates, mailItemStates } from './mail-item-words.js';
import { propertyLabel } from './property-words.js';

function stateWords(text: string): string | undefined {
  const states: Record<string, { label: string }> = { ...batchStates, ...mailItemStates };
  return states[text]?.label;
}

const shares = new Set(['confidence', 'routingConfidence', 'threshold']);
/** Fields whose values are codes of levels of confidentiality. */
const ofLevels = new Set(['confidentiality', 'clearance']);
/** Says nothing to anybody; the entry is found by its object all the same. */
const silent = new Set(['sessionId']);
const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function readable(text: string, locale: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return formatDay(text, locale);
  }
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? formatMoment(text, locale) : text;
}

interface ChangeListProps {
  entry: Pick<JournalEntry, 'before' | 'after'>;
  /** Identifiers are for those who check the journal; to all others they say nothing. */
  withIdentifiers?: boolean;
}

/** What changed: old value struck out, new value beside it, both also in words for screen readers. */
export function ChangeList({ entry, withIdentifiers = false }: ChangeListProps) {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  const unitOf = (text: string | null) => units.find((one) => one.id === text);
  const isBare = (text: string | null) => text !== null && identifier.test(text) && unitOf(text) === undefined;
  const changes = changesBetween(entry.before, entry.after)
    .filter(({ key }) => !silent.has(key))
    .filter(({ before, after }) => withIdentifiers || !(isBare(before) || isBare(after)));
  function words(key: string, text: string): string {
    const unit = unitOf(text);
    if (unit !== undefined) {
      return unitLabel(unit);
    }
    if (text === 'true' || text === 'false') {
      return text === 'true' ? i18n.t('ja') : i18n.t('nein');
    }
    if (shares.has(key.split('.').at(-1) ?? key) && Number.isFinite(Number(text))) {
      return formatShare(Number(text), i18n.locale);
    }
    const level = ofLevels.has(key) ? levelOrder.find((one) => one === text) : undefined;
    if (level !== undefined) {
      return levelLabel(i18n, level);
    }
    const state = key === 'state' ? stateWords(text) : undefined;
    return state === undefined ? readable(text, i18n.locale) : i18n._(state);
  }
  if (changes.length === 0) {
    return null;
  }
  return (
    <ul className="ta-changes">
      {changes.map((change) => (
        <li key={change.key}>
          <span className="ta-muted">{propertyLabel(i18n, change.key.split('.').at(-1) ?? change.key)}: </span>
          {change.before === null ? null : (
            <>
              <span className="kern-sr-only">{i18n.t('vorher')} </span>
              <del>{words(change.key, change.before)}</del>{' '}
            </>
          )}
          <span className="kern-sr-only">{i18n.t('nachher')} </span>
          {change.after === null ? (
            <span className="ta-muted">{i18n.t('(leer)')}</span>
          ) : (
            <ins>{words(change.key, change.after)}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}
