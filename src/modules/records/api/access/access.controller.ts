import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { AccessQueries } from '../../application/access/access.queries.js';
import { AccessSteps } from '../../application/access/access-steps.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AccessWords } from './access-words.js';
import {
  FileByReferenceRequest,
  GrantsRequest,
  PlanGrantRequest,
  ReviewRequest,
  StateReasonRequest,
  WallDecisionRequest,
  WallRequest,
} from './dto/access.request.js';
import {
  AccessStepResponse,
  GrantResponse,
  NamedResponse,
  StatedReasonResponse,
  WallsResponse,
} from './dto/access.response.js';

/** Walls, grants and reasons stated, over all files. */
@ApiTags('access')
@Controller('access')
export class AccessController {
  constructor(
    private readonly queries: AccessQueries,
    private readonly words: AccessWords,
    private readonly steps: AccessSteps,
  ) {}

  /** Live grants: those one was given, those one gave, or all. */
  @Get('grants')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async grants(@CurrentActor() actor: UserActor, @Query() { side }: GrantsRequest): Promise<GrantResponse[]> {
    return this.words.grants(await this.queries.grantsOf(actor, side));
  }

  /** Gives a person or an office a right on everything below a plan unit until a day. */
  @Post('grants')
  @Repeatable()
  @Refuses(
    'RECORDS.GRANT_INVALID',
    'RECORDS.GRANT_TO_ONESELF',
    'RECORDS.GRANT_WITHOUT_EFFECT',
    'RECORDS.ACCESS_REASON_MISSING',
    'IDENTITY.UNIT_UNKNOWN',
    'IDENTITY.UNIT_CLOSED',
  )
  @Requires(RECORDS_PERMISSIONS.manageAccess)
  async give(
    @CurrentActor() actor: UserActor,
    @Body() body: PlanGrantRequest,
    @IdempotencyKey() key?: string,
  ): Promise<AccessStepResponse> {
    return { id: await this.steps.giveGrant.execute(actor, { ...body, id: key }) };
  }

  /** Takes a grant back before its end. */
  @Delete('grants/:id')
  @HttpCode(204)
  @Refuses('RECORDS.GRANT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async revoke(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.steps.revokeGrant.execute(actor, { id });
  }

  /** Accesses for a stated reason, the latest first: of the files whose access one manages, or all for data protection. */
  @Get('reasons')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async reasons(@CurrentActor() actor: UserActor): Promise<GrantResponse[]> {
    return this.words.grants(await this.queries.reasons(actor));
  }

  /** Opens one file for reading outside of one's remit, for a stated reason and a day. */
  @Post('reasons')
  @Repeatable()
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.ACCESS_REASON_MISSING', 'RECORDS.REQUEST_ID_TAKEN')
  @Requires(RECORDS_PERMISSIONS.stateReason)
  async stateReason(
    @CurrentActor() actor: UserActor,
    @Body() body: StateReasonRequest,
    @IdempotencyKey() key?: string,
  ): Promise<StatedReasonResponse> {
    return this.steps.stateReason.execute(actor, { ...body, id: key });
  }

  /** Notes that an access for a stated reason was looked at, and what was found. */
  @Post('reasons/:id/review')
  @HttpCode(204)
  @Refuses('RECORDS.GRANT_NOT_FOUND', 'RECORDS.ACCESS_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async review(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note }: ReviewRequest,
  ): Promise<void> {
    await this.steps.reviewReason.execute(actor, { id, note });
  }

  /** Walls with circles and places, and what is proposed about them. */
  @Get('walls')
  @Requires(RECORDS_PERMISSIONS.watchAccess)
  async walls(@CurrentActor() actor: UserActor): Promise<WallsResponse> {
    return this.words.walls(actor);
  }

  /** Proposes a wall, or what an existing one shall become. */
  @Post('wall-proposals')
  @Repeatable()
  @Refuses(
    'RECORDS.WALL_NOT_FOUND',
    'RECORDS.WALL_INVALID',
    'RECORDS.WALL_NAME_TAKEN',
    'RECORDS.ACCESS_REASON_MISSING',
    'IDENTITY.UNIT_UNKNOWN',
    'IDENTITY.UNIT_CLOSED',
  )
  @Requires(RECORDS_PERMISSIONS.manageWalls)
  async propose(
    @CurrentActor() actor: UserActor,
    @Body() body: WallRequest,
    @IdempotencyKey() key?: string,
  ): Promise<AccessStepResponse> {
    return { id: await this.steps.proposeWall.execute(actor, { ...body, id: key }) };
  }

  /** Approves or refuses what somebody else proposed. */
  @Post('wall-proposals/:id/decision')
  @HttpCode(204)
  @Refuses(
    'RECORDS.WALL_PROPOSAL_NOT_FOUND',
    'RECORDS.WALL_PROPOSAL_OUTDATED',
    'RECORDS.WALL_NEEDS_SECOND_PERSON',
    'RECORDS.WALL_NAME_TAKEN',
  )
  @Requires(RECORDS_PERMISSIONS.approveWalls)
  async decide(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision }: WallDecisionRequest,
  ): Promise<void> {
    await this.steps.decideProposal.execute(actor, { id, decision });
  }

  /** A file by its reference, for data protection: its id, to ask who may see it. */
  @Get('files')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.watchAccess)
  async file(@CurrentActor() actor: UserActor, @Query() { reference }: FileByReferenceRequest): Promise<NamedResponse> {
    return this.queries.fileByReference(actor, reference);
  }
}
