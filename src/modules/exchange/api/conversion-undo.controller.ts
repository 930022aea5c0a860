import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import {
  CurrentActor,
  decodeCursor,
  IdempotencyKey,
  mapPage,
  PageRequest,
  Refuses,
  Repeatable,
  Requires,
  toPage,
} from '#platform/http';
import { ConversionUndoQueries } from '../application/undo/conversion-undo.queries.js';
import { DecideUndo } from '../application/undo/decide-undo.js';
import { HaltUndo } from '../application/undo/halt-undo.js';
import { RequestUndo } from '../application/undo/request-undo.js';
import {
  ConfirmConversionUndoRequest,
  ConversionUndoRequest,
  RefuseConversionUndoRequest,
} from './dto/conversion-undo.request.js';
import {
  ConversionUndoResponse,
  StayingFileListResponse,
  StayingFileResponse,
} from './dto/conversion-undo.response.js';

/** The taking back of a whole run: one person asks, another one confirms what he saw. */
@ApiTags('conversions')
@Controller('conversions/:id/undo')
export class ConversionUndoController {
  constructor(
    private readonly queries: ConversionUndoQueries,
    private readonly requestUndo: RequestUndo,
    private readonly decideUndo: DecideUndo,
    private readonly haltUndo: HaltUndo,
  ) {}

  /** What taking the run back would do now, and how far it has come. */
  @Get()
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<ConversionUndoResponse> {
    return ConversionUndoResponse.from(await this.queries.get(actor, id));
  }

  /** Files that would stay because somebody did something with them, with the reason. */
  @Get('staying')
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async staying(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageRequest,
  ): Promise<StayingFileListResponse> {
    const after = Number(decodeCursor(query.cursor, 'small-number')?.[0] ?? 0);
    const rows = await this.queries.staying(actor, id, after, query.limit + 1);
    const page = toPage(rows, query.limit, (row) => [row.line]);
    return mapPage(page, (row) => StayingFileResponse.from(row));
  }

  /** Asks for the run to be taken back; nothing is taken back yet. */
  @Post()
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'EXCHANGE.CONVERSION_NOT_FOUND',
    'EXCHANGE.STEP_NOT_ALLOWED',
    'EXCHANGE.UNDO_REASON_MISSING',
    'EXCHANGE.UNDO_ALREADY_REQUESTED',
    'EXCHANGE.NOTHING_TO_TAKE_BACK',
  )
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async request(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConversionUndoRequest,
    @IdempotencyKey() key?: string,
  ): Promise<ConversionUndoResponse> {
    await this.requestUndo.execute(actor, id, { ...body, id: key });
    return this.get(actor, id);
  }

  /** Whoever asked thinks better of it. */
  @Post('withdraw')
  @HttpCode(200)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED', 'EXCHANGE.ONLY_WHO_ASKED_FOR_UNDO')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async withdraw(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ConversionUndoResponse> {
    await this.decideUndo.withdraw(actor, id);
    return this.get(actor, id);
  }

  /** A second person refuses. */
  @Post('refuse')
  @HttpCode(200)
  @Refuses(
    'EXCHANGE.CONVERSION_NOT_FOUND',
    'EXCHANGE.STEP_NOT_ALLOWED',
    'EXCHANGE.UNDO_REASON_MISSING',
    'EXCHANGE.SECOND_PERSON_FOR_UNDO',
  )
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async refuse(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RefuseConversionUndoRequest,
  ): Promise<ConversionUndoResponse> {
    await this.decideUndo.refuse(actor, id, reason);
    return this.get(actor, id);
  }

  /** A second person confirms exactly what he saw; files are taken back from now on. */
  @Post('confirm')
  @HttpCode(202)
  @Refuses(
    'EXCHANGE.CONVERSION_NOT_FOUND',
    'EXCHANGE.STEP_NOT_ALLOWED',
    'EXCHANGE.SECOND_PERSON_FOR_UNDO',
    'EXCHANGE.UNDO_OUTDATED',
    'EXCHANGE.NOTHING_TO_TAKE_BACK',
  )
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async confirm(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { fingerprint }: ConfirmConversionUndoRequest,
  ): Promise<ConversionUndoResponse> {
    await this.decideUndo.confirm(actor, id, fingerprint);
    return this.get(actor, id);
  }

  /** Halts it after the file in hand. */
  @Post('stop')
  @HttpCode(200)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async stop(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ConversionUndoResponse> {
    await this.haltUndo.stop(actor, id);
    return this.get(actor, id);
  }

  /** Has it go on: what two persons agreed on still counts. */
  @Post('resume')
  @HttpCode(202)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async resume(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ConversionUndoResponse> {
    await this.haltUndo.resume(actor, id);
    return this.get(actor, id);
  }
}
