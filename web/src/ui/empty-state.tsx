import type { ReactNode } from 'react';

/** Says that there is nothing and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="ta-empty">
      <p className="ta-empty__title">{title}</p>
      {children === undefined ? null : <div className="ta-empty__text">{children}</div>}
    </div>
  );
}
