import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ActOnFolder } from '../application/act-on-folder.js';
import type { FolderAct } from '../application/folder-act.js';
import { FolderPage } from '../application/folder-page.js';
import { FolderQueries } from '../application/folder.queries.js';
import { OpenFolder } from '../application/open-folder.js';
import { CIRCULATION_PERMISSIONS } from '../permissions.js';
import {
  FolderActRequest,
  FolderListRequest,
  NewFolderRequest,
  NewRoundRequest,
  RemarkedActRequest,
  RouteRequest,
} from './dto/folder.request.js';
import { FolderCreatedResponse, FolderResponse, FolderSummaryResponse } from './dto/folder.response.js';
import { ACT_REFUSALS } from './refusals.js';

const { work } = CIRCULATION_PERMISSIONS;

/** Circulation folders (Umlaufmappen) and single orders (Verfügungen). */
@ApiTags('circulation')
@Controller('circulation-folders')
export class CirculationFolderController {
  constructor(
    private readonly queries: FolderQueries,
    private readonly page: FolderPage,
    private readonly open: OpenFolder,
    private readonly act: ActOnFolder,
  ) {}

  /** Folders that wait for the user, that he leads, or all he may see; the latest first. */
  @Get()
  @Requires(RECORDS_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor, @Query() query: FolderListRequest): Promise<FolderSummaryResponse[]> {
    return this.queries.list(actor, query);
  }

  /** Puts documents into a folder with a slip, and sends it round at once where wanted. */
  @Post()
  @Repeatable()
  @Refuses(
    ...[
      'CIRCULATION.INVALID',
      'CIRCULATION.ADDRESSEE_KEPT_OUT',
      'CIRCULATION.FOLDER_NOT_FOUND',
      'IDENTITY.UNIT_UNKNOWN',
    ],
    ...['IDENTITY.UNIT_CLOSED', 'RECORDS.DOCUMENT_CHECKED_OUT', 'RECORDS.UPLOADS_UNDECIDED', 'RECORDS.FILE_NOT_OPEN'],
  )
  @Requires(work)
  async create(
    @CurrentActor() actor: UserActor,
    @Body() body: NewFolderRequest,
    @IdempotencyKey() key?: string,
  ): Promise<FolderCreatedResponse> {
    return { id: await this.open.execute(actor, { ...body, id: key }) };
  }

  /** A folder with papers, slip and history. */
  @Get(':id')
  @Refuses('CIRCULATION.FOLDER_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<FolderResponse> {
    return FolderResponse.from(await this.page.get(actor, id));
  }

  /** Sends it round, or on again after it was pulled back. */
  @Post(':id/start')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...ACT_REFUSALS)
  @Requires(work)
  async start(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Body() { revision }: FolderActRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'start' });
  }

  /** Takes it back: what is open waits. */
  @Post(':id/pull-back')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...ACT_REFUSALS)
  @Requires(work)
  async pullBack(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Body() { revision, remark }: RemarkedActRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'pull-back', remark });
  }

  /** Ends it early, with a reason. */
  @Post(':id/end')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...ACT_REFUSALS)
  @Requires(work)
  async end(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Body() { revision, remark }: RemarkedActRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'end', remark });
  }

  /** Sends it round once more with the papers as they are now. */
  @Post(':id/rounds')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...ACT_REFUSALS, 'CIRCULATION.ADDRESSEE_KEPT_OUT')
  @Requires(work)
  async newRound(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Body() { revision, ...body }: NewRoundRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    const act: FolderAct = { act: 'new-round', ...body };
    await this.act.execute(actor, { folderId, revision, id }, act);
  }

  /** Changes the stations that have not begun. */
  @Put(':id/route')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...ACT_REFUSALS, 'CIRCULATION.STEP_NOT_OPEN', 'CIRCULATION.ADDRESSEE_KEPT_OUT')
  @Requires(work)
  async replan(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) folderId: string,
    @Body() { revision, stations }: RouteRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.act.execute(actor, { folderId, revision, id }, { act: 'replan', stations });
  }

  /** The lead has seen what others did to the route. */
  @Post(':id/seen')
  @HttpCode(204)
  @Refuses('CIRCULATION.FOLDER_NOT_FOUND', 'CIRCULATION.NOT_YOURS')
  @Requires(work)
  async seen(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.page.seen(actor, id);
  }
}
