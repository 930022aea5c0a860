import { accessWords } from './access-words.js';
import { administrationWords } from './administration-words.js';
import { bulkWords } from './bulk-words.js';
import { circulationWords } from './circulation-words.js';
import { documentWords } from './document-words.js';
import { exchangeWords } from './exchange-words.js';
import { fileTypeWords } from './file-type-words.js';
import { filingPlanWords } from './filing-plan-words.js';
import { intakeWords } from './intake-words.js';
import { lifeWords } from './life-words.js';
import { platformWords } from './platform-words.js';
import { recordsWords } from './records-words.js';
import { referenceWords } from './reference-words.js';
import { movingWords } from './moving-words.js';
import { rehearsalWords } from './rehearsal-words.js';
import { searchWords } from './search-words.js';
import { rightsWords } from './rights-words.js';
import { taskWords } from './task-words.js';
import type { ProblemWords } from './problem-words.js';
import { workflowWords } from './workflow-words.js';

/** What happened and what to do, for each problem code; German source strings, translated in the catalogues. */
export const catalogue: Readonly<Record<string, ProblemWords>> = {
  ...intakeWords,
  ...recordsWords,
  ...lifeWords,
  ...documentWords,
  ...referenceWords,
  ...movingWords,
  ...rehearsalWords,
  ...filingPlanWords,
  ...fileTypeWords,
  ...exchangeWords,
  ...bulkWords,
  ...circulationWords,
  ...taskWords,
  ...workflowWords,
  ...accessWords,
  ...administrationWords,
  ...searchWords,
  ...platformWords,
  ...rightsWords,
};

const unknown: ProblemWords = {
  what: /*i18n*/ 'Das hat nicht geklappt.',
  todo: /*i18n*/ 'Bitte noch einmal versuchen. Bleibt es dabei, der Administration die technischen Angaben nennen.',
};

/** Words by kind of code, for codes that came after this page was built. */
const byEnding: [RegExp, ProblemWords][] = [
  [
    /CHANGED_MEANWHILE$/,
    {
      what: /*i18n*/ 'Inzwischen hat jemand anderes etwas geändert.',
      todo: /*i18n*/ 'Den neuen Stand ansehen und die eigene Änderung bei Bedarf noch einmal vornehmen.',
    },
  ],
  [
    /NOT_FOUND$/,
    {
      what: /*i18n*/ 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
      todo: /*i18n*/ 'Die Adresse prüfen. Wenn Sie Zugriff brauchen, wenden Sie sich an die Administration.',
    },
  ],
];

/** The words for a code. */
export function wordsFor(code: string): ProblemWords {
  return catalogue[code] ?? byEnding.find(([ending]) => ending.test(code))?.[1] ?? unknown;
}
