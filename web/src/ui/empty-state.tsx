import type { ReactNode } from 'react';

/** Says that there is nothing and what to do next. */
export function EmptyState({
  title,
  isAnnounced = false,
  children,
}: {
  title: string;
  /** Where it comes as the answer to something somebody did. */
  isAnnounced?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="ta-empty">
      <p className="ta-empty__title" role={isAnnounced ? 'status' : undefined}>
        {title}
      </p>
      {children === undefined ? null : <div className="ta-empty__text">{children}</div>}
    </div>
  );
}
