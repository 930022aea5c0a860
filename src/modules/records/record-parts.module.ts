import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeCrossReferences } from './application/cross-references/change-cross-references.js';
import { CrossReferenceFacts } from './application/cross-references/cross-reference-facts.js';
import { CrossReferenceQueries } from './application/cross-references/cross-reference.queries.js';
import { FileAccess } from './application/file-access.js';
import { FileSteps } from './application/life-cycle/file-steps.js';
import { RecordObjects } from './application/life-cycle/record-objects.js';
import { LifeFacts } from './application/life-cycle/life-facts.js';
import { LendPaper } from './application/loans/lend-paper.js';
import { LoanQueries } from './application/loans/loan.queries.js';
import { ChangeSubFiles } from './application/sub-files/change-sub-files.js';
import { OpenVolume } from './application/sub-files/open-volume.js';
import { PlaceProceeding } from './application/sub-files/place-proceeding.js';
import { SubFileQueries } from './application/sub-files/sub-file.queries.js';
import { CrossReference } from './domain/cross-reference.entity.js';
import { PaperLoan } from './domain/paper-loan.entity.js';
import { SubFile } from './domain/sub-file.entity.js';
import { LifeCycleModule } from './life-cycle.module.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { CrossReferenceRepository } from './persistence/cross-reference.repository.js';
import { PaperLoanRepository } from './persistence/paper-loan.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';
import { SubFileRepository } from './persistence/sub-file.repository.js';

const USE_CASES = [
  ChangeCrossReferences,
  ChangeSubFiles,
  CrossReferenceQueries,
  LendPaper,
  LoanQueries,
  OpenVolume,
  PlaceProceeding,
  SubFileQueries,
];

/** What files consist of besides proceedings and documents, and what they refer to. */
@Module({
  imports: [TypeOrmModule.forFeature([CrossReference, PaperLoan, SubFile]), LifeCycleModule],
  providers: [
    ...USE_CASES,
    CrossReferenceFacts,
    CrossReferenceRepository,
    DocumentRepository,
    FileAccess,
    FileSteps,
    LifeFacts,
    PaperLoanRepository,
    RecordFileRepository,
    RecordObjects,
    RecordStepRepository,
    SubFileRepository,
  ],
  exports: USE_CASES,
})
export class RecordPartsModule {}
