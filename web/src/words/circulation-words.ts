import type { BusinessNote, CirculationFolder, RouteStep, StepKind } from '../api/contract/circulation.js';
import type { BadgeKind } from '../ui/badge.js';

interface Labelled {
  label: string;
  kind: BadgeKind;
}

/** What somebody is asked for. */
export const stepKinds: Record<StepKind, string> = {
  processing: /*i18n*/ 'Bearbeitung',
  'co-signature': /*i18n*/ 'Mitzeichnung',
  'final-signature': /*i18n*/ 'Schlusszeichnung',
  acknowledgement: /*i18n*/ 'Kenntnisnahme',
  dispatch: /*i18n*/ 'Absendung',
  'follow-up': /*i18n*/ 'Wiedervorlage',
};

/** What ends such a step, as the words on its button. */
export const stepActs: Record<StepKind, string> = {
  processing: /*i18n*/ 'Erledigt',
  'co-signature': /*i18n*/ 'Mitzeichnen',
  'final-signature': /*i18n*/ 'Schlusszeichnen',
  acknowledgement: /*i18n*/ 'Kenntnis genommen',
  dispatch: /*i18n*/ 'Abgesandt',
  'follow-up': /*i18n*/ 'Erledigt',
};

export const stepStates: Record<RouteStep['state'], Labelled & { shape: string }> = {
  planned: { label: /*i18n*/ 'geplant', kind: 'neutral', shape: '○' },
  open: { label: /*i18n*/ 'liegt vor', kind: 'info', shape: '▶' },
  done: { label: /*i18n*/ 'erledigt', kind: 'success', shape: '●' },
  skipped: { label: /*i18n*/ 'übersprungen', kind: 'neutral', shape: '⊘' },
};

export const stepOutcomes: Record<NonNullable<NonNullable<RouteStep['end']>['outcome']>, Labelled> = {
  processed: { label: /*i18n*/ 'erledigt', kind: 'success' },
  signed: { label: /*i18n*/ 'gezeichnet', kind: 'success' },
  conditional: { label: /*i18n*/ 'mit Vorbehalt gezeichnet', kind: 'warning' },
  refused: { label: /*i18n*/ 'Zeichnung verweigert', kind: 'danger' },
  acknowledged: { label: /*i18n*/ 'Kenntnis genommen', kind: 'success' },
  dispatched: { label: /*i18n*/ 'abgesandt', kind: 'success' },
  resumed: { label: /*i18n*/ 'wieder vorgelegt', kind: 'success' },
  returned: { label: /*i18n*/ 'zurückgegeben', kind: 'warning' },
};

/** Business notes: the mark itself and what it means. */
export const businessNotes: Record<BusinessNote, { mark: string; label: string }> = {
  zK: { mark: 'z. K.', label: /*i18n*/ 'zur Kenntnis' },
  bR: { mark: 'bR', label: /*i18n*/ 'bitte Rücksprache' },
  bA: { mark: 'bA', label: /*i18n*/ 'bitte Anruf' },
  vA: { mark: 'vA', label: /*i18n*/ 'vor Auslauf vorlegen' },
  nA: { mark: 'nA', label: /*i18n*/ 'nach Auslauf vorlegen' },
  plus: { mark: '+', label: /*i18n*/ 'Zeichnung vorbehalten' },
};

export const folderStates: Record<CirculationFolder['state'], Labelled> = {
  draft: { label: /*i18n*/ 'in Vorbereitung', kind: 'neutral' },
  running: { label: /*i18n*/ 'läuft um', kind: 'info' },
  'pulled-back': { label: /*i18n*/ 'zurückgeholt', kind: 'warning' },
  ended: { label: /*i18n*/ 'beendet', kind: 'success' },
};

export const stepUrgencies: Record<Exclude<RouteStep['urgency'], 'none'>, Labelled> = {
  today: { label: /*i18n*/ 'heute fällig', kind: 'warning' },
  overdue: { label: /*i18n*/ 'überfällig', kind: 'danger' },
  escalated: { label: /*i18n*/ 'lange überfällig', kind: 'danger' },
};

/** What happened to a folder, in its history. */
export const folderActs: Record<string, string> = {
  'circulation.folder-opened': /*i18n*/ 'Mappe angelegt',
  'circulation.folder-started': /*i18n*/ 'in Umlauf gegeben',
  'circulation.folder-pulled-back': /*i18n*/ 'Mappe zurückgeholt',
  'circulation.folder-ended': /*i18n*/ 'Umlauf beendet',
  'circulation.round-begun': /*i18n*/ 'neue Runde begonnen',
  'circulation.route-changed': /*i18n*/ 'Laufweg geändert',
  'circulation.step-ended': /*i18n*/ 'Schritt erledigt',
  'circulation.step-returned': /*i18n*/ 'Mappe zurückgegeben',
  'circulation.step-skipped': /*i18n*/ 'Schritt übersprungen',
  'circulation.step-taken-over': /*i18n*/ 'Schritt übernommen',
  'circulation.slip-filed': /*i18n*/ 'Laufzettel in der Akte abgelegt',
};

/** Sentences of the journal about folders. */
export const circulationSentences: Record<string, string> = {
  'circulation.folder-opened': /*i18n*/ '{actor} hat eine Umlaufmappe angelegt.',
  'circulation.folder-started': /*i18n*/ '{actor} hat eine Umlaufmappe in Umlauf gegeben.',
  'circulation.folder-pulled-back': /*i18n*/ '{actor} hat eine Umlaufmappe zurückgeholt.',
  'circulation.folder-ended': /*i18n*/ 'Der Umlauf einer Mappe ist beendet.',
  'circulation.round-begun': /*i18n*/ '{actor} hat eine neue Runde einer Umlaufmappe begonnen.',
  'circulation.route-changed': /*i18n*/ '{actor} hat den Laufweg einer Umlaufmappe geändert.',
  'circulation.step-ended': /*i18n*/ '{actor} hat einen Schritt einer Umlaufmappe erledigt.',
  'circulation.step-returned': /*i18n*/ '{actor} hat eine Umlaufmappe zurückgegeben.',
  'circulation.step-skipped': /*i18n*/ '{actor} hat einen Schritt einer Umlaufmappe übersprungen.',
  'circulation.step-taken-over': /*i18n*/ '{actor} hat einen Schritt einer Umlaufmappe übernommen.',
  'circulation.slip-filed': /*i18n*/ 'Der Laufzettel einer Umlaufmappe liegt jetzt in der Akte.',
};
