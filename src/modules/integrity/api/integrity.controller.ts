import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, decodeCursor, mapPage, PageRequest, Refuses, Requires, toPage } from '#platform/http';
import { JournalReader } from '#platform/journal';
import { IntegrityChecks } from '../application/integrity-checks.js';
import { JournalBlocks } from '../application/journal-blocks.queries.js';
import { INTEGRITY_PERMISSIONS } from '../permissions.js';
import { IntegrityCheckResponse } from './dto/integrity-check.response.js';
import { ListJournalRequest } from './dto/journal.request.js';
import { JournalBlockListResponse, JournalBlockResponse, JournalListResponse } from './dto/journal.response.js';

const LATEST_CHECKS = 20;

/** The journal, its blocks and integrity checks, for auditors. */
@ApiTags('integrity')
@Controller()
export class IntegrityController {
  constructor(
    private readonly journal: JournalReader,
    private readonly blocks: JournalBlocks,
    private readonly checks: IntegrityChecks,
  ) {}

  /** Journal entries, newest first; none on files that walls or levels hide from the reader. */
  @Get('journal')
  @Requires(INTEGRITY_PERMISSIONS.readJournal)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListJournalRequest): Promise<JournalListResponse> {
    const before = decodeCursor(query.cursor, 'number')?.[0];
    const entries = await this.journal.list(
      {
        reader: actor,
        objectType: query.objectType,
        objectId: query.objectId,
        action: query.action,
        actor: query.actor,
        from: query.from === undefined ? undefined : new Date(query.from),
        to: query.to === undefined ? undefined : new Date(query.to),
        beforeId: before === undefined ? undefined : Number(before),
      },
      query.limit + 1,
    );
    const page = toPage(entries, query.limit, (entry) => [entry.id]);
    return mapPage(page, (entry) => entry);
  }

  /** Sealed blocks, newest first. */
  @Get('journal/blocks')
  @Requires(INTEGRITY_PERMISSIONS.readJournal)
  async listBlocks(@Query() query: PageRequest): Promise<JournalBlockListResponse> {
    return mapPage(await this.blocks.list(query.cursor, query.limit), (block) => JournalBlockResponse.from(block));
  }

  /** Starts a check of chain, blocks and stored objects. */
  @Post('integrity/checks')
  @HttpCode(202)
  @Requires(INTEGRITY_PERMISSIONS.verify)
  async start(@CurrentActor() actor: UserActor): Promise<IntegrityCheckResponse> {
    return IntegrityCheckResponse.from(await this.checks.start(actor));
  }

  /** The latest checks. */
  @Get('integrity/checks')
  @Requires(INTEGRITY_PERMISSIONS.verify)
  async latest(): Promise<IntegrityCheckResponse[]> {
    return (await this.checks.latest(LATEST_CHECKS)).map((check) => IntegrityCheckResponse.from(check));
  }

  /** One check with its progress and result. */
  @Get('integrity/checks/:id')
  @Requires(INTEGRITY_PERMISSIONS.verify)
  @Refuses('INTEGRITY.CHECK_NOT_FOUND')
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<IntegrityCheckResponse> {
    return IntegrityCheckResponse.from(await this.checks.get(id));
  }
}
