import { Module } from '@nestjs/common';
import { FilingPlanModule } from '#modules/filing-plan';
import { RecordsModule } from '#modules/records';
import { DemoFiling, DemoLookUp, DemoSetUp, SeedDemoCity } from './seed-demo-city.js';

/** The demo city's set-up. */
@Module({
  imports: [FilingPlanModule, RecordsModule],
  providers: [DemoFiling, DemoLookUp, DemoSetUp, SeedDemoCity],
  exports: [SeedDemoCity],
})
export class DemoModule {}
