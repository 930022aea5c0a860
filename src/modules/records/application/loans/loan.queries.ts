import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileAccess } from '../file-access.js';

/** A loan of the paper part of a file. */
export interface LoanRow {
  readonly id: string;
  readonly borrower: string;
  readonly note: string | null;
  readonly lentOn: string;
  readonly dueOn: string;
  readonly returnedOn: string | null;
  readonly lentBy: string;
  readonly returnedTo: string | null;
  readonly isOverdue: boolean;
}

/** A loan whose last day has passed, with its file. */
export interface OverdueLoanRow extends LoanRow {
  readonly fileId: string;
  readonly fileReference: string;
  readonly fileSubject: string;
}

const COLUMNS = `loan.id, loan.borrower, loan.note, loan.lent_on::text AS "lentOn", loan.due_on::text AS "dueOn",
  loan.returned_on::text AS "returnedOn", loan.lent_by_name AS "lentBy", loan.returned_to_name AS "returnedTo"`;

/** Loans of paper files, filtered by the access rule of their files in SQL. */
@Injectable()
export class LoanQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly clock: Clock,
  ) {}

  /** All loans of a file the caller has been shown, the latest first. */
  async ofFile(fileId: string): Promise<LoanRow[]> {
    return this.database.query<LoanRow>(
      `SELECT ${COLUMNS}, loan.returned_on IS NULL AND loan.due_on < $2::date AS "isOverdue" FROM paper_loan AS loan
        WHERE loan.file_id = $1 ORDER BY loan.returned_on DESC NULLS FIRST, loan.lent_on DESC, loan.id DESC`,
      [fileId, this.today()],
    );
  }

  /** Loans of files the actor works on that should be back, the longest overdue first. */
  async overdue(actor: Actor, cursor: string | undefined, limit: number): Promise<Page<OverdueLoanRow>> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.work);
    conditions.add(`loan.returned_on IS NULL AND loan.due_on < ${conditions.bind(this.today())}::date`);
    const after = decodeCursor(cursor, 'small-number', 'id');
    if (after)
      conditions.add(
        `(loan.due_on - DATE '1900-01-01', loan.id) > (${conditions.bind(after[0])}::integer, ${conditions.bind(after[1])}::uuid)`,
      );
    const rows = await this.database.query<OverdueLoanRow & { sortKey: number }>(
      `SELECT ${COLUMNS}, TRUE AS "isOverdue", file.id AS "fileId", file.reference AS "fileReference",
              file.subject AS "fileSubject", loan.due_on - DATE '1900-01-01' AS "sortKey"
         FROM paper_loan AS loan JOIN record_file AS file ON file.id = loan.file_id
        WHERE ${conditions.toSql()} ORDER BY loan.due_on, loan.id LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }

  private today(): string {
    return localDay(this.clock.now());
  }
}
