import type { ProblemWords } from './problem-words.js';

/** Words for conversions of old stock and for files that are handed out. */
export const exchangeWords: Record<string, ProblemWords> = {
  'EXCHANGE.CONVERSION_NOT_FOUND': {
    what: /*i18n*/ 'Diese Übernahme gibt es nicht, oder sie gehört jemand anderem.',
    todo: /*i18n*/ 'In der Liste der Übernahmen nachsehen.',
  },
  'EXCHANGE.STEP_NOT_ALLOWED': {
    what: /*i18n*/ 'Dieser Schritt geht jetzt nicht: Die Übernahme ist schon weiter, oder ihr fehlt die Prüfung.',
    todo: /*i18n*/ 'Die Seite neu laden und den Stand ansehen.',
  },
  'EXCHANGE.MANIFEST_TOO_LARGE': {
    what: /*i18n*/ 'Die Liste ist zu groß.',
    todo: /*i18n*/ 'In mehrere Listen teilen.',
  },
  'EXCHANGE.MANIFEST_MISSING': {
    what: /*i18n*/ 'Es ist keine Datei angekommen.',
    todo: /*i18n*/ 'Die Datei noch einmal wählen und senden.',
  },
  'EXCHANGE.FILE_NOT_IN_FOLDER': {
    what: /*i18n*/ 'Diese Datei hat sich geändert, während der Ordner gesendet wurde.',
    todo: /*i18n*/ 'Den Ordner noch einmal wählen: Nur Fehlendes und Geändertes wird gesendet.',
  },
  'EXCHANGE.FOLDER_INCOMPLETE': {
    what: /*i18n*/ 'Es fehlen noch Dateien des Ordners.',
    todo: /*i18n*/ 'Den Ordner noch einmal wählen: Nur die fehlenden Dateien werden gesendet.',
  },
  'EXCHANGE.NOTHING_TO_CONVERT': {
    what: /*i18n*/ 'In dieser Liste ist keine Akte, die übernommen werden kann.',
    todo: /*i18n*/ 'Die Befunde beheben und noch einmal prüfen.',
  },
};
