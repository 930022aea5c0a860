import { Module } from '@nestjs/common';
import { FilingPlanModule } from './filing-plan.module.js';
import { FilingPlanCalendar } from './worker/filing-plan-calendar.js';

/** What the filing plan does by itself. */
@Module({ imports: [FilingPlanModule], providers: [FilingPlanCalendar] })
export class FilingPlanWorkerModule {}
