import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { BatchState, MailItemState, RecordFileDetail } from '../api/contract.js';
import { formatShare } from '../format/numbers.js';
import { Badge, type BadgeKind } from '../ui/badge.js';
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

const fileStates: Record<RecordFileDetail['state'], { label: string; kind: BadgeKind }> = {
  draft: { label: /*i18n*/ 'Entwurf', kind: 'warning' },
  open: { label: /*i18n*/ 'offen', kind: 'neutral' },
  closed: { label: /*i18n*/ 'geschlossen', kind: 'info' },
};

/** The state of a file in a word. */
export function fileStateLabel(i18n: I18n, state: string): string {
  return Object.hasOwn(fileStates, state) ? i18n._(fileStates[state as RecordFileDetail['state']].label) : state;
}

/** Open is how files usually are; only another state should catch the eye. */
export function FileStateBadge({ state }: { state: RecordFileDetail['state'] }) {
  const { i18n } = useLingui();
  return <Badge kind={fileStates[state].kind}>{i18n._(fileStates[state].label)}</Badge>;
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
