import type { ProblemWords } from './problem-words.js';

/** Words for circulation folders. */
export const circulationWords: Record<string, ProblemWords> = {
  'CIRCULATION.FOLDER_NOT_FOUND': {
    what: /*i18n*/ 'Diese Umlaufmappe gibt es nicht, oder in ihr liegt etwas, das Sie nicht sehen dürfen.',
    todo: /*i18n*/ 'Wer nur für einen Schritt mitliest, sieht die Mappe, solange der Schritt offen ist. Sonst die Federführung fragen.',
  },
  'CIRCULATION.STEP_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Schritt gibt es auf dem Laufzettel nicht.',
    todo: /*i18n*/ 'Die Mappe neu laden und den Schritt dort wählen.',
  },
  'CIRCULATION.STEP_NOT_OPEN': {
    what: /*i18n*/ 'Dieser Schritt liegt nicht vor: Er ist schon erledigt oder noch nicht an der Reihe.',
    todo: /*i18n*/ 'Die Mappe neu laden. Was noch nicht begonnen hat, lässt sich im Laufweg ändern.',
  },
  'CIRCULATION.ACT_IMPOSSIBLE': {
    what: /*i18n*/ 'Das geht bei dieser Mappe gerade nicht.',
    todo: /*i18n*/ 'Die Mappe neu laden und sehen, ob sie läuft, zurückgeholt oder beendet ist.',
  },
  'CIRCULATION.CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes etwas an der Mappe getan.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und den Schritt bei Bedarf noch einmal tun.',
  },
  'CIRCULATION.INVALID': {
    what: /*i18n*/ 'Eine Angabe zur Mappe fehlt oder geht so nicht: Betreff, Unterlagen, Stationen, Frist oder Vermerk.',
    todo: /*i18n*/ 'Die genannte Angabe ergänzen oder kürzen. Einwände, Rückgaben und Übersprungenes brauchen einen Vermerk, Wiedervorlagen einen Tag.',
  },
  'CIRCULATION.PAPERS_CHANGED': {
    what: /*i18n*/ 'Eine Unterlage ist seit Beginn der Runde geändert worden; eine Zeichnung würde für etwas anderes gelten.',
    todo: /*i18n*/ 'Die Federführung beginnt eine neue Runde mit der neuen Fassung.',
  },
  'CIRCULATION.ADDRESSEE_KEPT_OUT': {
    what: /*i18n*/ 'Jemand auf dem Laufweg dürfte eine Unterlage nicht sehen: wegen einer Schranke, der Vertraulichkeit oder fehlender Rechte.',
    todo: /*i18n*/ 'Die genannte Person durch eine andere ersetzen oder die Unterlage herausnehmen. Wer die Akte nicht selbst bearbeitet, kann niemanden neu beteiligen.',
  },
  'CIRCULATION.NOT_YOURS': {
    what: /*i18n*/ 'Das kann nur, wer die Mappe führt, vertritt oder vorgesetzt ist.',
    todo: /*i18n*/ 'Die Federführung bitten.',
  },
};
