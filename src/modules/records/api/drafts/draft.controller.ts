import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { DiscardDraft } from '../../application/drafts/discard-draft.js';
import { DraftQueries } from '../../application/drafts/draft.queries.js';
import { OpenDraft } from '../../application/drafts/open-draft.js';
import { PrepareFile } from '../../application/drafts/prepare-file.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { ContactRequest } from '../details/contact.request.js';
import { OpenedResponse } from '../dto/record-file.response.js';
import { DiscardDraftRequest, OpenDraftRequest, PrepareFileRequest } from './draft.request.js';
import { DraftResponse } from './draft.response.js';

/** Files that are prepared before they are opened (Aktenentwürfe). */
@ApiTags('files')
@Controller('files')
export class DraftController {
  constructor(
    private readonly queries: DraftQueries,
    private readonly prepareFile: PrepareFile,
    private readonly openDraft: OpenDraft,
    private readonly discardDraft: DiscardDraft,
  ) {}

  /** Prepares a file: it has no reference yet, and values may be missing. */
  @Post('drafts')
  @Repeatable()
  @Refuses(
    'FILING_PLAN.UNIT_NOT_FOUND',
    'FILING_PLAN.UNIT_CARRIES_NO_FILES',
    'RECORDS.REQUEST_ID_TAKEN',
    'RECORDS.SUBJECT_INVALID',
    'RECORDS.CONTACT_INVALID',
    'RECORDS.CONTACT_ROLE_FULL',
    'FILE_TYPES.NOT_FOUND',
    'FILE_TYPES.TAKES_NO_FILES',
    'FILE_TYPES.ELSEWHERE',
    'FILE_TYPES.VALUES_INVALID',
    'RECORDS.LEVEL_ABOVE_CLEARANCE',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async prepare(
    @CurrentActor() actor: UserActor,
    @Body() body: PrepareFileRequest,
    @IdempotencyKey() key?: string,
  ): Promise<OpenedResponse> {
    const contacts = body.contacts?.map((contact) => ContactRequest.toContact(contact));
    return this.prepareFile.execute(actor, { ...body, contacts, id: key });
  }

  /** How a draft stands, and what it lacks. */
  @Get(':id/draft')
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.NO_DRAFT')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) fileId: string): Promise<DraftResponse> {
    return DraftResponse.from(await this.queries.get(actor, fileId));
  }

  /** Opens a draft: it gets its reference. */
  @Post(':id/open')
  @HttpCode(204)
  @Repeatable()
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.FILE_CHANGED_MEANWHILE', 'RECORDS.NO_DRAFT', 'RECORDS.OPENING_OBSTRUCTED')
  @Requires(RECORDS_PERMISSIONS.openFile)
  async open(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { version }: OpenDraftRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.openDraft.execute(actor, { fileId, version, id });
  }

  /** Throws a draft away. */
  @Post(':id/discard')
  @HttpCode(204)
  @Repeatable()
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.NO_DRAFT', 'RECORDS.DRAFT_OF_OTHER', 'RECORDS.STEP_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.openFile)
  async discard(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { reason }: DiscardDraftRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.discardDraft.execute(actor, { fileId, reason, id });
  }
}
