import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ActOnFolder } from '../application/act-on-folder.js';
import { CIRCULATION_PERMISSIONS } from '../permissions.js';
import { AnswerRequest, GiveBackRequest, MembersRequest, RemarkedActRequest } from './dto/folder.request.js';
import { STEP_REFUSALS } from './refusals.js';

const { work } = CIRCULATION_PERMISSIONS;

/** Steps of circulation folders (Beteiligungsschritte). */
@ApiTags('circulation')
@Controller('circulation-folders/:id')
export class CirculationStepController {
  constructor(private readonly act: ActOnFolder) {}

  /** Ends a step: done, signed with a condition, or not signed. */
  @Post('steps/:stepId/answer')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS, 'CIRCULATION.PAPERS_CHANGED')
  @Requires(work)
  async answer(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Param('stepId', ParseUUIDPipe) stepId: string,
    @Body() { revision, seen: papers, ...answer }: AnswerRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    const seen = new Map(papers.map(({ documentId, hash }) => [documentId, hash]));
    await this.act.execute(actor, { folderId, revision, id }, { act: 'answer', stepId, ...answer, seen });
  }

  /** Gives the folder back to an earlier station, or to the lead. */
  @Post('steps/:stepId/give-back')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS)
  @Requires(work)
  async giveBack(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Param('stepId', ParseUUIDPipe) stepId: string,
    @Body() { revision, target, remark }: GiveBackRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'give-back', stepId, target, remark });
  }

  /** Leaves a step out, with a reason. */
  @Post('steps/:stepId/skip')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS)
  @Requires(work)
  async skip(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Param('stepId', ParseUUIDPipe) stepId: string,
    @Body() { revision, remark }: RemarkedActRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'skip', stepId, remark });
  }

  /** Takes an open step over, as superior. */
  @Post('steps/:stepId/take-over')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS)
  @Requires(CIRCULATION_PERMISSIONS.takeOver)
  async takeOver(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Param('stepId', ParseUUIDPipe) stepId: string,
    @Body() { revision, remark }: RemarkedActRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'take-over', stepId, remark });
  }

  /** Asks more people at a station that has not ended. */
  @Post('stations/:stationId/steps')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...STEP_REFUSALS, 'CIRCULATION.ADDRESSEE_KEPT_OUT')
  @Requires(work)
  async addMembers(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Param('stationId', ParseUUIDPipe) stationId: string,
    @Body() { revision, steps }: MembersRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'add-members', stationId, steps });
  }
}
