import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import type { ClosingObstacle } from '../domain/closing-rules.js';
import type { Proceeding } from '../domain/proceeding.entity.js';
import { SubFile } from '../domain/sub-file.entity.js';
import { levelSql } from './file-access-condition.js';

/** A volume as it is kept. */
export interface VolumeRow {
  readonly id: string;
  readonly number: number;
}

/** Loads and saves sub-files and volumes of files, which are locked already. */
@Injectable()
export class SubFileRepository {
  async find(transaction: Transaction, id: string, fileId: string): Promise<SubFile | undefined> {
    return (await transaction.getRepository(SubFile).findOneBy({ id, fileId })) ?? undefined;
  }

  async nextNumber(transaction: Transaction, fileId: string): Promise<number> {
    const [row] = await queryIn<{ next: number }>(
      transaction,
      'SELECT last_sub_file_number + 1 AS next FROM record_file WHERE id = $1',
      [fileId],
    );
    return row?.next ?? 1;
  }

  /** How many proceedings lie in it, whoever may see them. */
  async countProceedings(transaction: Transaction, subFileId: string): Promise<number> {
    const [row] = await queryIn<{ count: number }>(
      transaction,
      'SELECT count(*)::int AS count FROM proceeding WHERE sub_file_id = $1',
      [subFileId],
    );
    return row?.count ?? 0;
  }

  /**
   * Takes out an empty one, with its volumes.
   * @returns numbers of the volumes that went with it
   */
  async remove(transaction: Transaction, subFileId: string): Promise<number[]> {
    const volumes = await queryIn<{ number: number }>(
      transaction,
      'DELETE FROM volume WHERE sub_file_id = $1 RETURNING number',
      [subFileId],
    );
    await queryIn(transaction, 'DELETE FROM sub_file WHERE id = $1', [subFileId]);
    return volumes.map(({ number }) => number).sort((one, other) => one - other);
  }

  async save(transaction: Transaction, subFile: SubFile): Promise<void> {
    await transaction.getRepository(SubFile).save(subFile);
  }

  /** What keeps a sub-file from being closed; what the actor may not see he is told of without id and label. */
  async obstacles(transaction: Transaction, actor: Actor, subFileId: string): Promise<ClosingObstacle[]> {
    const named = (alias: string): string =>
      `CASE WHEN ${levelSql(actor, alias)} THEN ${alias}.id END AS id,
       CASE WHEN ${levelSql(actor, alias)} THEN ${alias}.reference || ' ' || ${alias}.subject END AS label`;
    return queryIn<ClosingObstacle>(
      transaction,
      `SELECT 'open-proceeding' AS kind, ${named('proceeding')} FROM proceeding
        WHERE sub_file_id = $1 AND state = 'open' AND invalid IS NULL
       UNION ALL
       SELECT 'unfinished-draft', ${named('document')} FROM document
         JOIN proceeding AS invalid_proceeding ON invalid_proceeding.id = document.proceeding_id
        WHERE invalid_proceeding.sub_file_id = $1 AND invalid_proceeding.invalid IS NOT NULL AND document.invalid IS NULL
          AND document.state IN ('draft', 'in-progress', 'in-co-signature')`,
      [subFileId],
    );
  }

  /**
   * Puts a proceeding into a sub-file of its file, directly into the file, or into another proceeding as its part. What leaves
   * a proceeding keeps the level that one protected it by.
   * @returns its own level before and after where it got another one
   */
  async place(
    transaction: Transaction,
    { id, subFileId, partOfId, partNumber }: Pick<Proceeding, 'id' | 'subFileId' | 'partOfId' | 'partNumber'>,
  ): Promise<{ readonly from: string; readonly to: string } | undefined> {
    const [kept] = await queryIn<{ from: string; to: string }>(
      transaction,
      `UPDATE proceeding SET own_confidentiality = former.confidentiality
         FROM (SELECT own_confidentiality AS own, confidentiality FROM proceeding WHERE id = $1) AS former
        WHERE proceeding.id = $1 AND proceeding.part_of_id IS DISTINCT FROM $2 AND former.own <> former.confidentiality
        RETURNING former.own AS "from", former.confidentiality AS "to"`,
      [id, partOfId],
    );
    await queryIn(
      transaction,
      'UPDATE proceeding SET sub_file_id = $2, part_of_id = $3, part_number = $4 WHERE id = $1',
      [id, subFileId, partOfId, partNumber],
    );
    return kept;
  }

  /** Whether it has parts (Teilvorgänge), whoever may see them. */
  async hasParts(transaction: Transaction, proceedingId: string): Promise<boolean> {
    return (
      (await queryIn(transaction, 'SELECT 1 FROM proceeding WHERE part_of_id = $1 LIMIT 1', [proceedingId])).length > 0
    );
  }

  /** The volume things are filed into now, of the file itself or of a sub-file. */
  async openVolume(transaction: Transaction, fileId: string, subFileId: string | null): Promise<VolumeRow | undefined> {
    const [row] = await queryIn<VolumeRow>(
      transaction,
      `SELECT id, number FROM volume
        WHERE file_id = $1 AND sub_file_id IS NOT DISTINCT FROM $2::uuid AND closed_on IS NULL`,
      [fileId, subFileId],
    );
    return row;
  }

  /** Closes the open volume and opens the next; the first one takes all that lies there. */
  async openNextVolume(
    transaction: Transaction,
    volume: {
      readonly id: string;
      readonly fileId: string;
      readonly subFileId: string | null;
      readonly number: number;
    },
    today: string,
  ): Promise<void> {
    const { id, fileId, subFileId, number } = volume;
    const here = 'file_id = $1 AND sub_file_id IS NOT DISTINCT FROM $2::uuid';
    await queryIn(transaction, `UPDATE volume SET closed_on = $3 WHERE ${here} AND closed_on IS NULL`, [
      fileId,
      subFileId,
      today,
    ]);
    await queryIn(
      transaction,
      'INSERT INTO volume (id, file_id, sub_file_id, number, started_on) VALUES ($3, $1, $2, $4, $5)',
      [fileId, subFileId, id, number, today],
    );
    if (number > 1) return;
    for (const attached of ['IS NULL', 'IS NOT NULL'])
      await queryIn(
        transaction,
        `UPDATE document SET volume_id = $3 WHERE file_id = $1 AND volume_id IS NULL AND attached_to_id ${attached}
            AND (SELECT proceeding.sub_file_id FROM proceeding WHERE proceeding.id = document.proceeding_id)
                IS NOT DISTINCT FROM $2::uuid`,
        [fileId, subFileId, id],
      );
  }
}
