import type { ProblemWords } from './problem-words.js';

/** Words for levels, walls, grants and deputies. */
export const rightsWords: Record<string, ProblemWords> = {
  'IDENTITY.SUBSTITUTION_INVALID': {
    what: /*i18n*/ 'Diese Vertretung geht so nicht.',
    todo: /*i18n*/ 'Eine andere Person wählen, die Tage (höchstens ein Jahr, nicht vorbei) und den Grund prüfen. Administration und Datenschutz können nicht vertreten werden.',
  },
  'IDENTITY.SUBSTITUTION_FOR_ONESELF': {
    what: /*i18n*/ 'Niemand setzt sich selbst als Vertretung ein oder verlängert, was ihm geliehen ist.',
    todo: /*i18n*/ 'Die vertretene Person selbst oder ihre Leitung kann die Vertretung setzen.',
  },
  'IDENTITY.SUBSTITUTION_UNKNOWN': {
    what: /*i18n*/ 'Diese Vertretung gibt es nicht, oder Sie haben nichts mit ihr zu tun.',
    todo: /*i18n*/ 'Die Liste neu laden.',
  },
  'RECORDS.LEVEL_BELOW_PARENT': {
    what: /*i18n*/ 'Die Stufe wäre niedriger als die dessen, worin es liegt (Aktenplaneinheit, Akte, Vorgang oder Hauptdokument).',
    todo: /*i18n*/ 'Eine gleiche oder strengere Stufe wählen, oder zuerst die Stufe darüber senken.',
  },
  'RECORDS.LEVEL_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Die Stufe ist inzwischen eine andere.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und die Stufe bei Bedarf noch einmal setzen.',
  },
  'RECORDS.LEVEL_ABOVE_CLEARANCE': {
    what: /*i18n*/ 'Für diese Stufe sind Sie selbst nicht ermächtigt.',
    todo: /*i18n*/ 'Jemanden bitten, der für die bisherige und die neue Stufe ermächtigt ist.',
  },
  'RECORDS.ACCESS_REASON_MISSING': {
    what: /*i18n*/ 'Der Grund fehlt oder ist zu lang.',
    todo: /*i18n*/ 'Den Grund in höchstens 500 Zeichen eingeben.',
  },
  'RECORDS.GRANT_INVALID': {
    what: /*i18n*/ 'Diese Freigabe geht so nicht.',
    todo: /*i18n*/ 'Eine Person oder ein Amt wählen und einen letzten Tag, der höchstens ein Jahr entfernt ist.',
  },
  'RECORDS.GRANT_TO_ONESELF': {
    what: /*i18n*/ 'Niemand gibt sich selbst, seinem Amt oder einer Person, die er vertritt, eine Freigabe.',
    todo: /*i18n*/ 'Jemanden bitten, der den Zugriff ebenfalls regelt; für dringende Fälle den Zugriff mit Begründung nutzen.',
  },
  'RECORDS.GRANT_WITHOUT_EFFECT': {
    what: /*i18n*/ 'Das hülfe nicht: Schranke, Vertraulichkeitsstufe oder eine fehlende Rolle stehen im Weg.',
    todo: /*i18n*/ 'Unter „Warum darf diese Person …?“ nachsehen, was fehlt, und das zuerst klären.',
  },
  'RECORDS.GRANT_NOT_FOUND': {
    what: /*i18n*/ 'Diese Freigabe gibt es nicht, oder Sie haben nicht über sie zu entscheiden.',
    todo: /*i18n*/ 'Die Liste neu laden.',
  },
  'RECORDS.WALL_NOT_FOUND': {
    what: /*i18n*/ 'Diese Schranke gibt es nicht.',
    todo: /*i18n*/ 'Die Liste neu laden.',
  },
  'RECORDS.REQUEST_ID_TAKEN': {
    what: /*i18n*/ 'Dieser Vorgang wurde mit anderen Angaben schon einmal abgeschickt.',
    todo: /*i18n*/ 'Den Dialog schließen und neu beginnen.',
  },
  'RECORDS.WALL_NAME_TAKEN': {
    what: /*i18n*/ 'Eine andere Schranke heißt schon so.',
    todo: /*i18n*/ 'Einen anderen Namen wählen.',
  },
  'RECORDS.WALL_INVALID': {
    what: /*i18n*/ 'An der Schranke fehlt etwas oder stimmt etwas nicht.',
    todo: /*i18n*/ 'Name, Rechtsgrundlage und mindestens eine Person oder ein Amt angeben.',
  },
  'RECORDS.WALL_PROPOSAL_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Vorschlag gibt es nicht.',
    todo: /*i18n*/ 'Die Liste neu laden.',
  },
  'RECORDS.WALL_PROPOSAL_OUTDATED': {
    what: /*i18n*/ 'Über den Vorschlag ist schon entschieden, oder die Schranke wurde inzwischen geändert.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und bei Bedarf neu vorschlagen.',
  },
  'RECORDS.WALL_NEEDS_SECOND_PERSON': {
    what: /*i18n*/ 'Über den eigenen Vorschlag darf man nicht entscheiden.',
    todo: /*i18n*/ 'Eine zweite Person aus dem Datenschutz entscheiden lassen.',
  },
};
