import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ObjectStore } from '#modules/storage';
import { Database } from '#platform/database';
import { ReadinessChecks } from '#platform/health';

/** Ready means: the database answers and the object store takes and gives. */
@Injectable()
export class Readiness implements OnModuleInit {
  constructor(
    private readonly checks: ReadinessChecks,
    private readonly database: Database,
    private readonly store: ObjectStore,
  ) {}

  onModuleInit(): void {
    this.checks.add({
      name: 'database',
      check: async () => {
        await this.database.query('SELECT 1');
      },
    });
    this.checks.add({ name: 'object-store', check: () => this.store.checkReady() });
  }
}
