import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { retainUntil, type RetentionClock } from '../domain/retention-end.js';

/** What comes from an older register: years of retention (`null` for ever) and the day of the order "z.d.A.". */
export interface StatedByRegister {
  /** Absent where the register said nothing. */
  readonly years?: number | null;
  /** Absent where the file was not closed there, or was opened again. */
  readonly closedOn?: string;
}

/** A correction of it. */
export interface StatedCorrection {
  readonly before: StatedByRegister;
  readonly after: StatedByRegister;
  readonly reason: string;
  readonly correctedAt: Date;
  readonly correctedByName: string;
}

/** What older registers said of files, and how it was put right. */
@Injectable()
export class TakenOverCorrectionRepository {
  constructor(private readonly database: Database) {}

  /** What counts now of what the register said. */
  async stated(fileId: string): Promise<StatedByRegister> {
    const [row] = await this.database.query<{ isStated: boolean; years: number | null; closedOn: string | null }>(
      `SELECT stated.file_id IS NOT NULL AS "isStated", stated.years,
              CASE WHEN closing.is_taken_over THEN closing.closed_on::text END AS "closedOn"
         FROM (SELECT $1::uuid AS id) AS file LEFT JOIN stated_retention AS stated ON stated.file_id = file.id
         LEFT JOIN file_closing AS closing ON closing.file_id = file.id`,
      [fileId],
    );
    return {
      ...(row?.isStated === true ? { years: row.years } : {}),
      ...(row && row.closedOn !== null ? { closedOn: row.closedOn } : {}),
    };
  }

  /** Corrections, the first one first. */
  async ofFile(fileId: string): Promise<StatedCorrection[]> {
    return this.database.query<StatedCorrection>(
      `SELECT before, after, reason, corrected_at AS "correctedAt", corrected_by_name AS "correctedByName"
         FROM taken_over_correction WHERE file_id = $1 ORDER BY corrected_at, id`,
      [fileId],
    );
  }

  async setYears(transaction: Transaction, fileId: string, years: number | null): Promise<void> {
    await queryIn(transaction, 'UPDATE stated_retention SET years = $2 WHERE file_id = $1', [fileId, years]);
  }

  /** The latest day on which the file or a proceeding in it began: before it nothing can have been closed. */
  async beganOn(transaction: Transaction, fileId: string): Promise<string> {
    const [row] = await queryIn<{ day: string }>(
      transaction,
      `SELECT max(day)::text AS day FROM (SELECT started_on AS day FROM record_file WHERE id = $1
         UNION ALL SELECT started_on FROM proceeding WHERE file_id = $1) AS begun`,
      [fileId],
    );
    return row?.day ?? '';
  }

  /** Proceedings that were closed with their file have its day, also when that is put right. @returns how many */
  async moveProceedings(transaction: Transaction, fileId: string, from: string, to: string): Promise<number> {
    const rows = await queryIn(
      transaction,
      `UPDATE proceeding SET closed_on = $3 WHERE file_id = $1 AND state = 'closed' AND closed_on = $2 RETURNING id`,
      [fileId, from, to],
    );
    return rows.length;
  }

  /** The order as it counts from now on. @returns last day of retention */
  async setClosing(transaction: Transaction, fileId: string, clock: RetentionClock): Promise<string | null> {
    const end = retainUntil(clock);
    await queryIn(
      transaction,
      'UPDATE file_closing SET closed_on = $2, retention = $3::jsonb, retain_until = $4 WHERE file_id = $1',
      [fileId, clock.closedOn, JSON.stringify(clock.rule), end],
    );
    return end;
  }

  async keep(transaction: Transaction, id: string, fileId: string, correction: StatedCorrection): Promise<void> {
    const { before, after, reason, correctedAt, correctedByName } = correction;
    await queryIn(
      transaction,
      `INSERT INTO taken_over_correction (id, file_id, before, after, reason, corrected_at, corrected_by_name)
       VALUES ($1, $2, $3::jsonb, $4::jsonb, $5, $6, $7)`,
      [id, fileId, JSON.stringify(before), JSON.stringify(after), reason, correctedAt, correctedByName],
    );
  }
}
