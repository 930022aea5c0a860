import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { DefinitionQueries } from '../application/definition.queries.js';
import { Modelling } from '../application/modelling.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionResponse, ModellingResponse, WorkflowResponse } from './dto/definition.response.js';

/** Workflows (Abläufe) by their keys. */
@ApiTags('workflows')
@Controller()
export class WorkflowController {
  constructor(
    private readonly queries: DefinitionQueries,
    private readonly modelling: Modelling,
  ) {}

  /** All workflows by name; those without a version in force only for who proposes and decides. */
  @Get('workflows')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor): Promise<WorkflowResponse[]> {
    return this.queries.workflows(actor);
  }

  /** Versions of a workflow, the newest first. */
  @Get('workflows/:key/versions')
  @Refuses('WORKFLOW.DEFINITION_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async versions(@CurrentActor() actor: UserActor, @Param('key') key: string): Promise<DefinitionResponse[]> {
    return (await this.queries.versions(actor, key)).map((row) => DefinitionResponse.from(row, actor.id));
  }

  /** What a model may name, and what this product adds to BPMN: for modelers. */
  @Get('workflow-modelling')
  @Requires(WORKFLOW_PERMISSIONS.deploy)
  async known(@CurrentActor() actor: UserActor): Promise<ModellingResponse> {
    return this.modelling.known(actor);
  }
}
