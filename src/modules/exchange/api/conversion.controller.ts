import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { CurrentActor, decodeCursor, mapPage, PageRequest, Refuses, Requires, toPage } from '#platform/http';
import { BeginConversion } from '../application/conversion/begin-conversion.js';
import { ConversionQueries } from '../application/conversion/conversion.queries.js';
import { ListFolder } from '../application/conversion/list-folder.js';
import { StageDocument } from '../application/conversion/stage-document.js';
import { MAX_MANIFEST_BYTES } from '../domain/manifest-table.js';
import { StageFileRequest } from './dto/conversion.request.js';
import {
  ConversionFaultListResponse,
  ConversionItemResponse,
  ConversionReportResponse,
  ConversionResponse,
  MissingFilesResponse,
  StagedFileResponse,
} from './dto/conversion.response.js';
import { readListing } from './folder-listing.js';
import { bytesOf, openSingleFile } from './single-file.js';

const MAX_LISTING_BYTES = 200 * 1024 * 1024;
const ONE_FILE = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } } as const;

/** Conversions of old stock: what is brought, what is wrong with it, what became of it. */
@ApiTags('conversions')
@Controller('conversions')
export class ConversionController {
  constructor(
    private readonly queries: ConversionQueries,
    private readonly beginConversion: BeginConversion,
    private readonly listFolder: ListFolder,
    private readonly stageDocument: StageDocument,
  ) {}

  /** Conversions the user may see, the latest first. */
  @Get()
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async list(@CurrentActor() actor: UserActor): Promise<ConversionResponse[]> {
    return (await this.queries.list(actor)).map((row) => ConversionResponse.from(row));
  }

  /** Begins a conversion with its manifest; the same manifest again is answered with the same conversion. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(ONE_FILE)
  @Refuses('EXCHANGE.MANIFEST_MISSING', 'EXCHANGE.MANIFEST_TOO_LARGE', 'EXCHANGE.CONVERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async begin(@CurrentActor() actor: UserActor, @Req() request: Request): Promise<ConversionResponse> {
    const { name, content } = await openSingleFile(request);
    const bytes = await bytesOf(content, MAX_MANIFEST_BYTES);
    const { id } = await this.beginConversion.execute(actor, { name, bytes });
    return this.get(actor, id);
  }

  /** A conversion with its numbers. */
  @Get(':id')
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<ConversionResponse> {
    return ConversionResponse.from(await this.queries.get(actor, id));
  }

  /** Says what lies in the folder (one JSON object a line), and is told whose bytes are still to be sent. */
  @Post(':id/folder')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(ONE_FILE)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED', 'EXCHANGE.MANIFEST_MISSING')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async folder(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
  ): Promise<MissingFilesResponse> {
    const { content } = await openSingleFile(request);
    const entries = readListing(await bytesOf(content, MAX_LISTING_BYTES));
    return { missing: await this.listFolder.execute(actor, id, entries) };
  }

  /** Sends one file of the folder; the same bytes again change nothing. */
  @Post(':id/files')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(ONE_FILE)
  @Refuses(
    'EXCHANGE.CONVERSION_NOT_FOUND',
    'EXCHANGE.FILE_NOT_IN_FOLDER',
    'EXCHANGE.MANIFEST_MISSING',
    'STORAGE.TOO_LARGE',
    'STORAGE.UPLOAD_BROKEN',
    'STORAGE.FULL',
    'STORAGE.UNREACHABLE',
  )
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async file(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { path }: StageFileRequest,
    @Req() request: Request,
  ): Promise<StagedFileResponse> {
    const { content } = await openSingleFile(request);
    return { sha256: await this.stageDocument.execute(actor, id, path, content) };
  }

  /** What is wrong with manifest, folder and contents, in the order of the rows. */
  @Get(':id/faults')
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async faults(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageRequest,
  ): Promise<ConversionFaultListResponse> {
    const after = Number(decodeCursor(query.cursor, 'small-number')?.[0] ?? -1);
    const rows = await this.queries.faults(actor, id, after, query.limit + 1);
    const page = toPage(rows, query.limit, (row) => [row.position]);
    return mapPage(page, ({ position: _position, ...fault }) => fault);
  }

  /** What became of each file of the manifest. */
  @Get(':id/report')
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async report(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageRequest,
  ): Promise<ConversionReportResponse> {
    const after = Number(decodeCursor(query.cursor, 'small-number')?.[0] ?? 0);
    const rows = await this.queries.report(actor, id, after, query.limit + 1);
    const page = toPage(rows, query.limit, (row) => [row.line]);
    return mapPage(page, (item) => ConversionItemResponse.from(item));
  }
}
