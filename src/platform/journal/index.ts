export { entryDigest, type DigestedEntry } from './entry-digest.js';
export { Journal, type JournalRecord, type JournalState } from './journal.js';
export { CreateJournal1763700100000 } from './journal.migration.js';
export { type JournalScreen, JournalScreens } from './journal-screens.js';
export { JournalModule } from './journal.module.js';
export { JournalActor, JournalEntry } from './journal-entry.response.js';
export { JournalReader, type JournalFilter } from './journal-reader.js';
