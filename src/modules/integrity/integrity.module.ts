import { Module } from '@nestjs/common';
import { IntegrityChecks } from './application/integrity-checks.js';
import { JournalBlocks } from './application/journal-blocks.queries.js';
import { JournalVerification } from './application/journal-verification.js';
import { ObjectVerification } from './application/object-verification.js';
import { SealJournal } from './application/seal-journal.js';

/** Sealing and verification of the journal and the stored objects. */
@Module({
  providers: [IntegrityChecks, JournalBlocks, JournalVerification, ObjectVerification, SealJournal],
  exports: [IntegrityChecks, JournalBlocks, SealJournal],
})
export class IntegrityModule {}
