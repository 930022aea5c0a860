import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits } from '#modules/identity';
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
import { JournalReader } from '#platform/journal';
import { DocumentQueries } from '../application/document.queries.js';
import { OpenFile } from '../application/open-file.js';
import { OpenProceeding } from '../application/open-proceeding.js';
import { RecordFileQueries } from '../application/record-file.queries.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { ContactRequest } from './details/contact.request.js';
import {
  ListFilesRequest,
  OpenFileRequest,
  OpenProceedingRequest,
  SuggestFilesRequest,
} from './dto/record-file.request.js';
import {
  FoundFileResponse,
  HistoryResponse,
  OpenedResponse,
  PlanUnitUsageResponse,
  RecordFileDetailResponse,
  RecordFileListResponse,
} from './dto/record-file.response.js';

/** Files (Akten) and proceedings (Vorgänge). */
@ApiTags('files')
@Controller('files')
export class RecordFileController {
  constructor(
    private readonly queries: RecordFileQueries,
    private readonly documents: DocumentQueries,
    private readonly openFile: OpenFile,
    private readonly openProceeding: OpenProceeding,
    private readonly orgUnits: OrgUnits,
    private readonly journal: JournalReader,
  ) {}

  /** Files the user may read, the latest changed first. */
  @Get()
  @Requires(RECORDS_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor, @Query() query: ListFilesRequest): Promise<RecordFileListResponse> {
    const page = await this.queries.list(actor, query, query.cursor, query.limit);
    const units = await this.units();
    return mapPage(page, (row) => FoundFileResponse.from(row, units));
  }

  /** Search as you type over references and subjects of open files. */
  @Get('suggest')
  @Requires(RECORDS_PERMISSIONS.suggest)
  async suggest(@CurrentActor() actor: UserActor, @Query() query: SuggestFilesRequest): Promise<FoundFileResponse[]> {
    const rows = await this.queries.suggest(actor, query.q, Math.min(query.limit, 20));
    const units = await this.units();
    return rows.map((row) => FoundFileResponse.from(row, units));
  }

  /** Number of open files per plan unit. */
  @Get('per-plan-unit')
  @Requires(RECORDS_PERMISSIONS.read)
  async perPlanUnit(@CurrentActor() actor: UserActor): Promise<PlanUnitUsageResponse[]> {
    return this.queries.openFilesPerPlanUnit(actor);
  }

  /** Opens a file. */
  @Post()
  @Repeatable()
  @Refuses(
    'FILING_PLAN.UNIT_NOT_FOUND',
    'FILING_PLAN.UNIT_CARRIES_NO_FILES',
    'RECORDS.REFERENCE_TAKEN',
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
  async open(
    @CurrentActor() actor: UserActor,
    @Body() body: OpenFileRequest,
    @IdempotencyKey() key?: string,
  ): Promise<RecordFileDetailResponse> {
    const contacts = body.contacts?.map((contact) => ContactRequest.toContact(contact));
    const { id } = await this.openFile.execute(actor, { ...body, contacts, id: key });
    return this.get(actor, id);
  }

  /** A file with its proceedings and documents. */
  @Get(':id')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecordFileDetailResponse> {
    const row = await this.queries.get(actor, id);
    const [proceedings, documents, formerReferences, units] = await Promise.all([
      this.queries.proceedings(actor, id),
      this.documents.ofFile(actor, id),
      this.queries.formerReferences(id),
      this.units(),
    ]);
    return RecordFileDetailResponse.from(row, { proceedings, documents, formerReferences }, units);
  }

  /** Opens a proceeding in a file, or a part of one. */
  @Post(':id/proceedings')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
    'RECORDS.SUBJECT_INVALID',
    'RECORDS.SUB_FILE_NOT_FOUND',
    'RECORDS.PROCEEDING_NOT_FOUND',
    'RECORDS.PROCEEDING_NOT_DIVISIBLE',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async addProceeding(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenProceedingRequest,
    @IdempotencyKey() key?: string,
  ): Promise<OpenedResponse> {
    return this.openProceeding.execute(actor, { ...body, fileId: id, id: key });
  }

  /** Everything that happened to a file and its documents. */
  @Get(':id/history')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async history(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageRequest,
  ): Promise<HistoryResponse> {
    await this.queries.get(actor, id);
    const documents = await this.documents.ofFile(actor, id);
    const before = decodeCursor(query.cursor, 'number')?.[0];
    const entries = await this.journal.list(
      {
        reader: actor,
        objectIds: [id, ...documents.map((document) => document.id)],
        beforeId: before === undefined ? undefined : Number(before),
      },
      query.limit + 1,
    );
    const page = toPage(entries, query.limit, (entry) => [entry.id]);
    return mapPage(page, (entry) => entry);
  }

  private async units(): Promise<ReadonlyMap<string, OrgUnit>> {
    return new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
  }
}
