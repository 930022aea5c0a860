import { Body, Controller, Get, Injectable, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { CurrentActor, IdempotencyKey, mapPage, PageRequest, Refuses, Repeatable, Requires } from '#platform/http';
import { Assignees } from '../application/follow-ups/assignees.js';
import { FollowUpQueries } from '../application/follow-ups/follow-up.queries.js';
import { SetFollowUp } from '../application/follow-ups/set-follow-up.js';
import { NoteQueries } from '../application/notes/note.queries.js';
import { WriteNote } from '../application/notes/write-note.js';
import { RecordFileQueries } from '../application/record-file.queries.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { ruleOf, SetFollowUpRequest } from './dto/follow-up.request.js';
import { FollowUpResponse } from './dto/follow-up.response.js';
import { FindAssigneesRequest, WriteNoteRequest } from './dto/life-cycle.request.js';
import { AssigneeResponse, MadeResponse, NoteListResponse, NoteResponse } from './dto/life-cycle.response.js';

/** Who is named around a file. */
@Injectable()
export class FilePeople {
  constructor(
    readonly assignees: Assignees,
    readonly orgUnits: OrgUnits,
  ) {}
}

/** Notes, follow-ups and deadlines of one file. */
@ApiTags('files')
@Controller('files/:id')
export class FileWorkController {
  constructor(
    private readonly files: RecordFileQueries,
    private readonly notes: NoteQueries,
    private readonly writeNote: WriteNote,
    private readonly followUps: FollowUpQueries,
    private readonly setFollowUp: SetFollowUp,
    private readonly people: FilePeople,
  ) {}

  /** Notes on the file and what is in it, the latest first. */
  @Get('notes')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async listNotes(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Query() query: PageRequest,
  ): Promise<NoteListResponse> {
    await this.files.get(actor, fileId);
    const page = await this.notes.ofFile(actor, fileId, query.cursor, query.limit);
    return mapPage(page, (row) => NoteResponse.from(row));
  }

  /** Writes a note; it is never changed, only put right by another one. */
  @Post('notes')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.NOTE_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async note(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: WriteNoteRequest,
    @IdempotencyKey() id?: string,
  ): Promise<MadeResponse> {
    return { id: await this.writeNote.execute(actor, { ...body, fileId, id }) };
  }

  /** Follow-ups and deadlines of the file and what is in it: open ones first, then the settled ones. */
  @Get('follow-ups')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async listFollowUps(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
  ): Promise<FollowUpResponse[]> {
    const file = await this.files.get(actor, fileId);
    const unit = await this.people.orgUnits.findById(file.leadUnitId);
    const units = new Map(unit === undefined ? [] : [[unit.id, unit]]);
    const today = this.followUps.today();
    return (await this.followUps.ofFile(actor, fileId)).map((row) => FollowUpResponse.from(row, units, today));
  }

  /** Sets a follow-up or a deadline. */
  @Post('follow-ups')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FOLLOW_UP_IN_PAST',
    'RECORDS.FOLLOW_UP_INVALID',
    'RECORDS.ASSIGNEE_NOT_ALLOWED',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async followUp(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: SetFollowUpRequest,
    @IdempotencyKey() id?: string,
  ): Promise<MadeResponse> {
    const { objectKind, objectId, kind, subject, warnDays, assigneeId = null } = body;
    const input = { fileId, objectKind, objectId, kind, subject, warnDays, assigneeId, rule: ruleOf(body), id };
    return { id: await this.setFollowUp.execute(actor, input) };
  }

  /** Members of staff who may be given work on the file. */
  @Get('assignees')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.work)
  async listAssignees(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Query() { q }: FindAssigneesRequest,
  ): Promise<AssigneeResponse[]> {
    await this.files.get(actor, fileId);
    return this.people.assignees.suggest(fileId, q);
  }
}
