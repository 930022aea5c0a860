import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';

/** Steps on files that were carried out, so that a repeated request changes nothing more. */
@Injectable()
export class RecordStepRepository {
  constructor(private readonly database: Database) {}

  /** Notes the step; false when it was carried out before. The file must be locked. */
  async begin(transaction: Transaction, fileId: string, id: string): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      'INSERT INTO record_step (file_id, id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
      [fileId, id],
    );
    return rows.length > 0;
  }

  /** Whether the step was carried out. */
  async wasTaken(fileId: string, id: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM record_step WHERE file_id = $1 AND id = $2
       UNION ALL SELECT 1 FROM file_remark WHERE file_id = $1 AND id = $2`,
      [fileId, id],
    );
    return rows.length > 0;
  }
}
