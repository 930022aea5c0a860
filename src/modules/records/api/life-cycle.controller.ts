import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { CloseFile } from '../application/life-cycle/close-file.js';
import { CloseProceeding } from '../application/life-cycle/close-proceeding.js';
import { EnterRetentionEvent } from '../application/life-cycle/enter-retention-event.js';
import { FileLifeQueries } from '../application/life-cycle/file-life.queries.js';
import { MarkInvalid } from '../application/life-cycle/mark-invalid.js';
import { ReopenFile } from '../application/life-cycle/reopen-file.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import {
  CloseFileRequest,
  InvalidRequest,
  ReopenFileRequest,
  ReopenProceedingRequest,
  RetentionEventRequest,
} from './dto/life-cycle.request.js';
import { ClosingObstacleResponse, FileLifeResponse } from './dto/life-cycle.response.js';

/** The life of files and proceedings: closing (z.d.A.), retention, invalidity. */
@ApiTags('files')
@Controller('files/:id')
export class LifeCycleController {
  constructor(
    private readonly queries: FileLifeQueries,
    private readonly closeFile: CloseFile,
    private readonly reopenFile: ReopenFile,
    private readonly enterEvent: EnterRetentionEvent,
    private readonly closeProceeding: CloseProceeding,
    private readonly markInvalid: MarkInvalid,
  ) {}

  /** Where a file stands: its retention, and what is still to be done before it can be closed. */
  @Get('life')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async life(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) fileId: string): Promise<FileLifeResponse> {
    return FileLifeResponse.from(await this.queries.get(actor, fileId));
  }

  /** Closes a file (z.d.A.): nothing in it changes any more, and its retention begins. */
  @Post('close')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_CHANGED_MEANWHILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CLOSING_OBSTRUCTED',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async close(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { version }: CloseFileRequest,
    @IdempotencyKey() id?: string,
  ): Promise<FileLifeResponse> {
    await this.closeFile.execute(actor, { fileId, version, id });
    return FileLifeResponse.from(await this.queries.get(actor, fileId));
  }

  /** Opens a closed file again; its retention is reckoned anew when it is closed the next time. */
  @Post('reopen')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_CHANGED_MEANWHILE',
    'RECORDS.NOT_CLOSED',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async reopen(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: ReopenFileRequest,
    @IdempotencyKey() id?: string,
  ): Promise<FileLifeResponse> {
    await this.reopenFile.execute(actor, { ...body, fileId, id });
    return FileLifeResponse.from(await this.queries.get(actor, fileId));
  }

  /** Enters the day of the event that the retention of a closed file begins with. */
  @Post('retention-event')
  @HttpCode(200)
  @Repeatable()
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.NO_EVENT_AWAITED', 'RECORDS.EVENT_IN_FUTURE')
  @Requires(RECORDS_PERMISSIONS.work)
  async retentionEvent(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { eventOn }: RetentionEventRequest,
    @IdempotencyKey() id?: string,
  ): Promise<FileLifeResponse> {
    await this.enterEvent.execute(actor, { fileId, eventOn, id });
    return FileLifeResponse.from(await this.queries.get(actor, fileId));
  }

  /** What is still to be done before a proceeding can be closed. */
  @Get('proceedings/:proceedingId/obstacles')
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.OBJECT_NOT_IN_FILE')
  @Requires(RECORDS_PERMISSIONS.read)
  async proceedingObstacles(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('proceedingId', ParseUUIDPipe) proceedingId: string,
  ): Promise<ClosingObstacleResponse[]> {
    const obstacles = await this.queries.obstaclesOf(actor, fileId, proceedingId);
    return obstacles.map((obstacle) => ClosingObstacleResponse.from(obstacle));
  }

  /** Closes a proceeding (z.d.A.). */
  @Post('proceedings/:proceedingId/close')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CLOSING_OBSTRUCTED',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async closeOne(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('proceedingId', ParseUUIDPipe) proceedingId: string,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.closeProceeding.execute(actor, { fileId, proceedingId, id });
  }

  /** Opens a closed proceeding of an open file again. */
  @Post('proceedings/:proceedingId/reopen')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.NOT_CLOSED',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async reopenOne(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('proceedingId', ParseUUIDPipe) proceedingId: string,
    @Body() { reason }: ReopenProceedingRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.closeProceeding.reopen(actor, { fileId, proceedingId, reason, id });
  }

  /** Marks a file, proceeding or document invalid; it stays and is found with that mark. */
  @Post('invalid')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async invalid(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: InvalidRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.markInvalid.execute(actor, { ...body, fileId, id });
  }

  /** Takes the mark of invalidity off again. */
  @Post('valid')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.NOT_MARKED_INVALID',
    'RECORDS.MARKED_INVALID',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async valid(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: InvalidRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.markInvalid.withdraw(actor, { ...body, fileId, id });
  }
}
