import type { Rehearsal, RehearsalFinding, UndoObstacle } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** How a rehearsal stands, in words and looks. */
export const rehearsalStates: Record<Rehearsal['state'], { label: string; kind: BadgeKind }> = {
  running: { label: /*i18n*/ 'wird berechnet', kind: 'info' },
  failed: { label: /*i18n*/ 'nicht berechnet', kind: 'danger' },
  ready: { label: /*i18n*/ 'Bericht liegt vor', kind: 'warning' },
  applying: { label: /*i18n*/ 'wird übernommen', kind: 'info' },
  applied: { label: /*i18n*/ 'übernommen', kind: 'success' },
  undoing: { label: /*i18n*/ 'wird zurückgenommen', kind: 'info' },
  undone: { label: /*i18n*/ 'zurückgenommen', kind: 'neutral' },
  discarded: { label: /*i18n*/ 'verworfen', kind: 'neutral' },
};

/** What was found about a file. */
export const findingWords: Record<RehearsalFinding, { label: string; kind: BadgeKind }> = {
  undecided: { label: /*i18n*/ 'Ziel unentschieden', kind: 'danger' },
  'over-thirty': { label: /*i18n*/ 'über 30 Jahre ohne Grund', kind: 'danger' },
  'shortened-running': { label: /*i18n*/ 'laufende Frist verkürzt', kind: 'danger' },
  moved: { label: /*i18n*/ 'andere Einheit', kind: 'info' },
  're-marked': { label: /*i18n*/ 'neues Aktenzeichen', kind: 'info' },
  'lead-changed': { label: /*i18n*/ 'andere Federführung', kind: 'warning' },
  'retention-changed': { label: /*i18n*/ 'andere Aufbewahrung', kind: 'warning' },
  shortened: { label: /*i18n*/ 'kürzer aufbewahrt', kind: 'warning' },
  retired: { label: /*i18n*/ 'stillgelegte Einheit', kind: 'warning' },
  'lead-closed': { label: /*i18n*/ 'neues Amt geschlossen', kind: 'warning' },
  'own-lead': { label: /*i18n*/ 'behält eigene Federführung', kind: 'neutral' },
  'own-retention': { label: /*i18n*/ 'behält eigene Aufbewahrung', kind: 'neutral' },
  'kept-retention': { label: /*i18n*/ 'geschlossen, behält laufende Aufbewahrung', kind: 'neutral' },
  'wall-gained': { label: /*i18n*/ 'kommt hinter eine Schranke', kind: 'warning' },
  'level-raised': { label: /*i18n*/ 'wird vertraulicher', kind: 'warning' },
};

/** Why lineage says nothing about where files of a unit go. */
export const causeWords: Record<'removed' | 'carries-no-files', string> = {
  removed: /*i18n*/ 'Die Einheit ist entfallen.',
  'carries-no-files': /*i18n*/ 'Die Einheit führt keine Akten mehr.',
};

/** What undoing would lose. */
export const obstacleWords: Record<UndoObstacle['kind'], string> = {
  'opened-since': /*i18n*/ 'seit der Übernahme angelegte Akten',
  'changed-since': /*i18n*/ 'seit der Übernahme geänderte Akten',
  'proceeding-changed-since': /*i18n*/ 'seit der Übernahme angelegte oder geänderte Vorgänge',
  'deleted-since': /*i18n*/ 'seit der Übernahme gelöschte Akten und Vorgänge',
};

/** What differs between report and stock. */
export const differenceWords: Record<'added' | 'gone' | 'changed' | 'proceedings' | 'taken' | 'plan', string> = {
  added: /*i18n*/ 'Akten neu angelegt',
  gone: /*i18n*/ 'Akten nicht mehr da',
  changed: /*i18n*/ 'Akten umgeschrieben, geschlossen oder anders aufzubewahren',
  proceedings: /*i18n*/ 'Vorgänge angelegt oder geändert',
  taken: /*i18n*/ 'vorgesehene Zeichen inzwischen vergeben',
  plan: /*i18n*/ 'Änderungen am Aktenplan oder an Ämtern',
};
