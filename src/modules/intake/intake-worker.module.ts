import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { ReadMailItem, ReadMailItemPorts } from './application/read-mail-item.js';
import { ReadUpload } from './application/read-upload.js';
import { SplitBatch } from './application/split-batch.js';
import { IntakeWorker } from './worker/intake-worker.js';
import { OnDocumentDeleted } from './worker/on-document-deleted.js';
import { OnDocumentUploaded } from './worker/on-document-uploaded.js';
import { WatchedFolder } from './worker/watched-folder.js';

/** Worker side: splitting, reading and the watched folder; what is decoded is decoded behind the page reader. */
@Module({
  imports: [RecordsModule],
  providers: [
    ReadMailItemPorts,
    SplitBatch,
    ReadMailItem,
    ReadUpload,
    IntakeWorker,
    OnDocumentDeleted,
    OnDocumentUploaded,
    WatchedFolder,
  ],
})
export class IntakeWorkerModule {}
