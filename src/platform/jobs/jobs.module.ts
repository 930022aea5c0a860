import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from '#platform/database';
import { Jobs } from './jobs.js';
import { PeriodicTasks } from './periodic-task.js';

/** Offers {@link Jobs} and {@link PeriodicTasks}. */
@Global()
@Module({})
export class JobsModule {
  /** @param url connection of the application role; @param works whether this process may work on jobs */
  static forRoot(url: string, works: boolean): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        { provide: Jobs, inject: [Database], useFactory: (database: Database) => new Jobs(url, database, works) },
        PeriodicTasks,
      ],
      exports: [Jobs, PeriodicTasks],
    };
  }
}
