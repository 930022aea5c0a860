import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';

/** Steps on files that were carried out, so that a repeated request changes nothing more. */
@Injectable()
export class RecordStepRepository {
  /** Notes the step; false when it was carried out before. The file must be locked. */
  async begin(transaction: Transaction, fileId: string, id: string): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      'INSERT INTO record_step (file_id, id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
      [fileId, id],
    );
    return rows.length > 0;
  }
}
