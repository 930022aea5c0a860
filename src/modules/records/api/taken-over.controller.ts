import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { FileLifeQueries } from '../application/life-cycle/file-life.queries.js';
import { CorrectTakenOver } from '../application/taking-over/correct-taken-over.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { CorrectTakenOverRequest } from './dto/life-cycle.request.js';
import { FileLifeResponse } from './dto/life-cycle.response.js';

/** What older registers said of files. */
@ApiTags('files')
@Controller('files/:id')
export class TakenOverController {
  constructor(
    private readonly queries: FileLifeQueries,
    private readonly correctTakenOver: CorrectTakenOver,
  ) {}

  /** Puts right how long an older register says that a file is kept, or the day on which it was closed there. */
  @Post('taken-over-corrections')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_CHANGED_MEANWHILE',
    'RECORDS.NOTHING_STATED',
    'RECORDS.CLOSED_BEFORE_BEGUN',
    'RECORDS.CLOSED_IN_FUTURE',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async correct(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: CorrectTakenOverRequest,
    @IdempotencyKey() id?: string,
  ): Promise<FileLifeResponse> {
    await this.correctTakenOver.execute(actor, { ...body, fileId, id });
    return FileLifeResponse.from(await this.queries.get(actor, fileId));
  }
}
