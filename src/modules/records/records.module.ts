import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileTypesModule } from '#modules/file-types';
import { FilingPlanModule } from '#modules/filing-plan';
import { AccessModule } from './access.module.js';
import { AddDocument } from './application/add-document.js';
import { DocumentQueries } from './application/document.queries.js';
import { DRAFT_PARTS, DRAFT_USE_CASES } from './draft.providers.js';
import { FileAccess } from './application/file-access.js';
import {
  ClosingActs,
  DeletionActs,
  DescribingActs,
  FileActs,
  RemarkingActs,
  TypingActs,
} from './application/file-acts.js';
import { FileOrgUnitUse } from './application/file-org-unit-use.js';
import { NewFiles } from './application/new-files.js';
import { FilePlaces } from './application/file-places.js';
import { FileReferences } from './application/file-references.js';
import { IndexableRecords } from './application/indexing/indexable-records.js';
import { LatestRemarks } from './application/latest-remark.js';
import { MOVING_PARTS, MOVING_USE_CASES } from './moving.providers.js';
import { OpenFile } from './application/open-file.js';
import { OpenProceeding } from './application/open-proceeding.js';
import { PreviewRemark } from './application/preview-remark.js';
import { RecordFacts } from './application/record-facts.js';
import { RecordFileQueries } from './application/record-file.queries.js';
import { ReferenceQueries } from './application/reference.queries.js';
import { ReferenceRegister } from './application/reference-register.js';
import { RemarkFile } from './application/remark-file.js';
import { RemarkKeeping, UndoRemark } from './application/undo-remark.js';
import { Remarkings } from './application/remarking.js';
import { LifeFacts } from './application/life-cycle/life-facts.js';
import { RecordLife } from './application/life-cycle/record-life.js';
import { FileClosingRepository } from './persistence/file-closing.repository.js';
import { CloseTakenOver } from './application/taking-over/close-taken-over.js';
import { CorrectionPorts, CorrectTakenOver } from './application/taking-over/correct-taken-over.js';
import { TakeBackFile, TakenOverFiles } from './application/taking-over/take-back-file.js';
import { TakeOverFile, TakeOverPlaces } from './application/taking-over/take-over-file.js';
import { Document } from './domain/document.entity.js';
import { Proceeding } from './domain/proceeding.entity.js';
import { RecordFile } from './domain/record-file.entity.js';
import { FileDetailsModule } from './file-details.module.js';
import { DocumentWorkModule } from './document-work.module.js';
import { LifeCycleModule } from './life-cycle.module.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { FormerReferenceRepository } from './persistence/former-reference.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';
import { TakenOverFileRepository } from './persistence/taken-over-file.repository.js';
import { ReferenceRepository } from './persistence/reference.repository.js';
import { RecordPartsModule } from './record-parts.module.js';
import { RehearsalModule } from './rehearsal.module.js';
import { UploadPolicyModule } from './upload-policy.module.js';

const USE_CASES = [
  AddDocument,
  CorrectTakenOver,
  DocumentQueries,
  ...DRAFT_USE_CASES,
  FileAccess,
  IndexableRecords,
  LatestRemarks,
  ...MOVING_USE_CASES,
  OpenFile,
  OpenProceeding,
  PreviewRemark,
  RecordFileQueries,
  RecordLife,
  ReferenceQueries,
  ReferenceRegister,
  RemarkFile,
  TakeOverFile,
  UndoRemark,
];

/** Use cases and queries of files, proceedings and documents. */
@Module({
  imports: [
    TypeOrmModule.forFeature([RecordFile, Proceeding, Document]),
    FilingPlanModule,
    FileTypesModule,
    AccessModule,
    DocumentWorkModule,
    FileDetailsModule,
    LifeCycleModule,
    RecordPartsModule,
    RehearsalModule,
  ],
  providers: [
    ...USE_CASES,
    ...DRAFT_PARTS,
    ...MOVING_PARTS,
    ClosingActs,
    DeletionActs,
    DescribingActs,
    FileActs,
    RemarkingActs,
    TypingActs,
    RecordFileRepository,
    RecordStepRepository,
    FormerReferenceRepository,
    CorrectionPorts,
    TakeBackFile,
    TakenOverFileRepository,
    TakenOverFiles,
    TakeOverPlaces,
    CloseTakenOver,
    FileClosingRepository,
    LifeFacts,
    DocumentRepository,
    ReferenceRepository,
    RecordFacts,
    FileOrgUnitUse,
    FilePlaces,
    NewFiles,
    FileReferences,
    RemarkKeeping,
    Remarkings,
  ],
  exports: [...USE_CASES, AccessModule, DocumentWorkModule, FileDetailsModule, LifeCycleModule, RecordPartsModule],
})
export class RecordsModule {
  /** How large uploads may be, in MB, and for how many years they are locked until the retention of their file is known. */
  static withUploads(maxMegabytes: number, retentionYears: number): DynamicModule {
    return UploadPolicyModule.forRoot(maxMegabytes, retentionYears);
  }
}
