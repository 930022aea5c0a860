import { Controller, Get, Headers, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { ObjectStore } from '#modules/storage';
import {
  AnswersContent,
  AnswersEvents,
  CurrentActor,
  mapPage,
  Refuses,
  Repeatable,
  Requires,
  sendContent,
} from '#platform/http';
import { BatchQueries } from '../application/batch.queries.js';
import { MailItemQueries } from '../application/mail-item.queries.js';
import { ReceiveBatch } from '../application/receive-batch.js';
import { BatchNotFound } from '../errors.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import { ListBatchesRequest, ReceiveBatchRequest } from './dto/batch.request.js';
import { BatchDetailResponse, BatchListResponse, BatchSummaryResponse } from './dto/batch.response.js';
import { MailItemSummaryResponse } from './dto/mail-item.response.js';
import { IntakeStream } from './intake-stream.js';
import { readUpload } from './upload.js';

const PIECES_MAX = 5000;

/** Batches (Stapel) of the mail room. */
@ApiTags('mail-room')
@Controller('batches')
export class BatchController {
  constructor(
    private readonly receiveBatch: ReceiveBatch,
    private readonly batches: BatchQueries,
    private readonly items: MailItemQueries,
    private readonly orgUnits: OrgUnits,
    private readonly store: ObjectStore,
    private readonly stream: IntakeStream,
  ) {}

  /** Takes a batch in: multipart form with `source` (optional, first) and any number of `files`. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ReceiveBatchRequest })
  @Repeatable()
  @Refuses(
    'INTAKE.BATCH_WITHOUT_FILES',
    'INTAKE.FILE_TOO_LARGE',
    'INTAKE.TOO_MANY_FILES',
    'INTAKE.UPLOAD_BROKEN_OFF',
    'STORAGE.FULL',
    'STORAGE.UNREACHABLE',
  )
  @Requires(INTAKE_PERMISSIONS.capture)
  async receive(
    @CurrentActor() actor: UserActor,
    @Req() request: Request,
    @Headers('idempotency-key') idempotencyKey?: string,
  ): Promise<BatchSummaryResponse> {
    const upload = readUpload(request);
    const id = await this.receiveBatch.execute(actor, {
      channel: request.get('sec-fetch-mode') === undefined ? 'api' : 'upload',
      get source() {
        return upload.source();
      },
      files: upload.files,
      isBrokenOff: upload.isBrokenOff,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey: `${actor.id}:${idempotencyKey.slice(0, 100)}` }),
    });
    return BatchSummaryResponse.from(await this.batches.get(actor, id));
  }

  /** Batches, the latest first. */
  @Get()
  @Requires(INTAKE_PERMISSIONS.capture)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListBatchesRequest): Promise<BatchListResponse> {
    const page = await this.batches.list(actor, { state: query.state }, query.cursor, query.limit);
    return mapPage(page, (row) => BatchSummaryResponse.from(row));
  }

  /** Changes of batches and pieces as they happen (server-sent events `batch` and `mail-item`). */
  @Get('events')
  @AnswersEvents('`batch`: a BatchSummaryResponse; `mail-item`: a MailItemSummaryResponse, or `{ id, gone: true }`')
  @Requires(INTAKE_PERMISSIONS.process)
  events(@CurrentActor() actor: UserActor, @Req() request: Request, @Res() response: Response): void {
    this.stream.open(actor, request, response, {
      kinds: ['batch', 'mail-item'],
      permission: INTAKE_PERMISSIONS.process,
    });
  }

  /** A batch with its files, pages and pieces. */
  @Get(':id')
  @Refuses('INTAKE.BATCH_NOT_FOUND')
  @Requires(INTAKE_PERMISSIONS.capture)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<BatchDetailResponse> {
    const row = await this.batches.get(actor, id);
    const [files, pages, items, units] = await Promise.all([
      this.batches.files(actor, id),
      this.batches.pages(actor, id),
      this.items.list(actor, { batch: id }, undefined, PIECES_MAX),
      this.orgUnits.all(),
    ]);
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return BatchDetailResponse.detail(
      row,
      files,
      pages,
      items.items.map((item) => MailItemSummaryResponse.from(item, byId)),
    );
  }

  /** A file as scanned. */
  @Get(':id/files/:fileId/original')
  @AnswersContent('application/pdf', 'image/jpeg', 'image/png', 'image/tiff')
  @Refuses('INTAKE.BATCH_NOT_FOUND', 'STORAGE.OBJECT_NOT_FOUND', 'STORAGE.UNREACHABLE')
  @Requires(INTAKE_PERMISSIONS.process)
  async original(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.batches.get(actor, id);
    const file = (await this.batches.files(actor, id)).find((candidate) => candidate.id === fileId);
    const hash = file?.objectHash;
    if (!file || hash === null || hash === undefined || file.name === null) throw new BatchNotFound(fileId);
    await sendContent(request, response, {
      hash,
      sizeBytes: file.sizeBytes,
      mediaType: file.mediaType,
      fileName: file.name,
      open: (range) => this.store.open(hash, range),
    });
  }
}
