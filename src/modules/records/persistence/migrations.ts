import { CrossReference1764750001000 } from './cross-reference.migration.js';
import { DocumentAttachment1764750000000 } from './document-attachment.migration.js';
import { DocumentWork1764700000000 } from './document-work.migration.js';
import { FileAccess1764400000000 } from './file-access.migration.js';
import { FileDrafts1766200000000 } from './file-draft.migration.js';
import { FileDetails1764200001000 } from './file-details.migration.js';
import { FileLists1764900000100 } from './file-lists.migration.js';
import { FileMoves1764350000000 } from './file-move.migration.js';
import { LifeCycle1764100000000 } from './life-cycle.migration.js';
import { PaperLoan1764750003000 } from './paper-loan.migration.js';
import { FreedReference1765200000000 } from './freed-reference.migration.js';
import { FormerPlace1764920000000 } from './former-place.migration.js';
import { PlanRehearsals1764300000000 } from './plan-rehearsal.migration.js';
import { RecordMetadata1764700001000 } from './record-metadata.migration.js';
import { MergedDetailsGone1765100000000 } from './merged-details-gone.migration.js';
import { NamedInJournal1764450000100 } from './named-in-journal.migration.js';
import { CreateRecords1763700700000 } from './records.migration.js';
import { ProtectedFile1764400300000 } from './protected-file.migration.js';
import { ReferenceRegister1763901100000 } from './reference-register.migration.js';
import { StatedRetention1764150000000 } from './stated-retention.migration.js';
import { TakenOverCorrection1765200000300 } from './taken-over-correction.migration.js';
import { SubFile1764750002000 } from './sub-file.migration.js';
import { SubProceeding1764940000000 } from './sub-proceeding.migration.js';
import { SubFileNumber1764930000000 } from './sub-file-number.migration.js';
import { WallProposal1764400200000 } from './wall-proposal.migration.js';

/** Every change of the schema of records, in the order in which it is applied. */
export const RECORDS_MIGRATIONS = [
  CreateRecords1763700700000,
  ReferenceRegister1763901100000,
  LifeCycle1764100000000,
  StatedRetention1764150000000,
  FileDetails1764200001000,
  PlanRehearsals1764300000000,
  FileMoves1764350000000,
  FileAccess1764400000000,
  WallProposal1764400200000,
  ProtectedFile1764400300000,
  NamedInJournal1764450000100,
  DocumentWork1764700000000,
  RecordMetadata1764700001000,
  DocumentAttachment1764750000000,
  CrossReference1764750001000,
  SubFile1764750002000,
  PaperLoan1764750003000,
  FileLists1764900000100,
  FormerPlace1764920000000,
  SubProceeding1764940000000,
  SubFileNumber1764930000000,
  MergedDetailsGone1765100000000,
  FreedReference1765200000000,
  TakenOverCorrection1765200000300,
  FileDrafts1766200000000,
];
