import type { ProblemWords } from './problem-words.js';

/** Words for saved searches. */
export const searchWords: Record<string, ProblemWords> = {
  'SEARCH.SAVED_SEARCH_NOT_FOUND': {
    what: /*i18n*/ 'Diese gespeicherte Suche gibt es nicht mehr.',
    todo: /*i18n*/ 'Die Seite neu laden.',
  },
  'SEARCH.NAME_TAKEN': {
    what: /*i18n*/ 'Sie haben schon eine gespeicherte Suche mit diesem Namen.',
    todo: /*i18n*/ 'Einen anderen Namen wählen.',
  },
  'SEARCH.TOO_BROAD': {
    what: /*i18n*/ 'Die Suche hat zu lange gedauert und wurde abgebrochen.',
    todo: /*i18n*/ 'Genauer suchen: mit weiteren oder selteneren Wörtern, einem Jahr (jahr:2026) oder einem Amt (amt:63).',
  },
  'SEARCH.TOO_MANY_SAVED': {
    what: /*i18n*/ 'Mehr als 50 Suchen lassen sich nicht speichern.',
    todo: /*i18n*/ 'Erst eine gespeicherte Suche löschen.',
  },
};
