import type { ProblemWords } from './problem-words.js';

/** Words for references (Aktenzeichen) and for how they are put together. */
export const referenceWords: Record<string, ProblemWords> = {
  'FILING_PLAN.TEMPLATE_INVALID': {
    what: /*i18n*/ 'So gebildete Zeichen wären nicht eindeutig; der Aufbau wurde nicht übernommen.',
    todo: /*i18n*/ 'Die genannten Stellen im Aufbau der Zeichen berichtigen.',
  },
  'RECORDS.FILE_CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Die Akte ist inzwischen von jemand anderem geändert worden.',
    todo: /*i18n*/ 'Die Akte neu laden, die Vorschau ansehen und noch einmal umschreiben.',
  },
  'RECORDS.REMARK_UNDO_PROTECTED': {
    what: /*i18n*/ 'Die Akte bliebe hinter einer Schranke oder auf einer Stufe, die nicht ihre eigene war.',
    todo: /*i18n*/ 'Statt zurückzunehmen neu umschreiben und den Schutz danach bewusst setzen.',
  },
  'RECORDS.REMARK_CHANGES_NOTHING': {
    what: /*i18n*/ 'Aktenplaneinheit und Federführung sind die bisherigen.',
    todo: /*i18n*/ 'Eine andere Aktenplaneinheit oder ein anderes federführendes Amt wählen.',
  },
  'RECORDS.REASON_MISSING': {
    what: /*i18n*/ 'Für das Umschreiben fehlt der Grund, oder er ist zu lang.',
    todo: /*i18n*/ 'Einen Grund mit höchstens 500 Zeichen angeben.',
  },
};
