import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { ObjectStore } from '#modules/storage';
import {
  AnswersContent,
  CurrentActor,
  IdempotencyKey,
  idFromKey,
  mapPage,
  Refuses,
  Repeatable,
  Requires,
  sendContent,
} from '#platform/http';
import { JournalReader } from '#platform/journal';
import { type MailItemDetailRow, MailItemQueries } from '../application/mail-item.queries.js';
import { MailItemSteps } from '../application/mail-item-steps.js';
import { MailItemNotFound } from '../errors.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import {
  CorrectMailItemRequest,
  DeliverMailItemRequest,
  FileMailItemRequest,
  ListMailItemsRequest,
  MailItemStepRequest,
  ReturnMailItemRequest,
} from './dto/mail-item.request.js';
import {
  FiledResponse,
  MailItemDetailResponse,
  MailItemListResponse,
  MailItemSummaryResponse,
} from './dto/mail-item.response.js';
import { PageWordsResponse } from './dto/page-words.response.js';

const HISTORY_LIMIT = 100;

/** Pieces of mail (Posteingangsstücke), for mail room and offices alike. */
@ApiTags('mail-items')
@Controller('mail-items')
export class MailItemController {
  constructor(
    private readonly queries: MailItemQueries,
    private readonly steps: MailItemSteps,
    private readonly orgUnits: OrgUnits,
    private readonly journal: JournalReader,
    private readonly store: ObjectStore,
  ) {}

  /** Pieces the user works on, the longest waiting first. */
  @Get()
  @Requires(INTAKE_PERMISSIONS.process)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListMailItemsRequest): Promise<MailItemListResponse> {
    const filter = { states: query.state, unit: query.unit, batch: query.batch, q: query.q };
    const page = await this.queries.list(actor, filter, query.cursor, query.limit);
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    return mapPage(page, (row) => MailItemSummaryResponse.from(row, units));
  }

  /** A piece with fields, suggestions, pages and history. */
  @Get(':id')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND')
  @Requires(INTAKE_PERMISSIONS.work)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<MailItemDetailResponse> {
    return this.detail(actor, await this.queries.get(actor, id));
  }

  /** Picture of a page for the screen. */
  @Get(':id/pages/:number/image')
  @ApiOkResponse({
    description: 'The page, small enough for a screen',
    content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } },
  })
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND')
  @Requires(INTAKE_PERMISSIONS.work)
  async image(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Res() response: Response,
  ): Promise<void> {
    await this.queries.get(actor, id);
    const preview = await this.queries.preview(id, number);
    if (!preview) throw new MailItemNotFound(`${id}/${String(number)}`);
    response.setHeader('Content-Type', preview.mediaType);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'private, max-age=300');
    response.end(preview.bytes);
  }

  /** Words of a page with their places. */
  @Get(':id/pages/:number/words')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND')
  @Requires(INTAKE_PERMISSIONS.work)
  async words(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<PageWordsResponse> {
    await this.queries.get(actor, id);
    return { words: [...(await this.queries.words(id, number))] };
  }

  /** The reading copy (PDF/A with text). */
  @Get(':id/rendition')
  @AnswersContent('application/pdf')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND', 'STORAGE.OBJECT_NOT_FOUND', 'STORAGE.UNREACHABLE')
  @Requires(INTAKE_PERMISSIONS.work)
  async rendition(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const item = await this.queries.get(actor, id);
    const hash = item.renditionHash;
    if (hash === null) throw new MailItemNotFound(id);
    await sendContent(request, response, {
      hash,
      sizeBytes: item.renditionSize ?? 0,
      mediaType: 'application/pdf',
      fileName: `${item.batchNumber}-${String(item.position)}.pdf`,
      open: (range) => this.store.open(hash, range),
    });
  }

  /** Corrects what was read. */
  @Patch(':id')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND', 'INTAKE.CHANGED_MEANWHILE', 'INTAKE.STEP_NOT_ALLOWED', 'IDENTITY.UNIT_UNKNOWN')
  @Requires(INTAKE_PERMISSIONS.work)
  async correct(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectMailItemRequest,
  ): Promise<MailItemDetailResponse> {
    await this.steps.correct.execute(actor, {
      id,
      version: body.version,
      fields: { ...body.fields },
      unitId: body.unitId,
    });
    return this.detail(actor, await this.queries.afterStep(actor, id));
  }

  /** Sends the piece to an office's in-tray. */
  @Post(':id/deliver')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND', 'INTAKE.CHANGED_MEANWHILE', 'INTAKE.STEP_NOT_ALLOWED', 'IDENTITY.UNIT_UNKNOWN')
  @HttpCode(200)
  @Requires(INTAKE_PERMISSIONS.process)
  async deliver(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeliverMailItemRequest,
  ): Promise<MailItemDetailResponse> {
    await this.steps.deliver.execute(actor, { id, ...body });
    return this.detail(actor, await this.queries.afterStep(actor, id));
  }

  /** Has the piece read once more. */
  @Post(':id/retry')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND', 'INTAKE.CHANGED_MEANWHILE', 'INTAKE.STEP_NOT_ALLOWED')
  @HttpCode(200)
  @Requires(INTAKE_PERMISSIONS.process)
  async retry(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MailItemStepRequest,
  ): Promise<MailItemDetailResponse> {
    await this.steps.retry.execute(actor, { id, version: body.version });
    return this.detail(actor, await this.queries.afterStep(actor, id));
  }

  /** Files the piece: it becomes a document. */
  @Post(':id/file')
  @Repeatable()
  @Refuses(
    'INTAKE.MAIL_ITEM_NOT_FOUND',
    'INTAKE.CHANGED_MEANWHILE',
    'INTAKE.STEP_NOT_ALLOWED',
    'INTAKE.ALREADY_FILED',
    'INTAKE.NO_READING_COPY',
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.PROCEEDING_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.SUBJECT_INVALID',
    'STORAGE.UNREACHABLE',
  )
  @HttpCode(200)
  @Requires(INTAKE_PERMISSIONS.inTray)
  async file(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileMailItemRequest,
    @IdempotencyKey() key?: string,
  ): Promise<FiledResponse> {
    const { documentId, fileId, proceedingId, reference } = await this.steps.file.execute(actor, {
      ...body,
      id,
      // a key that was used for another piece already must not lead to that piece's document
      documentId: key === undefined ? undefined : idFromKey(actor.id, `${id}\n${key}`),
      proceedingId: body.proceedingId ?? null,
      newProceedingSubject: body.newProceedingSubject ?? null,
    });
    return { documentId, fileId, proceedingId, reference };
  }

  /** Gives the piece back: the office is not in charge. The piece leaves the user's sight. */
  @Post(':id/return')
  @Refuses('INTAKE.MAIL_ITEM_NOT_FOUND', 'INTAKE.CHANGED_MEANWHILE', 'INTAKE.STEP_NOT_ALLOWED')
  @HttpCode(204)
  @Requires(INTAKE_PERMISSIONS.inTray)
  async return(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnMailItemRequest,
  ): Promise<void> {
    await this.steps.giveBack.execute(actor, { id, ...body });
  }

  private async detail(actor: UserActor, row: MailItemDetailRow): Promise<MailItemDetailResponse> {
    const { id } = row;
    const [pages, originals, history, units] = await Promise.all([
      this.queries.pages(id),
      this.queries.originals(id),
      this.journal.list({ reader: actor, objectType: 'mail-item', objectId: id }, HISTORY_LIMIT),
      this.orgUnits.all(),
    ]);
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return MailItemDetailResponse.detail(row, { pages, originals, history }, byId);
  }
}
