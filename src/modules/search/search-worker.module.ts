import { Module } from '@nestjs/common';
import { SearchModule } from './search.module.js';
import { OnDocumentAdded } from './worker/on-document-added.js';
import { OnDocumentDeleted } from './worker/on-document-deleted.js';
import { OnFileChanged } from './worker/on-file-changed.js';

/** Worker side: keeps the index in step with the records. */
@Module({ imports: [SearchModule], providers: [OnDocumentAdded, OnDocumentDeleted, OnFileChanged] })
export class SearchWorkerModule {}
