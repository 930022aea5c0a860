import type { ReactNode } from 'react';
import { Icon } from './icon.js';

interface AlertProps {
  kind: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
  /** Whether screen readers interrupt for it. */
  isUrgent?: boolean;
}

/** A message in the page in KERN's looks. */
export function Alert({ kind, title, children, isUrgent = false }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${kind} ta-alert`} role={isUrgent ? 'alert' : undefined}>
      <div className="kern-alert__header">
        <Icon name={kind} />
        <p className="kern-title">{title}</p>
      </div>
      {children === undefined || children === null ? null : <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
