import type { ProblemWords } from './problem-words.js';

/** Words for file types (Fallaktenarten) and the values of files. */
export const fileTypeWords: Record<string, ProblemWords> = {
  'FILE_TYPES.NOT_FOUND': {
    what: /*i18n*/ 'Diese Fallaktenart gibt es nicht, oder sie ist ein Entwurf, den Sie nicht sehen dürfen.',
    todo: /*i18n*/ 'In der Liste der Fallaktenarten nachsehen; vielleicht hat jemand den Entwurf verworfen.',
  },
  'FILE_TYPES.KEY_TAKEN': {
    what: /*i18n*/ 'Eine Fallaktenart mit diesem Schlüssel gibt es schon.',
    todo: /*i18n*/ 'Einen anderen Schlüssel wählen oder von der vorhandenen Art eine neue Fassung beginnen.',
  },
  'FILE_TYPES.CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes diese Fallaktenart geändert.',
    todo: /*i18n*/ 'Den neuen Stand laden, ansehen und den Schritt dann noch einmal tun.',
  },
  'FILE_TYPES.STATE_REFUSES': {
    what: /*i18n*/ 'Dieser Schritt passt nicht zum Zustand der Fassung: Nur Entwürfe lassen sich ändern und freigeben.',
    todo: /*i18n*/ 'Den neuen Stand laden; für Änderungen eine neue Fassung beginnen.',
  },
  'FILE_TYPES.DRAFT_EXISTS': {
    what: /*i18n*/ 'Diese Fallaktenart hat schon einen Entwurf.',
    todo: /*i18n*/ 'Den Entwurf weiterbearbeiten, freigeben oder verwerfen.',
  },
  'FILE_TYPES.INVALID': {
    what: /*i18n*/ 'Was gesendet wurde, ist keine Fallaktenart; nichts ist geändert.',
    todo: /*i18n*/ 'Die genannten Stellen berichtigen.',
  },
  'FILE_TYPES.NOT_READY': {
    what: /*i18n*/ 'Der Entwurf hat noch Fehler und ist nicht freigegeben.',
    todo: /*i18n*/ 'Die genannten Stellen berichtigen und noch einmal freigeben.',
  },
  'FILE_TYPES.TAKES_NO_FILES': {
    what: /*i18n*/ 'Mit dieser Fassung der Fallaktenart lassen sich keine Akten mehr anlegen.',
    todo: /*i18n*/ 'Die Seite neu laden und die Art noch einmal wählen.',
  },
  'FILE_TYPES.ELSEWHERE': {
    what: /*i18n*/ 'Diese Fallaktenart gehört nicht zu der gewählten Aktenplaneinheit oder zu dem Amt.',
    todo: /*i18n*/ 'Eine andere Aktenplaneinheit, ein anderes Amt oder eine andere Art wählen.',
  },
  'FILE_TYPES.VALUES_INVALID': {
    what: /*i18n*/ 'Einige Fachangaben passen nicht zu ihren Feldern; nichts ist geändert.',
    todo: /*i18n*/ 'Die genannten Felder berichtigen.',
  },
  'RECORDS.FIELDS_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes die Fachangaben dieser Akte geändert.',
    todo: /*i18n*/ 'Beide Stände vergleichen und entscheiden, was gilt.',
  },
  'RECORDS.FILE_HAS_NO_TYPE': {
    what: /*i18n*/ 'Diese Akte hat keine Fallaktenart und darum keine Fachangaben.',
    todo: /*i18n*/ 'Der Akte unter „Fachangaben“ erst eine Fallaktenart geben.',
  },
  'RECORDS.FILE_TYPE_UNCHANGED': {
    what: /*i18n*/ 'Die Akte hat diese Fassung der Fallaktenart schon.',
    todo: /*i18n*/ 'Die Seite neu laden.',
  },
  'RECORDS.CONTACT_NOT_FOUND': {
    what: /*i18n*/ 'Diese Beteiligte oder diesen Beteiligten gibt es in der Akte nicht mehr.',
    todo: /*i18n*/ 'Die Akte neu laden.',
  },
  'RECORDS.CONTACT_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes die Angaben zu dieser Person oder Stelle geändert.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und die eigene Änderung bei Bedarf noch einmal vornehmen.',
  },
  'RECORDS.CONTACT_INVALID': {
    what: /*i18n*/ 'Die Angaben zu der Person oder Stelle sind unvollständig oder zu lang.',
    todo: /*i18n*/ 'Einen Namen oder eine Institution und eine Rolle angeben.',
  },
  'RECORDS.CONTACT_ROLE_FULL': {
    what: /*i18n*/ 'Diese Rolle ist in der Akte schon so oft vergeben, wie die Fallaktenart erlaubt.',
    todo: /*i18n*/ 'Eine andere Rolle wählen oder die bisherige Beteiligung ändern.',
  },
  'RECORDS.CHECKLIST_ITEM_UNKNOWN': {
    what: /*i18n*/ 'Diese Zeile der Checkliste gibt es nicht mehr.',
    todo: /*i18n*/ 'Die Akte neu laden.',
  },
  'RECORDS.REGISTER_TAB_UNKNOWN': {
    what: /*i18n*/ 'Dieses Register gibt es in der Akte nicht.',
    todo: /*i18n*/ 'Die Akte neu laden und ein anderes Register wählen.',
  },
  'FILE_TYPES.FILE_MISSING': {
    what: /*i18n*/ 'Es ist keine Datei angekommen, oder die Übertragung ist abgerissen.',
    todo: /*i18n*/ 'Die Datei noch einmal wählen.',
  },
};
