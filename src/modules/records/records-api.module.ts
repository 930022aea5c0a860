import { Module } from '@nestjs/common';
import { IntegrityModule } from '#modules/integrity';
import { AccessApiModule } from './access-api.module.js';
import { DeletionController } from './api/deletion.controller.js';
import { DocumentController } from './api/document.controller.js';
import { AttachmentController } from './api/documents/attachment.controller.js';
import { DocumentUploadController } from './api/documents/document-upload.controller.js';
import { DocumentWorkController } from './api/documents/document-work.controller.js';
import { HeldUploadController } from './api/documents/held-upload.controller.js';
import { MetadataController } from './api/documents/metadata.controller.js';
import { FileContactController } from './api/details/file-contact.controller.js';
import { FileDetailsController } from './api/details/file-details.controller.js';
import { FilePeople, FileWorkController } from './api/file-work.controller.js';
import { DraftController } from './api/drafts/draft.controller.js';
import { FollowUpController } from './api/follow-up.controller.js';
import { MoveController } from './api/moving/move.controller.js';
import { LifeCycleController } from './api/life-cycle.controller.js';
import { RecordFileController } from './api/record-file.controller.js';
import { RemarkController } from './api/remark.controller.js';
import { CrossReferenceController } from './api/parts/cross-reference.controller.js';
import { LoanController } from './api/parts/loan.controller.js';
import { SubFileController } from './api/parts/sub-file.controller.js';
import { TakenOverController } from './api/taken-over.controller.js';
import { RecordsModule } from './records.module.js';
import { RehearsalApiModule } from './rehearsal-api.module.js';

/** Routes of files and documents; those with a name of their own come before those with an id in its place. */
@Module({
  imports: [RecordsModule, AccessApiModule, RehearsalApiModule, IntegrityModule],
  providers: [FilePeople],
  controllers: [
    RemarkController,
    MoveController,
    FileDetailsController,
    FileContactController,
    DraftController,
    RecordFileController,
    LifeCycleController,
    TakenOverController,
    FileWorkController,
    FollowUpController,
    DeletionController,
    AttachmentController,
    CrossReferenceController,
    SubFileController,
    LoanController,
    DocumentUploadController,
    DocumentWorkController,
    HeldUploadController,
    MetadataController,
    DocumentController,
  ],
})
export class RecordsApiModule {}
