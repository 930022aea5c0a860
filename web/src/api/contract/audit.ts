import type { Schemas } from './basics.js';

export type JournalEntry = Schemas['JournalEntry'];

export type JournalBlock = Schemas['JournalBlockResponse'];

export type CheckProgress = Schemas['ProgressResponse'];

export type IntegrityCheck = Schemas['IntegrityCheckResponse'];

export type DeadLetter = Schemas['DeadLetter'];
