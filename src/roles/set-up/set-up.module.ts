import { Module } from '@nestjs/common';
import { FilingPlanModule } from '#modules/filing-plan';
import { CityLookUp, CityUseCases, SetUpCity } from './set-up-city.js';

/** Setting up a city from the files of a folder. */
@Module({
  imports: [FilingPlanModule],
  providers: [CityLookUp, CityUseCases, SetUpCity],
  exports: [SetUpCity],
})
export class SetUpModule {}
