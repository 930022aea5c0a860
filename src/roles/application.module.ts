import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { BulkActionsApiModule, BulkActionsModule, BulkActionsWorkerModule } from '#modules/bulk-actions';
import { CirculationApiModule, CirculationModule, CirculationWorkerModule } from '#modules/circulation';
import { ExchangeApiModule, ExchangeDeskModule, ExchangeModule, ExchangeWorkerModule } from '#modules/exchange';
import { FileTypesApiModule, FileTypesModule } from '#modules/file-types';
import { FilingPlanApiModule, FilingPlanModule, FilingPlanWorkerModule } from '#modules/filing-plan';
import { IdentityApiModule, IdentityModule } from '#modules/identity';
import { IntakeApiModule, IntakeModule, IntakeWorkerModule, PageReaderModule } from '#modules/intake';
import { IntegrityApiModule, IntegrityModule, IntegrityWorkerModule } from '#modules/integrity';
import { RecordsApiModule, RecordsModule, RecordsWorkerModule } from '#modules/records';
import { SearchApiModule, SearchModule, SearchWorkerModule } from '#modules/search';
import { StorageModule } from '#modules/storage';
import { TasksApiModule, TasksModule } from '#modules/tasks';
import { WorkflowApiModule, WorkflowModule, WorkflowWorkerModule } from '#modules/workflow';
import { ClockModule } from '#platform/clock';
import { DatabaseModule } from '#platform/database';
import { HealthModule } from '#platform/health';
import { JobsModule } from '#platform/jobs';
import { JournalModule } from '#platform/journal';
import { OperationsModule } from '#platform/operations';
import { OutboxModule, OutboxWorkerModule } from '#platform/outbox';
import { TelemetryModule } from '#platform/telemetry';
import type { ApplicationConfig } from './configuration.js';
import { DemoModule } from './demo/demo.module.js';
import { Readiness } from './readiness.js';
import { SetUpModule } from './set-up/set-up.module.js';
import type { Surroundings } from './surroundings.js';

/** The side of the product a process shows: requests, jobs, or both; a tool shows neither. */
export type Side = 'api' | 'worker' | 'all' | 'tool';

/** Composition: the one place that sees all modules. A worker answers for health and figures only, an api runs no jobs. */
@Module({})
export class ApplicationModule {
  static forSide(side: Side, config: ApplicationConfig, surroundings: Surroundings): DynamicModule {
    const isApi = side === 'api' || side === 'all';
    const isWorker = side === 'worker' || side === 'all';
    return {
      module: ApplicationModule,
      imports: [
        ...foundation(config, surroundings, isWorker),
        FilingPlanModule,
        FileTypesModule,
        RecordsModule,
        RecordsModule.withUploads(config.intake.INTAKE_MAX_FILE_MB, config.intake.INTAKE_RETENTION_YEARS),
        IntegrityModule,
        SearchModule,
        IntakeModule.forRoot(config.intake, surroundings.dataFolder),
        ExchangeModule,
        ExchangeModule.withLimits(config.exchange.HAND_OUT_MAX_ZIP_MB),
        BulkActionsModule,
        CirculationModule,
        TasksModule,
        WorkflowModule,
        ...(side === 'api'
          ? []
          : [PageReaderModule.forRoot(config.intake, surroundings.dataFolder), ExchangeDeskModule]),
        DemoModule,
        SetUpModule,
        ...(isApi || isWorker ? [TelemetryModule] : []),
        ...(isApi ? apiModules(config) : []),
        ...(isWorker ? workerModules() : []),
      ],
      providers: [Readiness],
    };
  }
}

type Imports = NonNullable<ModuleMetadata['imports']>;

function foundation(config: ApplicationConfig, surroundings: Surroundings, isWorker: boolean): Imports {
  return [
    DatabaseModule.forRoot(surroundings.appUrl, config.database.DATABASE_POOL_SIZE),
    ClockModule,
    JournalModule,
    OutboxModule,
    JobsModule.forRoot(surroundings.appUrl, isWorker),
    HealthModule,
    StorageModule.forRoot(config.storage),
    IdentityModule.forRoot(config.identity, surroundings.sessionSecret),
  ];
}

function apiModules(config: ApplicationConfig): Imports {
  return [
    IdentityApiModule.forRoot(config.http),
    FilingPlanApiModule,
    FileTypesApiModule,
    RecordsApiModule,
    IntegrityApiModule,
    SearchApiModule,
    IntakeApiModule,
    ExchangeApiModule,
    BulkActionsApiModule,
    CirculationApiModule,
    WorkflowApiModule,
    TasksApiModule,
    OperationsModule,
  ];
}

function workerModules(): Imports {
  return [
    OutboxWorkerModule,
    FilingPlanWorkerModule,
    RecordsWorkerModule,
    IntegrityWorkerModule,
    SearchWorkerModule,
    IntakeWorkerModule,
    ExchangeWorkerModule,
    BulkActionsWorkerModule,
    CirculationWorkerModule,
    WorkflowWorkerModule,
  ];
}
