import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PeriodicTasks } from '#platform/jobs';
import { PutFilingPlanInForce } from '../application/put-filing-plan-in-force.js';

/** Puts released plans into force when their day comes. */
@Injectable()
export class FilingPlanCalendar implements OnApplicationBootstrap {
  constructor(
    private readonly tasks: PeriodicTasks,
    private readonly putInForce: PutFilingPlanInForce,
  ) {}

  onApplicationBootstrap(): void {
    this.tasks.schedule({
      name: 'filing-plan-calendar',
      everyMs: 60_000,
      run: (transaction) => this.putInForce.executeDue(transaction),
    });
  }
}
