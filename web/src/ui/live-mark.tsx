import { useLingui } from '@lingui/react';
import type { LiveState } from '../api/live-events.js';

/** Says whether the list follows the server by itself. */
export function LiveMark({ state }: { state: LiveState }) {
  const { i18n } = useLingui();
  const words: Record<LiveState, string> = {
    connecting: i18n.t('Verbindung wird aufgebaut'),
    live: i18n.t('Aktualisiert sich selbst'),
    lost: i18n.t('Verbindung unterbrochen, neuer Versuch läuft'),
  };
  return (
    <span className={`ta-live ta-live--${state}`} role="status">
      {words[state]}
    </span>
  );
}
