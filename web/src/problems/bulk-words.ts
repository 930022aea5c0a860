import type { ProblemWords } from './problem-words.js';

/** Words for runs over many files. */
export const bulkWords: Record<string, ProblemWords> = {
  'BULK_ACTIONS.RUN_NOT_FOUND': {
    what: /*i18n*/ 'Diesen Sammelvorgang gibt es nicht, oder er gehört jemand anderem.',
    todo: /*i18n*/ 'In der Liste der eigenen Sammelvorgänge nachsehen.',
  },
  'BULK_ACTIONS.STEP_NOT_ALLOWED': {
    what: /*i18n*/ 'Dieser Schritt geht jetzt nicht: Der Sammelvorgang ist schon weiter, oder seine Probe läuft noch.',
    todo: /*i18n*/ 'Die Seite neu laden und den Stand ansehen.',
  },
  'BULK_ACTIONS.SETTINGS_INVALID': {
    what: /*i18n*/ 'Eine Angabe für den Sammelvorgang fehlt oder ist so nicht möglich.',
    todo: /*i18n*/ 'Das genannte Feld ausfüllen; Texte haben höchstens 500 Zeichen.',
  },
  'BULK_ACTIONS.NOTHING_SELECTED': {
    what: /*i18n*/ 'In der Auswahl ist keine Akte, die Sie sehen dürfen.',
    todo: /*i18n*/ 'Die Liste neu laden und Akten auswählen.',
  },
  'BULK_ACTIONS.TOO_MANY_SELECTED': {
    what: /*i18n*/ 'Das sind zu viele Akten auf einmal.',
    todo: /*i18n*/ 'Die Liste oder Suche eingrenzen, etwa nach Amt oder Jahr, und in Teilen arbeiten.',
  },
  'BULK_ACTIONS.ALREADY_SO': {
    what: /*i18n*/ 'Hier ist nichts zu ändern: Die Akte ist schon so.',
    todo: /*i18n*/ 'Nichts zu tun.',
  },
  'BULK_ACTIONS.NOT_REVERSIBLE': {
    what: /*i18n*/ 'Bei dieser Akte lässt sich das nicht zurücknehmen: Sie hatte vorher keine Fallaktenart, ist vertraulicher geworden, bliebe hinter einer Schranke oder hat Register verloren.',
    todo: /*i18n*/ 'Die Akte einzeln ansehen und von Hand ändern.',
  },
  'BULK_ACTIONS.NOT_YOURS': {
    what: /*i18n*/ 'Diese Akte dürfen Sie sehen, aber nicht so bearbeiten.',
    todo: /*i18n*/ 'Das federführende Amt bitten, oder sich dort ein Recht geben lassen.',
  },
};
