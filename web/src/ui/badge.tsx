import type { ReactNode } from 'react';

export type BadgeKind = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

/** A short word on a state; never colour alone. */
export function Badge({ kind, children }: { kind: BadgeKind; children: ReactNode }) {
  return <span className={`ta-badge ta-badge--${kind}`}>{children}</span>;
}
