import { useLingui } from '@lingui/react';
import { Button } from './button.js';

interface LoadMoreProps {
  shown: number;
  total: number | undefined;
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}

/** How many of how many are shown, and the button for the next ones. */
export function LoadMore({ shown, total, hasMore, isLoading, onMore }: LoadMoreProps) {
  const { i18n } = useLingui();
  const words =
    total === undefined || (total === shown && !hasMore)
      ? i18n.t('{shown, plural, one {# Eintrag} other {# Einträge}}', { shown })
      : i18n.t('{shown} von {total} Einträgen', { shown, total });
  return (
    <div className="ta-load-more">
      <span role="status">{words}</span>
      {hasMore ? (
        <Button isBusy={isLoading} onPress={onMore}>
          {isLoading ? i18n.t('Wird geladen …') : i18n.t('Weitere laden')}
        </Button>
      ) : null}
    </div>
  );
}
