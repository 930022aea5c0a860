import { Module } from '@nestjs/common';
import { IntegrityModule } from '#modules/integrity';
import { DocumentController } from './api/document.controller.js';
import { RecordFileController } from './api/record-file.controller.js';
import { RecordsModule } from './records.module.js';

/** Routes of files and documents. */
@Module({ imports: [RecordsModule, IntegrityModule], controllers: [RecordFileController, DocumentController] })
export class RecordsApiModule {}
