export { entryDigest, type DigestedEntry } from './entry-digest.js';
export { Journal, type JournalRecord, type JournalState } from './journal.js';
export { CreateJournal1763700100000 } from './journal.migration.js';
export { JournalModule } from './journal.module.js';
export { JournalEntry, JournalReader, type JournalFilter } from './journal-reader.js';
