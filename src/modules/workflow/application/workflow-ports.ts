import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { Jobs } from '#platform/jobs';

/** What every act on an instance needs of the platform. */
@Injectable()
export class WorkflowPorts {
  constructor(
    readonly database: Database,
    readonly jobs: Jobs,
    readonly clock: Clock,
  ) {}
}
