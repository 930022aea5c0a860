import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingPlanModule } from '#modules/filing-plan';
import { AddDocument } from './application/add-document.js';
import { DocumentQueries } from './application/document.queries.js';
import { FileOrgUnitUse } from './application/file-org-unit-use.js';
import { OpenFile } from './application/open-file.js';
import { OpenProceeding } from './application/open-proceeding.js';
import { RecordFacts } from './application/record-facts.js';
import { RecordFileQueries } from './application/record-file.queries.js';
import { ReferenceRegister } from './application/reference-register.js';
import { Document } from './domain/document.entity.js';
import { Proceeding } from './domain/proceeding.entity.js';
import { RecordFile } from './domain/record-file.entity.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';

/** Use cases and queries of files, proceedings and documents. */
@Module({
  imports: [TypeOrmModule.forFeature([RecordFile, Proceeding, Document]), FilingPlanModule],
  providers: [
    RecordFileRepository,
    DocumentRepository,
    RecordFacts,
    FileOrgUnitUse,
    OpenFile,
    OpenProceeding,
    AddDocument,
    RecordFileQueries,
    DocumentQueries,
    ReferenceRegister,
  ],
  exports: [OpenFile, OpenProceeding, AddDocument, RecordFileQueries, DocumentQueries, ReferenceRegister],
})
export class RecordsModule {}
