import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { SearchModule } from './search.module.js';
import { OnDocumentAdded } from './worker/on-document-added.js';
import { OnFileRemarked } from './worker/on-file-remarked.js';

/** Worker side: keeps the index in step with the records. */
@Module({ imports: [RecordsModule, SearchModule], providers: [OnDocumentAdded, OnFileRemarked] })
export class SearchWorkerModule {}
