import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { CurrentActor, IdempotencyKey, mapPage, Refuses, Repeatable, Requires } from '#platform/http';
import { DecideDeletion } from '../application/deletion/decide-deletion.js';
import { DeletedRecords } from '../application/deletion/deleted-records.js';
import { DeletionQueries } from '../application/deletion/deletion.queries.js';
import { RequestDeletion } from '../application/deletion/request-deletion.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import {
  ConfirmDeletionRequest,
  FindDeletedRequest,
  ListDeletionsRequest,
  RefuseDeletionRequest,
} from './dto/deletion.request.js';
import { DeletedRecordResponse, DeletionListResponse, DeletionRequestResponse } from './dto/deletion.response.js';
import { RequestDeletionRequest } from './dto/life-cycle.request.js';

/** Deletion by two persons, and what is left of what was deleted. */
@ApiTags('deletions')
@Controller()
export class DeletionController {
  constructor(
    private readonly queries: DeletionQueries,
    private readonly deleted: DeletedRecords,
    private readonly requestDeletion: RequestDeletion,
    private readonly decideDeletion: DecideDeletion,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** Asks for the deletion of a file or of something in it. */
  @Post('files/:id/deletion-requests')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.DELETION_ALREADY_REQUESTED',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.requestDeletion)
  async ask(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: RequestDeletionRequest,
    @IdempotencyKey() key?: string,
  ): Promise<DeletionRequestResponse> {
    return this.shown(actor, await this.requestDeletion.execute(actor, { ...body, fileId, id: key }));
  }

  /** Requests for deletion, the latest first. */
  @Get('deletion-requests')
  @Requires(RECORDS_PERMISSIONS.requestDeletion)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListDeletionsRequest): Promise<DeletionListResponse> {
    const filter = { open: query.state === 'open', fileId: query.file };
    const page = await this.queries.list(actor, filter, query.cursor, query.limit);
    const units = await this.units();
    return mapPage(page, (row) => DeletionRequestResponse.from(row, units));
  }

  /** One request, with what would go. */
  @Get('deletion-requests/:id')
  @Refuses('RECORDS.DELETION_REQUEST_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.requestDeletion)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) requestId: string,
  ): Promise<DeletionRequestResponse> {
    return this.shown(actor, requestId);
  }

  /** Withdraws one's own request. */
  @Post('deletion-requests/:id/withdraw')
  @HttpCode(200)
  @Repeatable()
  @Refuses('RECORDS.DELETION_REQUEST_NOT_FOUND', 'RECORDS.DELETION_DECIDED', 'RECORDS.ONLY_REQUESTER')
  @Requires(RECORDS_PERMISSIONS.requestDeletion)
  async withdraw(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) requestId: string,
    @IdempotencyKey() id?: string,
  ): Promise<DeletionRequestResponse> {
    await this.decideDeletion.withdraw(actor, { requestId, id });
    return this.shown(actor, requestId);
  }

  /** Refuses somebody else's request. */
  @Post('deletion-requests/:id/refuse')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.DELETION_REQUEST_NOT_FOUND',
    'RECORDS.DELETION_DECIDED',
    'RECORDS.SECOND_PERSON_NEEDED',
    'RECORDS.STEP_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.confirmDeletion)
  async refuse(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) requestId: string,
    @Body() { reason }: RefuseDeletionRequest,
    @IdempotencyKey() id?: string,
  ): Promise<DeletionRequestResponse> {
    await this.decideDeletion.refuse(actor, { requestId, reason, id });
    return this.shown(actor, requestId);
  }

  /** Confirms somebody else's request: the object goes, with everything in it. */
  @Post('deletion-requests/:id/confirm')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.DELETION_REQUEST_NOT_FOUND',
    'RECORDS.DELETION_DECIDED',
    'RECORDS.SECOND_PERSON_NEEDED',
    'RECORDS.DELETION_CONTENT_CHANGED',
    'RECORDS.DELETION_PAPER_LENT',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
  )
  @Requires(RECORDS_PERMISSIONS.confirmDeletion)
  async confirm(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) requestId: string,
    @Body() { contentState }: ConfirmDeletionRequest,
    @IdempotencyKey() id?: string,
  ): Promise<DeletionRequestResponse> {
    await this.decideDeletion.confirm(actor, { requestId, contentState, id });
    return this.shown(actor, requestId);
  }

  /** What is left of what a deletion took with it. */
  @Get('deletion-requests/:id/remains')
  @Refuses('RECORDS.DELETION_REQUEST_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.requestDeletion)
  async remains(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) requestId: string,
  ): Promise<DeletedRecordResponse[]> {
    await this.shown(actor, requestId);
    return (await this.deleted.ofRequest(actor, requestId)).map((row) => DeletedRecordResponse.from(row));
  }

  /** What is left of everything deleted that had this reference. */
  @Get('deleted-records')
  @Requires(RECORDS_PERMISSIONS.read)
  async find(
    @CurrentActor() actor: UserActor,
    @Query() { reference }: FindDeletedRequest,
  ): Promise<DeletedRecordResponse[]> {
    return (await this.deleted.find(actor, reference)).map((row) => DeletedRecordResponse.from(row));
  }

  private async shown(actor: UserActor, requestId: string): Promise<DeletionRequestResponse> {
    return DeletionRequestResponse.from(await this.queries.get(actor, requestId), await this.units());
  }

  private async units(): Promise<ReadonlyMap<string, OrgUnit>> {
    return new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
  }
}
