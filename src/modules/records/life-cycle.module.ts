import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileTypesModule } from '#modules/file-types';
import { FilingPlanModule } from '#modules/filing-plan';
import { AttachmentsFollow } from './application/attachments/attachments-follow.js';
import { DecideDeletion } from './application/deletion/decide-deletion.js';
import { DeleteContent } from './application/deletion/delete-content.js';
import { DeletedRecords } from './application/deletion/deleted-records.js';
import { DeletionQueries } from './application/deletion/deletion.queries.js';
import { EndOpenWork } from './application/deletion/end-open-work.js';
import { ReleaseObjects } from './application/deletion/release-objects.js';
import { RequestDeletion } from './application/deletion/request-deletion.js';
import { DocumentFacts } from './application/documents/document-facts.js';
import { FileAccess } from './application/file-access.js';
import { Assignees } from './application/follow-ups/assignees.js';
import { ChangeFollowUp } from './application/follow-ups/change-follow-up.js';
import { FollowUpQueries } from './application/follow-ups/follow-up.queries.js';
import { SetFollowUp } from './application/follow-ups/set-follow-up.js';
import { CloseFile } from './application/life-cycle/close-file.js';
import { CloseProceeding } from './application/life-cycle/close-proceeding.js';
import { ClosingObstacles } from './application/life-cycle/closing-obstacles.js';
import { EnterRetentionEvent } from './application/life-cycle/enter-retention-event.js';
import { FileLifeQueries, KeptOrders } from './application/life-cycle/file-life.queries.js';
import { FileRetention } from './application/life-cycle/file-retention.js';
import { FileSteps } from './application/life-cycle/file-steps.js';
import { LifeFacts } from './application/life-cycle/life-facts.js';
import { LockOriginals } from './application/life-cycle/lock-originals.js';
import { MarkInvalid } from './application/life-cycle/mark-invalid.js';
import { RecordObjects } from './application/life-cycle/record-objects.js';
import { ReopenFile } from './application/life-cycle/reopen-file.js';
import { WorkOnFiles } from './application/life-cycle/work-on-files.js';
import { PartsFollow } from './application/sub-files/parts-follow.js';
import { NoteQueries } from './application/notes/note.queries.js';
import { WriteNote } from './application/notes/write-note.js';
import { DeletionRequest } from './domain/deletion-request.entity.js';
import { FollowUp } from './domain/follow-up.entity.js';
import { Note } from './domain/note.entity.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { TakenOverCorrectionRepository } from './persistence/taken-over-correction.repository.js';
import { FileClosingRepository } from './persistence/file-closing.repository.js';
import { ObjectReleaseRepository } from './persistence/object-release.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';

const USE_CASES = [
  Assignees,
  ChangeFollowUp,
  CloseFile,
  CloseProceeding,
  ClosingObstacles,
  DecideDeletion,
  DeletedRecords,
  DeletionQueries,
  EnterRetentionEvent,
  FileLifeQueries,
  FollowUpQueries,
  LockOriginals,
  MarkInvalid,
  NoteQueries,
  ReleaseObjects,
  ReopenFile,
  RequestDeletion,
  SetFollowUp,
  WorkOnFiles,
  WriteNote,
];

/** The life of files: closing, retention, invalidity, follow-ups and deadlines, notes, deletion by two persons. */
@Module({
  imports: [TypeOrmModule.forFeature([DeletionRequest, FollowUp, Note]), FilingPlanModule, FileTypesModule],
  providers: [
    ...USE_CASES,
    AttachmentsFollow,
    DeleteContent,
    DocumentFacts,
    DocumentRepository,
    EndOpenWork,
    FileAccess,
    FileClosingRepository,
    TakenOverCorrectionRepository,
    FileRetention,
    KeptOrders,
    FileSteps,
    LifeFacts,
    ObjectReleaseRepository,
    PartsFollow,
    RecordFileRepository,
    RecordObjects,
    RecordStepRepository,
  ],
  exports: [
    ...USE_CASES,
    DeleteContent,
    FileRetention,
    FileSteps,
    ObjectReleaseRepository,
    TakenOverCorrectionRepository,
  ],
})
export class LifeCycleModule {}
