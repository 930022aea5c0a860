import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, mapPage, PageRequest, Refuses, Repeatable, Requires } from '#platform/http';
import { LendPaper } from '../../application/loans/lend-paper.js';
import { LoanQueries } from '../../application/loans/loan.queries.js';
import { RecordFileQueries } from '../../application/record-file.queries.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { MadeResponse } from '../dto/life-cycle.response.js';
import { LendPaperRequest } from './loan.request.js';
import { LoanResponse, OverdueLoanListResponse } from './loan.response.js';

/** Loans of the paper part of files (Ausleihe). */
@ApiTags('files')
@Controller()
export class LoanController {
  constructor(
    private readonly files: RecordFileQueries,
    private readonly queries: LoanQueries,
    private readonly lendPaper: LendPaper,
  ) {}

  /** All loans of a file, the one that is out first. */
  @Get('files/:id/loans')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) fileId: string): Promise<LoanResponse[]> {
    await this.files.get(actor, fileId);
    return this.queries.ofFile(fileId);
  }

  /** Lends the paper part of a file. */
  @Post('files/:id/loans')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_WITHOUT_PAPER',
    'RECORDS.PAPER_LENT',
    'RECORDS.LOAN_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async lend(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: LendPaperRequest,
    @IdempotencyKey() id?: string,
  ): Promise<MadeResponse> {
    return { id: await this.lendPaper.lend(actor, { ...body, fileId, id }) };
  }

  /** Takes the paper part of a file back. */
  @Post('files/:id/loans/:loanId/return')
  @HttpCode(204)
  @Repeatable()
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.LOAN_NOT_FOUND', 'RECORDS.PAPER_NOT_LENT')
  @Requires(RECORDS_PERMISSIONS.work)
  async giveBack(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('loanId', ParseUUIDPipe) loanId: string,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.lendPaper.giveBack(actor, { fileId, loanId, id });
  }

  /** Loans of files the user works on that should be back, the longest overdue first. */
  @Get('overdue-loans')
  @Requires(RECORDS_PERMISSIONS.work)
  async overdue(@CurrentActor() actor: UserActor, @Query() query: PageRequest): Promise<OverdueLoanListResponse> {
    return mapPage(await this.queries.overdue(actor, query.cursor, query.limit), (row) => row);
  }
}
