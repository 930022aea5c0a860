import type { ProblemWords } from './problem-words.js';

/** Words for the filing plan and its versions. */
export const filingPlanWords: Record<string, ProblemWords> = {
  'FILING_PLAN.UNIT_NOT_FOUND': {
    what: /*i18n*/ 'Diese Aktenplaneinheit gibt es nicht oder nicht mehr.',
    todo: /*i18n*/ 'Eine gültige Aktenplaneinheit wählen.',
  },
  'FILING_PLAN.UNIT_CARRIES_NO_FILES': {
    what: /*i18n*/ 'Unter dieser Aktenplaneinheit dürfen keine Akten angelegt werden.',
    todo: /*i18n*/ 'Eine Einheit der untersten Ebene wählen.',
  },
  'FILING_PLAN.INVALID': {
    what: /*i18n*/ 'Der Aktenplan widerspricht sich und wurde nicht übernommen.',
    todo: /*i18n*/ 'Die genannten Einheiten berichtigen und den Aktenplan noch einmal einspielen.',
  },
  'FILING_PLAN.VERSION_TAKEN': {
    what: /*i18n*/ 'Diese Fassung des Aktenplans gibt es schon.',
    todo: /*i18n*/ 'Eine andere Fassung angeben, zum Beispiel das Jahr mit einem Zusatz.',
  },
  'FILING_PLAN.NOT_FOUND': {
    what: /*i18n*/ 'Diese Fassung des Aktenplans gibt es nicht, oder sie ist ein Entwurf, den Sie nicht sehen dürfen.',
    todo: /*i18n*/ 'In der Liste der Fassungen nachsehen; vielleicht hat jemand den Entwurf verworfen.',
  },
  'FILING_PLAN.CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes diese Fassung geändert.',
    todo: /*i18n*/ 'Den neuen Stand laden, ansehen und den Schritt dann noch einmal tun.',
  },
  'FILING_PLAN.STATE_REFUSES': {
    what: /*i18n*/ 'Dieser Schritt passt nicht zum Zustand der Fassung.',
    todo: /*i18n*/ 'Nur Entwürfe werden geändert, nur freigegebene Fassungen treten in Kraft. Den neuen Stand laden.',
  },
  'FILING_PLAN.NOT_READY': {
    what: /*i18n*/ 'In dem Entwurf ist noch etwas offen; deshalb wird er nicht gebilligt.',
    todo: /*i18n*/ 'Den Entwurf öffnen und die Punkte unter „Noch offen“ erledigen.',
  },
  'FILING_PLAN.SECOND_PERSON_REQUIRED': {
    what: /*i18n*/ 'Schriftgutverwaltung und Stadtarchiv müssen zwei Personen sein; Sie haben schon gebilligt.',
    todo: /*i18n*/ 'Eine zweite Person bitten, für die andere Seite zu billigen.',
  },
  'FILING_PLAN.APPROVED_ALREADY': {
    what: /*i18n*/ 'Diese Seite hat den Entwurf schon gebilligt.',
    todo: /*i18n*/ 'Den neuen Stand laden; vielleicht fehlt nur noch die andere Seite.',
  },
  'FILING_PLAN.CHANGE_INVALID': {
    what: /*i18n*/ 'Nach dieser Änderung würde sich der Aktenplan widersprechen; nichts wurde geändert.',
    todo: /*i18n*/ 'Das Genannte berichtigen und noch einmal speichern.',
  },
  'FILING_PLAN.FILE_MISSING': {
    what: /*i18n*/ 'Es ist keine Datei angekommen.',
    todo: /*i18n*/ 'Die Datei noch einmal wählen; bricht es wieder ab, die Verbindung prüfen.',
  },
  'FILING_PLAN.VERSION_MISSING': {
    what: /*i18n*/ 'Weder die Datei noch die Eingabe sagt, welche Fassung das ist.',
    todo: /*i18n*/ 'Eine Fassung angeben, zum Beispiel „2027“.',
  },
};
