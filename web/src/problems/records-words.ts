import type { ProblemWords } from './problem-words.js';

/** Words for files and the proof of integrity. */
export const recordsWords: Record<string, ProblemWords> = {
  'RECORDS.FILE_NOT_FOUND': {
    what: /*i18n*/ 'Diese Akte gibt es nicht, oder Sie dürfen sie nicht sehen.',
    todo: /*i18n*/ 'Das Aktenzeichen prüfen oder eine andere Akte wählen.',
  },
  'RECORDS.DOCUMENT_NOT_FOUND': {
    what: /*i18n*/ 'Dieses Dokument gibt es nicht, oder Sie dürfen es nicht sehen.',
    todo: /*i18n*/ 'In der Akte nachsehen oder die Suche benutzen.',
  },
  'RECORDS.FILE_NOT_OPEN': {
    what: /*i18n*/ 'Die Akte ist geschlossen (z. d. A.) und nimmt nichts mehr auf.',
    todo: /*i18n*/ 'Eine offene Akte wählen oder die Schriftgutverwaltung um Wiederöffnung bitten.',
  },
  'RECORDS.PROCEEDING_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Vorgang gibt es in der Akte nicht (mehr), oder er ist geschlossen.',
    todo: /*i18n*/ 'Einen anderen Vorgang wählen oder einen neuen anlegen.',
  },
  'RECORDS.SUBJECT_INVALID': {
    what: /*i18n*/ 'Der Betreff ist leer oder zu lang.',
    todo: /*i18n*/ 'Einen aussagekräftigen Betreff mit höchstens 500 Zeichen eingeben.',
  },
  'INTEGRITY.ENTRY_CHANGED': {
    what: /*i18n*/ 'Ein Journaleintrag ist nachträglich verändert worden.',
    todo: /*i18n*/ 'Den Eintrag mit der Datensicherung vergleichen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.ENTRY_MISSING': {
    what: /*i18n*/ 'Im Journal fehlt ein Eintrag.',
    todo: /*i18n*/ 'Den Eintrag mit der Datensicherung vergleichen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.CHAIN_BROKEN': {
    what: /*i18n*/ 'Die Kette der Blöcke ist unterbrochen: Ein Block passt nicht zu seinem Vorgänger.',
    todo: /*i18n*/ 'Ab diesem Block gegen die Datensicherung prüfen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.BLOCK_CHANGED': {
    what: /*i18n*/ 'Der Prüfwert eines Blocks passt nicht zu seinen Einträgen.',
    todo: /*i18n*/ 'Ab diesem Block gegen die Datensicherung prüfen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.OBJECT_CHANGED': {
    what: /*i18n*/ 'Eine gespeicherte Datei ist nicht mehr die, die abgelegt wurde: Der Prüfwert (SHA-256) weicht ab.',
    todo: /*i18n*/ 'Die Datei aus der Datensicherung vergleichen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.OBJECT_MISSING': {
    what: /*i18n*/ 'Eine gespeicherte Datei fehlt.',
    todo: /*i18n*/ 'Die Datei aus der Datensicherung zurückholen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.BLOCK_MISSING': {
    what: /*i18n*/ 'In der Kette fehlt ein Block.',
    todo: /*i18n*/ 'Ab diesem Block gegen die Datensicherung prüfen und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.ENTRY_NOT_SEALED': {
    what: /*i18n*/ 'Ein alter Journaleintrag ist in keinen Block eingegangen.',
    todo: /*i18n*/ 'Prüfen, ob der Worker läuft, und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.OBJECT_UNLOCKED': {
    what: /*i18n*/ 'Eine gespeicherte Datei ist nicht gegen Löschen und Ändern gesperrt.',
    todo: /*i18n*/ 'Die Einstellungen des Speichers prüfen (Object Lock) und die Informationssicherheit verständigen.',
  },
  'INTEGRITY.CHECK_NOT_FOUND': {
    what: /*i18n*/ 'Diese Prüfung gibt es nicht.',
    todo: /*i18n*/ 'Die Liste der Prüfungen neu laden.',
  },
  'RECORDS.REFERENCE_TAKEN': {
    what: /*i18n*/ 'Dieses Zeichen ist schon vergeben.',
    todo: /*i18n*/ 'Noch einmal versuchen; das Zeichen wird neu vergeben.',
  },
};
