import { DocumentAttachment1764750000000 } from './document-attachment.migration.js';
import { DocumentWork1764700000000 } from './document-work.migration.js';
import { FileAccess1764400000000 } from './file-access.migration.js';
import { FileDetails1764200001000 } from './file-details.migration.js';
import { LifeCycle1764100000000 } from './life-cycle.migration.js';
import { PlanRehearsals1764300000000 } from './plan-rehearsal.migration.js';
import { RecordMetadata1764700001000 } from './record-metadata.migration.js';
import { CreateRecords1763700700000 } from './records.migration.js';
import { ProtectedFile1764400300000 } from './protected-file.migration.js';
import { ReferenceRegister1763901100000 } from './reference-register.migration.js';
import { WallProposal1764400200000 } from './wall-proposal.migration.js';

/** Every change of the schema of records, in the order in which it is applied. */
export const RECORDS_MIGRATIONS = [
  CreateRecords1763700700000,
  ReferenceRegister1763901100000,
  LifeCycle1764100000000,
  FileDetails1764200001000,
  PlanRehearsals1764300000000,
  FileAccess1764400000000,
  WallProposal1764400200000,
  ProtectedFile1764400300000,
  DocumentWork1764700000000,
  RecordMetadata1764700001000,
  DocumentAttachment1764750000000,
];
