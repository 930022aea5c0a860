import type { ConversionItem, ConversionState, ConversionUndo, StayingFile } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** How a conversion stands, in words and looks. */
export const conversionStates: Record<ConversionState, { label: string; kind: BadgeKind }> = {
  collecting: { label: /*i18n*/ 'Dateien fehlen', kind: 'warning' },
  checking: { label: /*i18n*/ 'wird geprüft', kind: 'info' },
  checked: { label: /*i18n*/ 'geprüft', kind: 'info' },
  running: { label: /*i18n*/ 'läuft', kind: 'info' },
  stopped: { label: /*i18n*/ 'angehalten', kind: 'warning' },
  done: { label: /*i18n*/ 'abgeschlossen', kind: 'success' },
  undoing: { label: /*i18n*/ 'wird zurückgenommen', kind: 'info' },
  undone: { label: /*i18n*/ 'zurückgenommen', kind: 'neutral' },
};

/** What became of a file of the list. */
export const itemStates: Record<ConversionItem['state'], { label: string; kind: BadgeKind }> = {
  waiting: { label: /*i18n*/ 'bereit', kind: 'info' },
  done: { label: /*i18n*/ 'übernommen', kind: 'success' },
  refused: { label: /*i18n*/ 'abgelehnt', kind: 'danger' },
  skipped: { label: /*i18n*/ 'ausgelassen', kind: 'neutral' },
  'taken-back': { label: /*i18n*/ 'zurückgenommen', kind: 'neutral' },
};

/** How the taking back of a run stands. */
export const undoStates: Record<NonNullable<ConversionUndo['undo']>['state'], { label: string; kind: BadgeKind }> = {
  requested: { label: /*i18n*/ 'Rücknahme beantragt', kind: 'warning' },
  withdrawn: { label: /*i18n*/ 'Antrag zurückgezogen', kind: 'neutral' },
  refused: { label: /*i18n*/ 'Rücknahme abgelehnt', kind: 'neutral' },
  running: { label: /*i18n*/ 'Rücknahme läuft', kind: 'info' },
  stopped: { label: /*i18n*/ 'Rücknahme angehalten', kind: 'warning' },
  done: { label: /*i18n*/ 'Rücknahme abgeschlossen', kind: 'success' },
};

/** Why a file of a run that is taken back stays. */
export const keptReasons: Record<StayingFile['reason'], string> = {
  deleted: /*i18n*/ 'schon gelöscht',
  'not-permitted': /*i18n*/ 'eine der beiden Personen darf sie nicht löschen',
  'state-unknown': /*i18n*/ 'übernommen, bevor festgehalten wurde, ob seither etwas geschah',
  lent: /*i18n*/ 'Papierakte ist ausgeliehen',
  closed: /*i18n*/ 'seither z.d.A. verfügt',
  'added-to': /*i18n*/ 'seither kam etwas hinzu',
  'referred-to': /*i18n*/ 'Verweise führen von ihr oder zu ihr',
  'in-work': /*i18n*/ 'dazu gibt oder gab es Umlaufmappe oder Ablauf, oder Post ist noch offen',
  changed: /*i18n*/ 'seither geändert',
  'handed-out': /*i18n*/ 'seither herausgegeben, oder wird gerade gepackt',
  refused: /*i18n*/ 'eine Regel verbietet die Löschung',
};
