import { Module } from '@nestjs/common';
import { CirculationModule } from '#modules/circulation';
import { FileTypesModule } from '#modules/file-types';
import { FilingPlanModule } from '#modules/filing-plan';
import { RecordsModule } from '#modules/records';
import { WorkflowModule } from '#modules/workflow';
import { ReleaseShippedTypes } from '../release-shipped-types.js';
import { DemoAccess } from './demo-access.js';
import { DemoCirculation } from './demo-circulation.js';
import { DemoFileTypes } from './demo-file-types.js';
import { DemoMoment } from './demo-moment.js';
import { DemoLife } from './demo-life.js';
import { DemoPeople } from './demo-people.js';
import { DemoTasks } from './demo-tasks.js';
import { DemoTown } from './demo-town.js';
import { DemoWorkflows } from './demo-workflows.js';
import { DemoFiling, DemoLookUp, DemoSetUp, SeedDemoCity } from './seed-demo-city.js';

/** The demo city's set-up. */
@Module({
  imports: [CirculationModule, FilingPlanModule, FileTypesModule, RecordsModule, WorkflowModule],
  providers: [
    DemoAccess,
    DemoCirculation,
    DemoFileTypes,
    DemoMoment,
    DemoFiling,
    DemoLife,
    DemoLookUp,
    DemoSetUp,
    DemoPeople,
    DemoTasks,
    DemoTown,
    DemoWorkflows,
    ReleaseShippedTypes,
    SeedDemoCity,
  ],
  exports: [SeedDemoCity],
})
export class DemoModule {}
