import { useLingui } from '@lingui/react';
import type { BatchState, MailItemState, PieceCounts } from '../../api/contract.js';
import { mailItemStates } from '../../words/mail-item-words.js';

const order: MailItemState[] = ['filed', 'delivered', 'review', 'returned', 'problem', 'reading', 'waiting'];

interface Segment {
  state: MailItemState;
  count: number;
  start: number;
}

function segmentsOf(pieces: PieceCounts): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const state of order) {
    if (pieces[state] > 0) {
      segments.push({ state, count: pieces[state], start });
      start += pieces[state];
    }
  }
  return segments;
}

/** Whether no more pieces will come of the batch. */
export function isOver(state: BatchState): boolean {
  return state === 'done' || state === 'failed';
}

/** How many pieces of a batch stand where: as a bar, and the same in words. */
export function PieceBar({ pieces, isOver: over }: { pieces: PieceCounts; isOver: boolean }) {
  const { i18n } = useLingui();
  const segments = segmentsOf(pieces);
  if (segments.length === 0) {
    return <p className="ta-small ta-muted">{over ? i18n.t('Keine Stücke') : i18n.t('Noch keine Stücke')}</p>;
  }
  const words = segments.map((one) => `${String(one.count)} ${i18n._(mailItemStates[one.state].label)}`).join(' · ');
  return (
    <div className="ta-share">
      <svg
        className="ta-share__bar"
        viewBox={`0 0 ${String(Math.max(pieces.total, 1))} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {segments.map((one) => (
          <rect key={one.state} className={`ta-share__${one.state}`} x={one.start} width={one.count} height="1" />
        ))}
      </svg>
      <p className="ta-small">
        {i18n.t('{total, plural, one {# Stück} other {# Stücke}}', { total: pieces.total })}: {words}
      </p>
    </div>
  );
}
