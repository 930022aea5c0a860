import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, decodeCursor, type Page, PageRequest, Requires, toPage } from '#platform/http';
import { JournalEntry, JournalReader } from '#platform/journal';
import { IntegrityCheck, IntegrityChecks } from '../application/integrity-checks.js';
import { JournalBlocks, type JournalBlockView } from '../application/journal-blocks.queries.js';
import { INTEGRITY_PERMISSIONS } from '../permissions.js';
import { ListJournalRequest } from './dto/journal.request.js';

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

  /** Journal entries, newest first. */
  @Get('journal')
  @Requires(INTEGRITY_PERMISSIONS.readJournal)
  async list(@Query() query: ListJournalRequest): Promise<Page<JournalEntry>> {
    const before = decodeCursor(query.cursor, 'number')?.[0];
    const entries = await this.journal.list(
      {
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
    return toPage(entries, query.limit, (entry) => [entry.id]);
  }

  /** Sealed blocks, newest first. */
  @Get('journal/blocks')
  @Requires(INTEGRITY_PERMISSIONS.readJournal)
  async listBlocks(@Query() query: PageRequest): Promise<Page<JournalBlockView>> {
    return this.blocks.list(query.cursor, query.limit);
  }

  /** Starts a check of chain, blocks and stored objects. */
  @Post('integrity/checks')
  @HttpCode(202)
  @Requires(INTEGRITY_PERMISSIONS.verify)
  async start(@CurrentActor() actor: UserActor): Promise<IntegrityCheck> {
    return this.checks.start(actor);
  }

  /** The latest checks. */
  @Get('integrity/checks')
  @Requires(INTEGRITY_PERMISSIONS.verify)
  async latest(): Promise<IntegrityCheck[]> {
    return this.checks.latest(LATEST_CHECKS);
  }

  /** One check with its progress and result. */
  @Get('integrity/checks/:id')
  @Requires(INTEGRITY_PERMISSIONS.verify)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<IntegrityCheck> {
    return this.checks.get(id);
  }
}
