import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { MoveQueries } from '../../application/moving/move.queries.js';
import { MoveRecords } from '../../application/moving/move-records.js';
import { PreviewMove } from '../../application/moving/preview-move.js';
import { UndoMove } from '../../application/moving/undo-move.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { MoveFileContentRequest, PreviewMoveRequest, UndoMoveRequest } from './move.request.js';
import { FileMoveResponse, MoveOutcomeResponse, MovePreviewResponse } from './move.response.js';

const REFUSALS = [
  'RECORDS.FILE_NOT_FOUND',
  'RECORDS.MOVE_INVALID',
  'RECORDS.SUBJECT_INVALID',
  'FILING_PLAN.UNIT_NOT_FOUND',
  'FILING_PLAN.UNIT_CARRIES_NO_FILES',
];

/** What goes from one file into another: moved, merged, split off, and taken back. */
@ApiTags('files')
@Controller('files/:id')
export class MoveController {
  constructor(
    private readonly queries: MoveQueries,
    private readonly previewMove: PreviewMove,
    private readonly moveRecords: MoveRecords,
    private readonly undoMove: UndoMove,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** What came into the file from others and left it, the latest first. */
  @Get('moves')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  list(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) fileId: string): Promise<FileMoveResponse[]> {
    return this.queries.list(actor, fileId);
  }

  /** What a move would come to, and what keeps it from happening; writes nothing. */
  @Post('move-preview')
  @HttpCode(200)
  @Refuses(...REFUSALS)
  @Requires(RECORDS_PERMISSIONS.openFile)
  async preview(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: PreviewMoveRequest,
  ): Promise<MovePreviewResponse> {
    const prepared = await this.previewMove.execute(actor, PreviewMoveRequest.toMove(fileId, body));
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    return MovePreviewResponse.from(prepared, { kind: body.kind, units });
  }

  /** Moves proceedings and documents into another file, merges the file into another one, or splits it: as previewed. */
  @Post('moves')
  @HttpCode(200)
  @Repeatable()
  @Refuses(...REFUSALS, 'RECORDS.STEP_REASON_MISSING', 'RECORDS.MOVE_CHANGED_MEANWHILE', 'RECORDS.MOVE_OBSTRUCTED')
  @Requires(RECORDS_PERMISSIONS.openFile)
  move(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: MoveFileContentRequest,
    @IdempotencyKey() key?: string,
  ): Promise<MoveOutcomeResponse> {
    const { fingerprint, reason } = body;
    return this.moveRecords.execute(actor, {
      ...PreviewMoveRequest.toMove(fileId, body),
      fingerprint,
      reason,
      id: key,
    });
  }

  /** Takes a move back, as long as nothing happened in either file since. */
  @Post('moves/:moveId/undo')
  @HttpCode(204)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.DELETED',
    'RECORDS.MOVE_NOT_FOUND',
    'RECORDS.MOVE_NOT_UNDOABLE',
    'RECORDS.MOVE_UNDO_UNPROTECTED',
    'RECORDS.MOVE_OBSTRUCTED',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async undo(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('moveId', ParseUUIDPipe) moveId: string,
    @Body() { reason }: UndoMoveRequest,
  ): Promise<void> {
    await this.undoMove.execute(actor, { fileId, moveId, reason });
  }
}
