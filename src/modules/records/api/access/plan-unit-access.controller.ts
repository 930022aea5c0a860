import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { LevelEffects } from '../../application/access/level-effects.js';
import { PlanUnitAccessPage } from '../../application/access/plan-unit-access.js';
import { SetPlanLevel } from '../../application/access/set-plan-level.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AccessWords } from './access-words.js';
import { PlanLevelEffectRequest, PlanLevelRequest } from './dto/access.request.js';
import { LevelEffectResponse, LevelledPlanUnitResponse, PlanUnitAccessResponse } from './dto/level.response.js';

/** Access to everything below a plan unit: its least level, walls and grants. */
@ApiTags('access')
@Controller('access/plan-units')
export class PlanUnitAccessController {
  constructor(
    private readonly page: PlanUnitAccessPage,
    private readonly effects: LevelEffects,
    private readonly setLevel: SetPlanLevel,
    private readonly words: AccessWords,
  ) {}

  /** Plan units on which a level is set, by their marks. */
  @Get()
  @Requires(RECORDS_PERMISSIONS.watchAccess)
  async levelled(): Promise<LevelledPlanUnitResponse[]> {
    return this.page.levelled();
  }

  /** How access to everything below the plan unit is settled. */
  @Get(':id')
  @Refuses('FILING_PLAN.UNIT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.watchAccess)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanUnitAccessResponse> {
    const { unit, level, origins, walls, grants, endedGrants, mayManage } = await this.page.settled(actor, id);
    return {
      planUnitId: id,
      own: unit.level ?? '003',
      level,
      origins: [...origins],
      clearedFor: [...actor.levels],
      walls: walls.map((wall) => ({ id: wall.id, name: wall.name })),
      grants: await this.words.grants(grants),
      endedGrants: await this.words.grants(endedGrants),
      mayManage,
    };
  }

  /** How many files would get another level, and how many persons would come to see one of them, or see one no more. */
  @Get(':id/level-effect')
  @Refuses('FILING_PLAN.UNIT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.manageAccess)
  async effect(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { level }: PlanLevelEffectRequest,
  ): Promise<LevelEffectResponse> {
    return this.effects.onPlanUnit(actor, id, level);
  }

  /** Sets the least level of all files below the plan unit. */
  @Put(':id/confidentiality')
  @HttpCode(204)
  @Refuses(
    'FILING_PLAN.UNIT_NOT_FOUND',
    'RECORDS.LEVEL_ABOVE_CLEARANCE',
    'RECORDS.LEVEL_CHANGED_MEANWHILE',
    'RECORDS.ACCESS_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.manageAccess)
  async confidentiality(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) planUnitId: string,
    @Body() body: PlanLevelRequest,
  ): Promise<void> {
    await this.setLevel.execute(actor, { ...body, planUnitId });
  }
}
