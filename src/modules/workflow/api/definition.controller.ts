import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, RequestInvalid, Requires } from '#platform/http';
import { CheckModel } from '../application/check-model.js';
import { DefinitionLoadQueries } from '../application/definition-load.queries.js';
import { DefinitionQueries } from '../application/definition.queries.js';
import { DeployDefinition } from '../application/deploy-definition.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import {
  DefinitionComparisonResponse,
  DefinitionDetailResponse,
  DefinitionLoadResponse,
  ModelCheckResponse,
} from './dto/definition.response.js';
import {
  CheckModelRequest,
  CompareDefinitionsRequest,
  DecideDefinitionRequest,
  ProposeModelRequest,
} from './dto/workflow.request.js';
import { formsFrom, readModelUpload } from './model-upload.js';

/** Versions of workflows: looked at, checked, proposed, decided on. */
@ApiTags('workflows')
@Controller()
export class DefinitionController {
  constructor(
    private readonly queries: DefinitionQueries,
    private readonly loads: DefinitionLoadQueries,
    private readonly checkModel: CheckModel,
    private readonly deployment: DeployDefinition,
  ) {}

  /** Looks at a model of any product: everything that must change before it can run here. */
  @Post('workflow-models/check')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CheckModelRequest })
  @Refuses('WORKFLOW.MODEL_MISSING')
  @Requires(WORKFLOW_PERMISSIONS.deploy)
  async check(@CurrentActor() actor: UserActor, @Req() request: Request): Promise<ModelCheckResponse> {
    const { fields, bytes } = await readModelUpload(request, CheckModelRequest);
    const forms = fields.forms?.split(',').map((key) => key.trim());
    return ModelCheckResponse.from(await this.checkModel.execute(actor, bytes, forms));
  }

  /** Proposes a model as the next version of its workflow. */
  @Post('workflow-definitions')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ProposeModelRequest })
  @Repeatable()
  @Refuses(
    'WORKFLOW.MODEL_MISSING',
    'WORKFLOW.MODEL_UNREADABLE',
    'WORKFLOW.MODEL_NOT_EXECUTABLE',
    'WORKFLOW.FORM_INVALID',
    'WORKFLOW.DECISION_REFUSED',
    'WORKFLOW.DEFINITION_NOT_FOUND',
  )
  @Requires(WORKFLOW_PERMISSIONS.deploy)
  async propose(
    @CurrentActor() actor: UserActor,
    @Req() request: Request,
    @IdempotencyKey() key?: string,
  ): Promise<DefinitionDetailResponse> {
    const { fields, bytes } = await readModelUpload(request, ProposeModelRequest);
    const { basedOn, note, decisions } = fields;
    const parts = { basedOn, note, decisions, forms: formsFrom(fields.forms), id: key };
    return this.get(actor, await this.deployment.propose(actor, bytes, parts));
  }

  /** One version with its model. */
  @Get('workflow-definitions/:id')
  @Refuses('WORKFLOW.DEFINITION_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DefinitionDetailResponse> {
    return DefinitionDetailResponse.fromDetail(await this.queries.version(actor, id), actor.id);
  }

  /** Where its instances wait, and how long. */
  @Get('workflow-definitions/:id/load')
  @Refuses('WORKFLOW.DEFINITION_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.seeLoad)
  async load(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DefinitionLoadResponse> {
    return DefinitionLoadResponse.from(await this.loads.of(actor, id));
  }

  /** What has changed since an earlier version, element by element. */
  @Get('workflow-definitions/:id/comparison')
  @Refuses('WORKFLOW.DEFINITION_NOT_FOUND')
  @Requires(WORKFLOW_PERMISSIONS.read)
  async comparison(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CompareDefinitionsRequest,
  ): Promise<DefinitionComparisonResponse> {
    return DefinitionComparisonResponse.from(await this.queries.comparison(actor, query.with, id));
  }

  /** Brings a proposal into force or refuses it; never by whoever proposed it. */
  @Post('workflow-definitions/:id/decision')
  @HttpCode(200)
  @Refuses(
    'WORKFLOW.DEFINITION_NOT_FOUND',
    'WORKFLOW.DEFINITION_DECIDED',
    'WORKFLOW.SECOND_PERSON_NEEDED',
    'WORKFLOW.NEWER_VERSION_IN_FORCE',
  )
  @Requires(WORKFLOW_PERMISSIONS.deploy)
  async decide(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision, reason }: DecideDefinitionRequest,
  ): Promise<DefinitionDetailResponse> {
    if (decision === 'refused' && (reason?.trim() ?? '') === '') {
      throw new RequestInvalid([{ field: 'reason', code: 'isNotEmpty', message: 'a refusal needs a reason' }]);
    }
    await this.deployment.decide(actor, id, decision === 'approved', reason?.trim() ?? null);
    return this.get(actor, id);
  }

  /** Deletes a version nothing ever ran on. */
  @Delete('workflow-definitions/:id')
  @HttpCode(204)
  @Refuses('WORKFLOW.DEFINITION_NOT_FOUND', 'WORKFLOW.DEFINITION_IN_USE')
  @Requires(WORKFLOW_PERMISSIONS.deploy)
  async delete(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deployment.delete(actor, id);
  }
}
