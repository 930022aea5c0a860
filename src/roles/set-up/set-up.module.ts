import { Module } from '@nestjs/common';
import { FileTypesModule } from '#modules/file-types';
import { FilingPlanModule } from '#modules/filing-plan';
import { ReleaseShippedTypes } from '../release-shipped-types.js';
import { CityLookUp, CityUseCases, SetUpCity } from './set-up-city.js';

/** Setting up a city from the files of a folder. */
@Module({
  imports: [FilingPlanModule, FileTypesModule],
  providers: [CityLookUp, CityUseCases, ReleaseShippedTypes, SetUpCity],
  exports: [ReleaseShippedTypes, SetUpCity],
})
export class SetUpModule {}
