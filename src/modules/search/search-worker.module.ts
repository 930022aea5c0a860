import { Module } from '@nestjs/common';
import { SearchModule } from './search.module.js';
import { IndexWorker } from './worker/index-worker.js';
import { OnDocumentAdded } from './worker/on-document-added.js';
import { OnFileChanged } from './worker/on-file-changed.js';

/** Worker side: keeps the index in step with the records, and builds it where it is not. */
@Module({ imports: [SearchModule], providers: [IndexWorker, OnDocumentAdded, OnFileChanged] })
export class SearchWorkerModule {}
