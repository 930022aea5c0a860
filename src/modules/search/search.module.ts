import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { IndexDocument } from './application/index-document.js';
import { SearchDocuments } from './application/search-documents.js';

/** Index and search. */
@Module({
  imports: [RecordsModule],
  providers: [IndexDocument, SearchDocuments],
  exports: [IndexDocument, SearchDocuments],
})
export class SearchModule {}
