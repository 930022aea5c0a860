import { Module } from '@nestjs/common';
import { FilingPlanController } from './api/filing-plan.controller.js';
import { PlanReleaseController } from './api/plan-release.controller.js';
import { PlanVersionController } from './api/plan-version.controller.js';
import { ReferenceTemplatesController } from './api/reference-templates.controller.js';
import { FilingPlanModule } from './filing-plan.module.js';

/** Routes of the filing plan. */
@Module({
  imports: [FilingPlanModule],
  controllers: [FilingPlanController, PlanVersionController, PlanReleaseController, ReferenceTemplatesController],
})
export class FilingPlanApiModule {}
