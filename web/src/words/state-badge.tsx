import { useLingui } from '@lingui/react';
import type { BatchState, MailItemState } from '../api/contract.js';
import { formatShare } from '../format/numbers.js';
import { Badge } from '../ui/badge.js';
import { batchStates, mailItemStates } from './mail-item-words.js';
import { confidenceWord } from './reason-words.js';

export function MailItemBadge({ state }: { state: MailItemState }) {
  const { i18n } = useLingui();
  const words = mailItemStates[state];
  return <Badge kind={words.kind}>{i18n._(words.label)}</Badge>;
}

export function BatchBadge({ state }: { state: BatchState }) {
  const { i18n } = useLingui();
  const words = batchStates[state];
  return <Badge kind={words.kind}>{i18n._(words.label)}</Badge>;
}

/** Open is how files usually are; only a closed one should catch the eye. */
export function FileStateBadge({ state }: { state: 'open' | 'closed' }) {
  const { i18n } = useLingui();
  return (
    <Badge kind={state === 'open' ? 'neutral' : 'info'}>
      {state === 'open' ? i18n.t('offen') : i18n.t('geschlossen')}
    </Badge>
  );
}

/** A confidence in a word and in percent. */
export function Confidence({ value }: { value: number | null }) {
  const { i18n } = useLingui();
  if (value === null) {
    return null;
  }
  return (
    <span className="ta-nowrap">
      {i18n._(confidenceWord(value))} <span className="ta-num">({formatShare(value, i18n.locale)})</span>
    </span>
  );
}
