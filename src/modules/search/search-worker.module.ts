import { Module } from '@nestjs/common';
import { SearchModule } from './search.module.js';
import { OnDocumentAdded } from './worker/on-document-added.js';

/** Worker side: keeps the index in step with the records. */
@Module({ imports: [SearchModule], providers: [OnDocumentAdded] })
export class SearchWorkerModule {}
