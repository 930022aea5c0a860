import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import path from 'node:path';
import { FilingPlanModule } from '#modules/filing-plan';
import { RecordsModule } from '#modules/records';
import { ObjectStore } from '#modules/storage';
import { BatchQueries } from './application/batch.queries.js';
import { CorrectMailItem } from './application/correct-mail-item.js';
import { DeliverMailItem } from './application/deliver-mail-item.js';
import { FileMailItem } from './application/file-mail-item.js';
import { IntakeFacts } from './application/intake-facts.js';
import { MailClosingObstacle } from './application/mail-closing-obstacle.js';
import { MailJournal } from './application/mail-journal.js';
import { MailOrgUnitUse } from './application/mail-org-unit-use.js';
import { MailItemAccess } from './application/mail-item-access.js';
import { MailItemChanges } from './application/mail-item-changes.js';
import { MailItemQueries } from './application/mail-item.queries.js';
import { MailItemSteps } from './application/mail-item-steps.js';
import { Originals } from './application/originals.js';
import { ReceiveBatch, ReceiveBatchPorts } from './application/receive-batch.js';
import { RetryMailItem } from './application/retry-mail-item.js';
import { ReturnMailItem } from './application/return-mail-item.js';
import { SetIntakeProfile } from './application/set-intake-profile.js';
import { SuggestedFiles } from './application/suggested-files.js';
import { MailItem } from './domain/mail-item.entity.js';
import { IntakeConfig } from './intake.config.js';
import { BatchRepository } from './persistence/batch.repository.js';
import { MailItemRepository } from './persistence/mail-item.repository.js';
import { RegisterLookups } from './register/register-lookups.js';

const STEPS = [CorrectMailItem, DeliverMailItem, FileMailItem, MailItemSteps, RetryMailItem, ReturnMailItem];

/** Use cases and queries of mail intake. */
@Global()
@Module({})
export class IntakeModule {
  /** @param config options; @param dataFolder folder for local copies while pages are worked on */
  static forRoot(config: IntakeConfig, dataFolder: string): DynamicModule {
    return {
      module: IntakeModule,
      imports: [TypeOrmModule.forFeature([MailItem]), RecordsModule, FilingPlanModule],
      providers: [
        { provide: IntakeConfig, useValue: config },
        {
          provide: Originals,
          inject: [ObjectStore],
          useFactory: (store: ObjectStore) => new Originals(store, path.join(dataFolder, 'intake-work')),
        },
        BatchRepository,
        MailItemRepository,
        IntakeFacts,
        MailClosingObstacle,
        MailJournal,
        MailOrgUnitUse,
        MailItemAccess,
        MailItemChanges,
        ReceiveBatchPorts,
        ReceiveBatch,
        SetIntakeProfile,
        BatchQueries,
        MailItemQueries,
        SuggestedFiles,
        RegisterLookups,
        ...STEPS,
      ],
      exports: [
        IntakeConfig,
        Originals,
        MailItemRepository,
        IntakeFacts,
        ReceiveBatch,
        SetIntakeProfile,
        BatchQueries,
        MailItemQueries,
        SuggestedFiles,
        RegisterLookups,
        MailItemSteps,
      ],
    };
  }
}
