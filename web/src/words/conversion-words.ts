import type { ConversionItem, ConversionState } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** How a conversion stands, in words and looks. */
export const conversionStates: Record<ConversionState, { label: string; kind: BadgeKind }> = {
  collecting: { label: /*i18n*/ 'Dateien fehlen', kind: 'warning' },
  checking: { label: /*i18n*/ 'wird geprüft', kind: 'info' },
  checked: { label: /*i18n*/ 'geprüft', kind: 'info' },
  running: { label: /*i18n*/ 'läuft', kind: 'info' },
  stopped: { label: /*i18n*/ 'angehalten', kind: 'warning' },
  done: { label: /*i18n*/ 'abgeschlossen', kind: 'success' },
};

/** What became of a file of the list. */
export const itemStates: Record<ConversionItem['state'], { label: string; kind: BadgeKind }> = {
  waiting: { label: /*i18n*/ 'bereit', kind: 'info' },
  done: { label: /*i18n*/ 'übernommen', kind: 'success' },
  refused: { label: /*i18n*/ 'abgelehnt', kind: 'danger' },
  skipped: { label: /*i18n*/ 'ausgelassen', kind: 'neutral' },
};
