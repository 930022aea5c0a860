import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileTypesModule } from '#modules/file-types';
import { AccessFacts } from './application/access/access-facts.js';
import { ChangeFields } from './application/details/change-fields.js';
import { ChangeFileTypeOfFile } from './application/details/change-file-type.js';
import { ChecklistObstacles } from './application/details/checklist-obstacles.js';
import { DetailFacts } from './application/details/detail-facts.js';
import { FileDetailsQueries } from './application/details/file-details.queries.js';
import { FileTyping } from './application/details/file-typing.js';
import { FileUnderTab } from './application/details/file-under-tab.js';
import { MarkChecklistItem } from './application/details/mark-checklist-item.js';
import { PreviewTypeChange } from './application/details/preview-type-change.js';
import { RemoveContact } from './application/details/remove-contact.js';
import { TypeChanges } from './application/details/type-changes.js';
import { WriteContact } from './application/details/write-contact.js';
import { FileAccess } from './application/file-access.js';
import { FileSteps } from './application/life-cycle/file-steps.js';
import { MergeDetails } from './application/moving/merge-details.js';
import { FileContact } from './domain/file-contact.entity.js';
import { FileFields } from './domain/file-fields.entity.js';
import { LifeCycleModule } from './life-cycle.module.js';
import { FileDetailsRepository } from './persistence/file-details.repository.js';
import { RecordFileRepository } from './persistence/record-file.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';

const USE_CASES = [
  ChangeFields,
  ChangeFileTypeOfFile,
  FileDetailsQueries,
  FileTyping,
  FileUnderTab,
  MarkChecklistItem,
  MergeDetails,
  PreviewTypeChange,
  RemoveContact,
  WriteContact,
];

/** What files say beyond their metadata: type and values, contacts, checklist, register tabs. */
@Module({
  imports: [TypeOrmModule.forFeature([FileContact, FileFields]), FileTypesModule, LifeCycleModule],
  providers: [
    ...USE_CASES,
    AccessFacts,
    ChecklistObstacles,
    DetailFacts,
    FileAccess,
    FileDetailsRepository,
    FileSteps,
    RecordFileRepository,
    RecordStepRepository,
    TypeChanges,
  ],
  exports: USE_CASES,
})
export class FileDetailsModule {}
