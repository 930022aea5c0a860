import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { DefinitionController } from './api/definition.controller.js';
import { IncidentController } from './api/incident.controller.js';
import { InstanceController } from './api/instance.controller.js';
import { WorkflowController } from './api/workflow.controller.js';
import { CheckModel } from './application/check-model.js';
import { DefinitionLoadQueries } from './application/definition-load.queries.js';
import { DefinitionQueries } from './application/definition.queries.js';
import { IncidentQueries } from './application/incident.queries.js';
import { InstanceDetailQueries } from './application/instance-detail.queries.js';
import { InstanceVisibility } from './application/instance-visibility.js';
import { InstanceQueries } from './application/instance.queries.js';
import { Modelling } from './application/modelling.js';
import { StartChecks } from './application/start-checks.js';
import { StartWorkflow } from './application/start-workflow.js';
import { AjvFormChecker } from './forms/ajv-form-checker.js';
import { DefinitionRepository } from './persistence/definition.repository.js';
import { WorkflowModule } from './workflow.module.js';

const QUERIES = [
  CheckModel,
  DefinitionLoadQueries,
  DefinitionQueries,
  IncidentQueries,
  InstanceDetailQueries,
  InstanceQueries,
  InstanceVisibility,
  Modelling,
];

/** API side: workflows, their versions, instances and incidents. */
@Module({
  imports: [RecordsModule, WorkflowModule],
  providers: [...QUERIES, StartChecks, StartWorkflow, AjvFormChecker, DefinitionRepository],
  controllers: [DefinitionController, IncidentController, InstanceController, WorkflowController],
})
export class WorkflowApiModule {}
