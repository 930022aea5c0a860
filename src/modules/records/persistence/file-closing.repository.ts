import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import { retainUntil, type RetentionClock } from '../domain/retention-end.js';

/** The order "z.d.A." as it was given. */
export interface FileClosing extends RetentionClock {
  readonly closedAt: Date;
  readonly closedByName: string;
  /** Last day on which the file must be kept; `null` when that is never or not known yet. */
  readonly retainUntil: string | null;
}

/** When files were closed, and how long they are kept from then on. */
@Injectable()
export class FileClosingRepository {
  async find(transaction: Transaction, fileId: string): Promise<FileClosing | undefined> {
    const [row] = await queryIn<FileClosing>(
      transaction,
      `SELECT retention AS rule, closed_on::text AS "closedOn", event_on::text AS "eventOn", closed_at AS "closedAt",
              closed_by_name AS "closedByName", retain_until::text AS "retainUntil"
         FROM file_closing WHERE file_id = $1`,
      [fileId],
    );
    return row;
  }

  /** Notes the order, or another day of the event; the end of retention follows from the clock. */
  async save(
    transaction: Transaction,
    fileId: string,
    clock: RetentionClock,
    by: { readonly at: Date; readonly name: string; readonly isTakenOver?: boolean },
  ): Promise<string | null> {
    const end = retainUntil(clock);
    await queryIn(
      transaction,
      `INSERT INTO file_closing (file_id, closed_on, closed_at, closed_by_name, retention, event_on, retain_until, is_taken_over)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)
       ON CONFLICT (file_id) DO UPDATE SET event_on = EXCLUDED.event_on, retain_until = EXCLUDED.retain_until`,
      [fileId, clock.closedOn, by.at, by.name, JSON.stringify(clock.rule), clock.eventOn, end, by.isTakenOver ?? false],
    );
    return end;
  }

  /** Notes what an older register said expressly: years, or `null` for ever. */
  async saveStated(transaction: Transaction, fileId: string, years: number | null, at: Date): Promise<void> {
    await queryIn(transaction, 'INSERT INTO stated_retention (file_id, years, stated_at) VALUES ($1, $2, $3)', [
      fileId,
      years,
      at,
    ]);
  }

  /** Takes the order back: the next one begins a new period. */
  async remove(transaction: Transaction, fileId: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM file_closing WHERE file_id = $1', [fileId]);
  }
}
