import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';

interface FilterBarProps {
  /** What is narrowed, for screen readers. */
  label: string;
  /** Set when something is narrowed: the way back to everything. */
  onClear?: (() => void) | undefined;
  children: ReactNode;
}

/** The fields above a list that narrow it. */
export function FilterBar({ label, onClear, children }: FilterBarProps) {
  const { i18n } = useLingui();
  return (
    <div className="ta-filters" role="search" aria-label={label}>
      {children}
      {onClear === undefined ? null : (
        <div className="ta-filters__clear">
          <Button kind="tertiary" icon="close" onPress={onClear}>
            {i18n.t('Filter leeren')}
          </Button>
        </div>
      )}
    </div>
  );
}
