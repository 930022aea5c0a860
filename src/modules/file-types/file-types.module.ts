import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingPlanModule } from '#modules/filing-plan';
import { BeginFileType } from './application/begin-file-type.js';
import { ChangeFileType } from './application/change-file-type.js';
import { DiscardFileTypeDraft } from './application/discard-file-type-draft.js';
import { DraftFileType } from './application/draft-file-type.js';
import { ExportFileType } from './application/export-file-type.js';
import { FileTypeQueries } from './application/file-type.queries.js';
import { FileTypes } from './application/file-types.js';
import { ImportFileType } from './application/import-file-type.js';
import { ReleaseFileType } from './application/release-file-type.js';
import { RetireFileType } from './application/retire-file-type.js';
import { TypeChecks } from './application/type-checks.js';
import { TypeFacts } from './application/type-facts.js';
import { FileType } from './domain/file-type.entity.js';
import { FileTypeVersion } from './domain/file-type-version.entity.js';
import { FileTypeRepository } from './persistence/file-type.repository.js';
import { AjvFieldChecker } from './schema/ajv-field-checker.js';

const USE_CASES = [
  BeginFileType,
  ChangeFileType,
  DiscardFileTypeDraft,
  DraftFileType,
  ExportFileType,
  FileTypeQueries,
  FileTypes,
  ImportFileType,
  ReleaseFileType,
  RetireFileType,
  TypeChecks,
];

/** Use cases and queries of file types. */
@Module({
  imports: [TypeOrmModule.forFeature([FileType, FileTypeVersion]), FilingPlanModule],
  providers: [...USE_CASES, AjvFieldChecker, FileTypeRepository, TypeFacts],
  exports: USE_CASES,
})
export class FileTypesModule {}
