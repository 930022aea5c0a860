import { useLingui } from '@lingui/react';
import type { UnitFlow } from '../../api/contract.js';

const shownAtMost = 12;
const rowHeight = 26;
const gap = 6;
const width = 640;
const left = 150;
const right = width - 150;

/**
 * How many files go from which mark to which, as ribbons whose thickness is their share. The same figures stand in the
 * table below: the picture is for the eye alone.
 */
export function FlowPicture({ flows }: { flows: readonly UnitFlow[] }) {
  const { i18n } = useLingui();
  const moving = flows
    .filter(({ from, to }) => to === null || to.mark !== from.mark)
    .toSorted((a, b) => b.files - a.files)
    .slice(0, shownAtMost);
  if (moving.length === 0) {
    return null;
  }
  const most = Math.max(...moving.map(({ files }) => files));
  const targets = [...new Set(moving.map(({ to }) => to?.mark ?? ''))];
  const height = Math.max(moving.length, targets.length) * (rowHeight + gap);
  const middle = (index: number) => index * (rowHeight + gap) + rowHeight / 2;
  return (
    <svg className="ta-flows" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true" focusable="false">
      {moving.map(({ from, to, files }, index) => {
        const start = middle(index);
        const end = middle(targets.indexOf(to?.mark ?? ''));
        const bend = (left + right) / 2;
        return (
          <g key={`${from.id} ${to?.id ?? ''}`}>
            <path
              className={to === null ? 'ta-flows__ribbon ta-flows__ribbon--open' : 'ta-flows__ribbon'}
              d={`M${String(left)},${String(start)} C${String(bend)},${String(start)} ${String(bend)},${String(end)} ${String(right)},${String(end)}`}
              strokeWidth={Math.max(2, (files / most) * (rowHeight - 4))}
            />
            <text className="ta-flows__mark" x={left - 8} y={start + 5} textAnchor="end">
              {`${from.mark} (${String(files)})`}
            </text>
          </g>
        );
      })}
      {targets.map((mark, index) => (
        <text key={mark} className="ta-flows__mark" x={right + 8} y={middle(index) + 5}>
          {mark === '' ? i18n.t('unentschieden') : mark}
        </text>
      ))}
    </svg>
  );
}
