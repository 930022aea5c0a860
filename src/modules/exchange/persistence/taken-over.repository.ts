import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';

/** Files that conversions took over, with what is kept of how they came. */
@Injectable()
export class TakenOverRepository {
  /**
   * Leaves of the file in which an object was deleted, and of the one with which it was taken over, nothing but the lines, the
   * fingerprint, the source and the references: by these the same one is known if it is sent again. The manifest, which
   * names what was deleted too, goes as soon as its conversion is done. Repeatable.
   */
  async forget(
    transaction: Transaction,
    { fileId, objectId }: { fileId: string; objectId: string },
    now: Date,
  ): Promise<void> {
    const items = await queryIn<{ conversionId: string; lines: number[]; paths: string[] }>(
      transaction,
      `UPDATE conversion_item AS item SET plan = NULL
         FROM (SELECT id, ARRAY(SELECT document ->> 'path' FROM jsonb_array_elements(plan -> 'documents') AS document) AS paths
                 FROM conversion_item WHERE state = 'done' AND (id = $1 OR outcome -> 'documents' @> $2::jsonb) FOR UPDATE) AS known
        WHERE item.id = known.id RETURNING item.conversion_id AS "conversionId", item.lines, known.paths`,
      [fileId, JSON.stringify([{ id: objectId }])],
    );
    for (const { conversionId, lines, paths } of items) {
      await queryIn(
        transaction,
        'UPDATE conversion_fault SET value = NULL, detail = NULL WHERE conversion_id = $1 AND (line = ANY($2) OR value = ANY($3::text[]) OR detail = ANY($3::text[]))',
        [conversionId, lines, paths],
      );
      // Names of folders speak of people too.
      await queryIn(transaction, 'DELETE FROM conversion_entry WHERE conversion_id = $1 AND path = ANY($2::text[])', [
        conversionId,
        paths,
      ]);
      // Once is enough: what was forgotten then is not there to be forgotten again.
      await queryIn(
        transaction,
        `WITH concerned AS (UPDATE conversion SET has_deleted = true WHERE id = $1 AND NOT has_deleted RETURNING manifest_hash)
         INSERT INTO staged_object (hash, kept_until) SELECT manifest_hash, $2 FROM concerned ON CONFLICT DO NOTHING`,
        [conversionId, now],
      );
    }
  }
}
