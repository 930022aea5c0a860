import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingPlanModule } from '#modules/filing-plan';
import { AccessModule } from './access.module.js';
import { AddDocument } from './application/add-document.js';
import { AttachDocument } from './application/attachments/attach-document.js';
import { AttachmentsFollow } from './application/attachments/attachments-follow.js';
import { OrderAttachments } from './application/attachments/order-attachments.js';
import { DocumentQueries } from './application/document.queries.js';
import { AddDocumentVersion } from './application/documents/add-document-version.js';
import { AddUploadedDocument, UploadPorts } from './application/documents/add-uploaded-document.js';
import { CheckOutDocument } from './application/documents/check-out-document.js';
import { DecideHeldUpload } from './application/documents/decide-held-upload.js';
import { DocumentFacts } from './application/documents/document-facts.js';
import { DocumentSteps } from './application/documents/document-steps.js';
import { DocumentWorkQueries } from './application/documents/document-work.queries.js';
import { KeepReading } from './application/documents/keep-reading.js';
import { SetDocumentState } from './application/documents/set-document-state.js';
import { StoreUpload } from './application/documents/store-upload.js';
import { UnfinishedDocuments } from './application/documents/unfinished-documents.js';
import { FileAccess } from './application/file-access.js';
import { FileReferences } from './application/file-references.js';
import { FileSteps } from './application/life-cycle/file-steps.js';
import { LifeFacts } from './application/life-cycle/life-facts.js';
import { RecordObjects } from './application/life-cycle/record-objects.js';
import { ChangeMetadata } from './application/metadata/change-metadata.js';
import { MetadataQueries } from './application/metadata/metadata.queries.js';
import { RecordFacts } from './application/record-facts.js';
import { RouteActs } from './application/route-acts.js';
import { CheckOut } from './domain/check-out.entity.js';
import { HeldUpload } from './domain/held-upload.entity.js';
import { LifeCycleModule } from './life-cycle.module.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { DocumentWorkRepository } from './persistence/document-work.repository.js';
import { PaperLoanRepository } from './persistence/paper-loan.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';
import { RecordMetadataRepository } from './persistence/record-metadata.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';
import { ReferenceRepository } from './persistence/reference.repository.js';

const USE_CASES = [
  AddDocumentVersion,
  AddUploadedDocument,
  AttachDocument,
  ChangeMetadata,
  CheckOutDocument,
  DecideHeldUpload,
  DocumentWorkQueries,
  KeepReading,
  MetadataQueries,
  OrderAttachments,
  RouteActs,
  SetDocumentState,
];

/** Working on documents: uploads, versions, check-out, conflicts, states. */
@Module({
  imports: [TypeOrmModule.forFeature([CheckOut, HeldUpload]), AccessModule, FilingPlanModule, LifeCycleModule],
  providers: [
    ...USE_CASES,
    AddDocument,
    AttachmentsFollow,
    DocumentFacts,
    DocumentQueries,
    DocumentRepository,
    DocumentSteps,
    DocumentWorkRepository,
    FileAccess,
    FileReferences,
    FileSteps,
    LifeFacts,
    RecordFacts,
    RecordFileRepository,
    PaperLoanRepository,
    RecordMetadataRepository,
    RecordObjects,
    RecordStepRepository,
    ReferenceRepository,
    StoreUpload,
    UnfinishedDocuments,
    UploadPorts,
  ],
  exports: USE_CASES,
})
export class DocumentWorkModule {}
