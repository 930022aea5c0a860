import { EVENT_MEANINGS } from './meanings/event-meanings.js';
import type { Meaning } from './meanings/meaning.js';
import { READING_MEANINGS } from './meanings/reading-meanings.js';
import { STRUCTURE_MEANINGS } from './meanings/structure-meanings.js';
import { TASK_MEANINGS } from './meanings/task-meanings.js';

const ALL = { ...READING_MEANINGS, ...STRUCTURE_MEANINGS, ...EVENT_MEANINGS, ...TASK_MEANINGS };

/** What can be wrong with a model; stable, for the pages have words for each. */
export type FindingCode = keyof typeof ALL;

/** Every code with how grave it is, what is wrong and how to get on. */
export const MEANINGS: Readonly<Record<FindingCode, Meaning>> = ALL;
