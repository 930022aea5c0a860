import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeCrossReferences } from './application/cross-references/change-cross-references.js';
import { CrossReferenceFacts } from './application/cross-references/cross-reference-facts.js';
import { CrossReferenceQueries } from './application/cross-references/cross-reference.queries.js';
import { FileAccess } from './application/file-access.js';
import { FileSteps } from './application/life-cycle/file-steps.js';
import { RecordObjects } from './application/life-cycle/record-objects.js';
import { CrossReference } from './domain/cross-reference.entity.js';
import { CrossReferenceRepository } from './persistence/cross-reference.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';

const USE_CASES = [ChangeCrossReferences, CrossReferenceQueries];

/** What files consist of besides proceedings and documents, and what they refer to. */
@Module({
  imports: [TypeOrmModule.forFeature([CrossReference])],
  providers: [
    ...USE_CASES,
    CrossReferenceFacts,
    CrossReferenceRepository,
    FileAccess,
    FileSteps,
    RecordFileRepository,
    RecordObjects,
    RecordStepRepository,
  ],
  exports: USE_CASES,
})
export class RecordPartsModule {}
