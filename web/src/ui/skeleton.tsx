import { useLingui } from '@lingui/react';

/** Grey lines where content will stand; screen readers hear one sentence. */
export function Skeleton({ lines = 4, label }: { lines?: number; label?: string }) {
  const { i18n } = useLingui();
  return (
    <div className="ta-skeleton" role="status">
      <span className="kern-sr-only">{label ?? i18n.t('Wird geladen …')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="ta-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
