import { Module } from '@nestjs/common';
import { IntegrityModule } from '#modules/integrity';
import { DocumentController } from './api/document.controller.js';
import { RecordFileController } from './api/record-file.controller.js';
import { RemarkController } from './api/remark.controller.js';
import { RecordsModule } from './records.module.js';

/** Routes of files and documents; those with a name of their own come before those with an id in its place. */
@Module({
  imports: [RecordsModule, IntegrityModule],
  controllers: [RemarkController, RecordFileController, DocumentController],
})
export class RecordsApiModule {}
