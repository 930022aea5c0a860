import { Injectable } from '@nestjs/common';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { queryIn, type Transaction } from '#platform/database';
import type { FileReferenceParts } from '../domain/file-reference.js';
import { Proceeding } from '../domain/proceeding.entity.js';
import type { NewFilePlace } from '../domain/record-file.entity.js';

/** A reference that another one took the place of. */
export interface ReplacedReference {
  readonly reference: string;
  readonly replacedBy: string;
  readonly objectKind: 'file' | 'proceeding';
  readonly objectId: string;
}

/** Walls and level of a file that do not come from its plan unit. */
export interface OwnProtection {
  readonly walls: readonly string[];
  readonly level: ConfidentialityLevel;
}

/** Where a file lay before it was re-marked, with the references of its proceedings. */
export interface FormerPlace extends NewFilePlace {
  readonly protection: OwnProtection;
  /** Steps its version says nothing of, as counted once it was re-marked. */
  readonly touched: number;
  readonly referenceParts: FileReferenceParts;
  /** Of the file, before it was re-marked. */
  readonly version: number;
  readonly proceedings: readonly { readonly id: string; readonly reference: string }[];
}

/** Counters, references given so far, and references replaced by others. */
@Injectable()
export class ReferenceRepository {
  /** Next number of a scope; numbers rolled back are given again, so there are no gaps. */
  async nextNumber(transaction: Transaction, scope: string, atLeast = 1): Promise<number> {
    const [row] = await queryIn<{ last_number: number }>(
      transaction,
      `INSERT INTO reference_counter AS counter (scope, last_number) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT pk_reference_counter
       DO UPDATE SET last_number = greatest(counter.last_number + 1, $2) RETURNING last_number`,
      [scope, atLeast],
    );
    if (!row) throw new Error('The counter returned no number');
    return row.last_number;
  }

  /** Whether this was ever given to anything; whoever wants to give the same at the same time waits. */
  async isGiven(transaction: Transaction, reference: string): Promise<boolean> {
    await queryIn(transaction, `SELECT pg_advisory_xact_lock(hashtextextended('reference:' || $1, 0))`, [reference]);
    const rows = await queryIn(transaction, 'SELECT 1 FROM given_reference WHERE reference = $1', [reference]);
    return rows.length > 0;
  }

  /** The proceedings of a file in their order; the file must be locked. */
  async proceedingsOf(transaction: Transaction, fileId: string): Promise<Proceeding[]> {
    return transaction.getRepository(Proceeding).find({ where: { fileId }, order: { number: 'ASC' } });
  }

  /** Whether the file was re-marked by this request before; the file must be locked. */
  async wasRemarked(transaction: Transaction, fileId: string, remarkId: string): Promise<boolean> {
    const rows = await queryIn(transaction, 'SELECT 1 FROM file_remark WHERE id = $1 AND file_id = $2', [
      remarkId,
      fileId,
    ]);
    return rows.length > 0;
  }

  /** Where the file lay before that request re-marked it; `undefined` where there was none, or one that took another back. */
  async formerPlace(transaction: Transaction, fileId: string, remarkId: string): Promise<FormerPlace | undefined> {
    const [row] = await queryIn<{ former: FormerPlace | null }>(
      transaction,
      'SELECT former FROM file_remark WHERE file_id = $1 AND id = $2',
      [fileId, remarkId],
    );
    return row?.former ?? undefined;
  }

  /** The latest re-marking of a file that did not take another back, and where the file lay before. */
  async latestRemark(
    transaction: Transaction,
    fileId: string,
  ): Promise<{ readonly remarkId: string; readonly former: FormerPlace } | undefined> {
    const [row] = await queryIn<{ remarkId: string; former: FormerPlace }>(
      transaction,
      `SELECT id AS "remarkId", former FROM file_remark WHERE file_id = $1 AND former IS NOT NULL
        ORDER BY (former ->> 'version')::int DESC LIMIT 1`,
      [fileId],
    );
    return row;
  }

  /** What protects the file wherever it lies; it must be locked. */
  async ownProtection(transaction: Transaction, fileId: string): Promise<OwnProtection> {
    const [row] = await queryIn<OwnProtection>(
      transaction,
      'SELECT own_walls AS walls, own_confidentiality AS level FROM record_file WHERE id = $1',
      [fileId],
    );
    if (!row) throw new Error('The file is not there');
    return row;
  }

  /** Whether nothing at all happened to the file since it left that place; it must be locked. */
  async isUntouchedSince(transaction: Transaction, fileId: string, former: FormerPlace): Promise<boolean> {
    const rows = await queryIn(
      transaction,
      'SELECT 1 FROM record_file WHERE id = $1 AND version = $2 AND touched = $3',
      [fileId, former.version + 1, former.touched],
    );
    return rows.length > 0;
  }

  /**
   * Whether the file would stay behind a wall or at a level there that was not its own before: what protects it now goes with
   * it for good. It must be locked.
   */
  async wouldStayProtected(transaction: Transaction, fileId: string, former: FormerPlace): Promise<boolean> {
    // walls are not moved meanwhile
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock_shared(7312)');
    const { planUnitId, protection } = former;
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM record_file AS file,
              LATERAL (SELECT plan_walls($2) || $3::uuid[] AS walls, stricter_level(plan_level($2), $4) AS level) AS had
        WHERE file.id = $1
          AND NOT (file.walls <@ had.walls AND stricter_level(file.confidentiality, had.level) = had.level)`,
      [fileId, planUnitId, protection.walls, protection.level],
    );
    return rows.length > 0;
  }

  /** Saves proceedings under their new references and keeps the old ones resolvable. */
  async replace(
    transaction: Transaction,
    remark: {
      readonly id: string;
      readonly fileId: string;
      readonly at: Date;
      readonly reason: string;
      readonly former: Omit<FormerPlace, 'touched'> | null;
    },
    proceedings: readonly Proceeding[],
    replaced: readonly ReplacedReference[],
  ): Promise<void> {
    await transaction.getRepository(Proceeding).save([...proceedings]);
    await queryIn(
      transaction,
      `INSERT INTO file_remark (id, file_id, former)
       SELECT $1, id, $3::jsonb || jsonb_build_object('touched', touched) FROM record_file WHERE id = $2`,
      [remark.id, remark.fileId, remark.former === null ? null : JSON.stringify(remark.former)],
    );
    await queryIn(
      transaction,
      `INSERT INTO reference_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
       SELECT reference, "objectKind", "objectId", $2, "replacedBy", $3, $4
         FROM jsonb_to_recordset($1::jsonb) AS row (reference text, "objectKind" text, "objectId" uuid, "replacedBy" text)`,
      [JSON.stringify(replaced), remark.fileId, remark.at, remark.reason],
    );
  }
}
