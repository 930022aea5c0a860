import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { LatestRemarks } from '../application/latest-remark.js';
import { PreviewRemark } from '../application/preview-remark.js';
import { ReferenceQueries } from '../application/reference.queries.js';
import { RemarkFile } from '../application/remark-file.js';
import { UndoRemark } from '../application/undo-remark.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import {
  FindByReferenceRequest,
  RemarkFileRequest,
  RemarkTargetRequest,
  UndoRemarkRequest,
} from './dto/remark.request.js';
import { FoundReferenceResponse, LatestRemarkResponse, RemarkPreviewResponse } from './dto/remark.response.js';
import { OpenedResponse } from './dto/record-file.response.js';

/** References of files: what they lead to, and how they are replaced. */
@ApiTags('files')
@Controller('files')
export class RemarkController {
  constructor(
    private readonly queries: ReferenceQueries,
    private readonly remarkFile: RemarkFile,
    private readonly previewRemark: PreviewRemark,
    private readonly orgUnits: OrgUnits,
    private readonly latestRemarks: LatestRemarks,
    private readonly undoRemark: UndoRemark,
  ) {}

  /** What a reference of any kind leads to, in any spelling and also when another one took its place; as a rule one. */
  @Get('by-reference')
  @Requires(RECORDS_PERMISSIONS.read)
  async byReference(
    @CurrentActor() actor: UserActor,
    @Query() { reference }: FindByReferenceRequest,
  ): Promise<FoundReferenceResponse[]> {
    const [rows, units] = await Promise.all([this.queries.find(actor, reference), this.units()]);
    return rows.map((row) => FoundReferenceResponse.from(row, units));
  }

  /** What re-marking a file would change; writes nothing. */
  @Post(':id/remark-preview')
  @HttpCode(200)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_CHANGED_MEANWHILE',
    'RECORDS.REMARK_CHANGES_NOTHING',
    'FILING_PLAN.UNIT_NOT_FOUND',
    'FILING_PLAN.UNIT_CARRIES_NO_FILES',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async preview(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: RemarkTargetRequest,
  ): Promise<RemarkPreviewResponse> {
    return RemarkPreviewResponse.from(await this.previewRemark.execute(actor, { ...body, fileId }), await this.units());
  }

  /** Re-marks a file: another plan unit, another unit in charge, or both; its old references lead to it for ever. */
  @Post(':id/remark')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_CHANGED_MEANWHILE',
    'RECORDS.REMARK_CHANGES_NOTHING',
    'RECORDS.REASON_MISSING',
    'FILING_PLAN.UNIT_NOT_FOUND',
    'FILING_PLAN.UNIT_CARRIES_NO_FILES',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async remark(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: RemarkFileRequest,
    @IdempotencyKey() key?: string,
  ): Promise<OpenedResponse> {
    return { id: fileId, reference: await this.remarkFile.execute(actor, { ...body, fileId, id: key }) };
  }

  /** The latest re-marking of the file, and whether it can be taken back; nothing where there is none. */
  @Get(':id/latest-remark')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.openFile)
  async latest(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
  ): Promise<LatestRemarkResponse> {
    return { latest: (await this.latestRemarks.find(actor, fileId)) ?? null };
  }

  /** Takes a re-marking back as long as nothing happened to the file since: it lies where it lay, under the references it had. */
  @Post(':id/remark-undo')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_CHANGED_MEANWHILE',
    'RECORDS.REMARK_UNDO_PROTECTED',
    'RECORDS.REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async undo(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: UndoRemarkRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.undoRemark.execute(actor, { ...body, fileId, id: key });
  }

  private async units(): Promise<ReadonlyMap<string, OrgUnit>> {
    return new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
  }
}
