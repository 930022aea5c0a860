import type { ProblemWords } from './problem-words.js';

/** Words for files, the filing plan and the proof of integrity. */
export const recordsWords: Record<string, ProblemWords> = {
  'RECORDS.FILE_NOT_FOUND': {
    what: /*i18n*/ 'Diese Akte gibt es nicht, oder Sie dürfen sie nicht sehen.',
    todo: /*i18n*/ 'Das Aktenzeichen prüfen oder eine andere Akte wählen.',
  },
  'RECORDS.DOCUMENT_NOT_FOUND': {
    what: /*i18n*/ 'Dieses Dokument gibt es nicht, oder Sie dürfen es nicht sehen.',
    todo: /*i18n*/ 'In der Akte nachsehen oder die Suche benutzen.',
  },
  'RECORDS.FILE_CLOSED': {
    what: /*i18n*/ 'Die Akte ist geschlossen (z. d. A.) und nimmt nichts mehr auf.',
    todo: /*i18n*/ 'Eine offene Akte wählen oder die Schriftgutverwaltung um Wiederöffnung bitten.',
  },
  'RECORDS.PROCEEDING_CLOSED': {
    what: /*i18n*/ 'Der Vorgang ist geschlossen und nimmt nichts mehr auf.',
    todo: /*i18n*/ 'Einen anderen Vorgang wählen oder einen neuen anlegen.',
  },
  'FILING_PLAN.UNIT_RETIRED': {
    what: /*i18n*/ 'Diese Stelle des Aktenplans ist stillgelegt.',
    todo: /*i18n*/ 'Eine gültige Aktenplaneinheit wählen.',
  },
  'FILING_PLAN.MAY_NOT_CARRY_FILES': {
    what: /*i18n*/ 'Unter dieser Aktenplaneinheit dürfen keine Akten angelegt werden.',
    todo: /*i18n*/ 'Eine Einheit der untersten Ebene wählen.',
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
  'INTEGRITY.CHECK_RUNNING': {
    what: /*i18n*/ 'Es läuft bereits eine Prüfung.',
    todo: /*i18n*/ 'Das Ergebnis der laufenden Prüfung abwarten.',
  },
};
