import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { Button } from '../ui/button.js';

interface HitSearchProps {
  query: string;
  onQuery: (text: string) => void;
  /** Undefined while it is being counted. */
  count: number | undefined;
  current: number | null;
  onStep: (by: 1 | -1) => void;
}

/** Searches inside the document. */
export function HitSearch({ query, onQuery, count, current, onStep }: HitSearchProps) {
  const { i18n } = useLingui();
  const id = useId();
  const words =
    query.trim() === '' || count === undefined
      ? ''
      : current === null
        ? i18n.t('{count, plural, =0 {kein Treffer} one {# Treffer} other {# Treffer}}', { count })
        : i18n.t('Treffer {current} von {count}', { current: current + 1, count });
  return (
    <span className="ta-hit-search" role="search">
      <label htmlFor={id} className="kern-sr-only">
        {i18n.t('Im Dokument suchen')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={i18n.t('Im Dokument suchen')}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            onStep(event.shiftKey ? -1 : 1);
          }
        }}
      />
      <Button
        kind="tertiary"
        icon="arrow-up"
        iconOnly
        isDisabled={count === undefined || count === 0}
        onPress={() => {
          onStep(-1);
        }}
      >
        {i18n.t('Voriger Treffer')}
      </Button>
      <Button
        kind="tertiary"
        icon="arrow-down"
        iconOnly
        isDisabled={count === undefined || count === 0}
        onPress={() => {
          onStep(1);
        }}
      >
        {i18n.t('Nächster Treffer')}
      </Button>
      <span role="status" className="ta-small ta-muted">
        {words}
      </span>
    </span>
  );
}
