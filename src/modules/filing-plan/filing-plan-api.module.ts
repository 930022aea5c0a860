import { Module } from '@nestjs/common';
import { FilingPlanController } from './api/filing-plan.controller.js';
import { FilingPlanModule } from './filing-plan.module.js';

/** Routes of the filing plan. */
@Module({ imports: [FilingPlanModule], controllers: [FilingPlanController] })
export class FilingPlanApiModule {}
