import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { LevelEffects } from '../../application/access/level-effects.js';
import { SettledLevels } from '../../application/access/settled-levels.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { LevelEffectRequest, ObjectInFileRequest } from './dto/access.request.js';
import { LevelEffectResponse, SettledLevelResponse } from './dto/level.response.js';

/** The level of a file, proceeding or document: where it comes from, and what another one would do. */
@ApiTags('access')
@Controller('files/:id/access')
export class LevelController {
  constructor(
    private readonly levels: SettledLevels,
    private readonly effects: LevelEffects,
  ) {}

  /** The level of the file, or of a proceeding or document in it, and where it comes from. */
  @Get('level')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async level(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Query() object: ObjectInFileRequest,
  ): Promise<SettledLevelResponse> {
    const { origins, ...settled } = await this.levels.of(actor, { ...object, fileId });
    return { ...settled, origins: [...origins] };
  }

  /** How many persons would see it no more, or come to see it, at another level. */
  @Get('level-effect')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async effect(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Query() { level, ...object }: LevelEffectRequest,
  ): Promise<LevelEffectResponse> {
    return this.effects.onObject(actor, { ...object, fileId }, level);
  }
}
