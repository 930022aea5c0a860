import { Module } from '@nestjs/common';
import { CirculationFolderController } from './api/circulation-folder.controller.js';
import { CirculationStepController } from './api/circulation-step.controller.js';
import { RouteTemplateController } from './api/route-template.controller.js';
import { CirculationModule } from './circulation.module.js';

/** API side: folders, their steps, templates of routes. */
@Module({
  imports: [CirculationModule],
  controllers: [CirculationFolderController, CirculationStepController, RouteTemplateController],
})
export class CirculationApiModule {}
