import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { UserDirectory } from '#modules/identity';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { CheckOutDocument } from '../../application/documents/check-out-document.js';
import { DocumentWorkQueries, type VersionFactsRow } from '../../application/documents/document-work.queries.js';
import { SetDocumentState } from '../../application/documents/set-document-state.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import {
  CheckOutRequest,
  CompareVersionsRequest,
  ForceReleaseRequest,
  SetDocumentStateRequest,
} from '../dto/document-work.request.js';
import {
  DocumentWorkResponse,
  TextComparisonResponse,
  VersionComparisonResponse,
  VersionFactsResponse,
} from '../dto/document-work.response.js';

const UNCHANGEABLE = [
  'RECORDS.DOCUMENT_NOT_FOUND',
  'RECORDS.FILE_NOT_OPEN',
  'RECORDS.FILE_IS_DRAFT',
  'RECORDS.MARKED_INVALID',
];

/** The work on a document: its state, check-out, versions beside each other. */
@ApiTags('documents')
@Controller('documents/:id')
export class DocumentWorkController {
  constructor(
    private readonly queries: DocumentWorkQueries,
    private readonly checkOutDocument: CheckOutDocument,
    private readonly setState: SetDocumentState,
    private readonly users: UserDirectory,
  ) {}

  /** How the work on a document stands. */
  @Get('work')
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async work(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentWorkResponse> {
    const row = await this.queries.get(actor, id);
    return DocumentWorkResponse.from(row, await this.authors(row.versions));
  }

  /** Two versions of a document beside each other. */
  @Get('comparison')
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND', 'RECORDS.VERSION_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async compare(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { from, to }: CompareVersionsRequest,
  ): Promise<VersionComparisonResponse> {
    const { former, latter, ...text } = await this.queries.compareVersions(actor, id, from, to);
    const names = await this.authors([former, latter]);
    return {
      former: VersionFactsResponse.from(former, names),
      latter: VersionFactsResponse.from(latter, names),
      text: TextComparisonResponse.from(text),
    };
  }

  /** Checks a document out. */
  @Post('check-out')
  @HttpCode(200)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.DOCUMENT_CHECKED_OUT', 'RECORDS.DOCUMENT_FROZEN')
  @Requires(RECORDS_PERMISSIONS.file)
  async checkOut(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() { place }: CheckOutRequest,
    @IdempotencyKey() key?: string,
  ): Promise<DocumentWorkResponse> {
    await this.checkOutDocument.execute(actor, { documentId, place, id: key });
    return this.work(actor, documentId);
  }

  /** Gives a document back without a new version. */
  @Delete('check-out')
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND', 'RECORDS.NOT_CHECKED_OUT')
  @Requires(RECORDS_PERMISSIONS.file)
  async release(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
  ): Promise<DocumentWorkResponse> {
    await this.checkOutDocument.release(actor, { documentId });
    return this.work(actor, documentId);
  }

  /** Takes a document back from whoever has it checked out. */
  @Post('check-out/forced-release')
  @HttpCode(200)
  @Repeatable()
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND', 'RECORDS.NOT_CHECKED_OUT', 'RECORDS.STEP_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.releaseDocuments)
  async forceRelease(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() { reason }: ForceReleaseRequest,
    @IdempotencyKey() key?: string,
  ): Promise<DocumentWorkResponse> {
    await this.checkOutDocument.forceRelease(actor, { documentId, reason, id: key });
    return this.work(actor, documentId);
  }

  /** Brings a document into its next state, such as final. */
  @Post('state')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    ...UNCHANGEABLE,
    'RECORDS.DOCUMENT_CHANGED_MEANWHILE',
    'RECORDS.DOCUMENT_STEP_IMPOSSIBLE',
    'RECORDS.DOCUMENT_CHECKED_OUT',
    'RECORDS.UPLOADS_UNDECIDED',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async changeState(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() body: SetDocumentStateRequest,
    @IdempotencyKey() key?: string,
  ): Promise<DocumentWorkResponse> {
    await this.setState.execute(actor, { ...body, documentId, id: key });
    return this.work(actor, documentId);
  }

  private async authors(versions: readonly VersionFactsRow[]): Promise<ReadonlyMap<string, string>> {
    return this.users.displayNames(versions.map(({ createdBy }) => createdBy).filter((author) => author !== null));
  }
}
