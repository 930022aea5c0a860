import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import { type ClosingObstacle, standingObstacles } from '../../domain/closing-rules.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { FileAccess } from '../file-access.js';

/** What is to be closed. */
export interface ClosingPlace {
  readonly fileId: string;
  /** `null`: the whole file. */
  readonly proceedingId: string | null;
}

/** Somebody who knows of things that keep files from being closed. */
export interface ClosingObstacleSource {
  /** What is still to be done; what the actor may not see he is told of without id and label. */
  list(transaction: Transaction, actor: Actor, place: ClosingPlace): Promise<ClosingObstacle[]>;
  /** What holds single documents where they lie; left out where nothing does. */
  ofDocuments?(transaction: Transaction, actor: Actor, documentIds: readonly string[]): Promise<ClosingObstacle[]>;
}

/**
 * The one place that knows what must be done before something is closed (z.d.A.). Records knows nothing of mail; modules
 * above say themselves what they hold for a file.
 */
@Injectable()
export class ClosingObstacles {
  private readonly sources: ClosingObstacleSource[] = [];

  constructor(private readonly access: FileAccess) {}

  /** Called once by whoever keeps things that belong to files. */
  add(source: ClosingObstacleSource): void {
    this.sources.push(source);
  }

  /**
   * Before something begins that keeps a file open: whoever closes the file waits until the transaction ends, and sees it then.
   * What is being closed at this moment is waited for.
   */
  async awaitClosing(transaction: Transaction, fileId: string): Promise<void> {
    await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1 FOR SHARE', [fileId]);
  }

  /** Everything that is still to be done; empty when it may be closed. */
  async list(transaction: Transaction, actor: Actor, place: ClosingPlace): Promise<ClosingObstacle[]> {
    const obstacles = await this.openProceedings(transaction, actor, place);
    obstacles.push(
      ...(await openFollowUps(transaction, actor, place)),
      ...(await openRequests(transaction, actor, place)),
    );
    for (const source of this.sources) obstacles.push(...(await source.list(transaction, actor, place)));
    return standingObstacles(obstacles, await isInvalid(transaction, place));
  }

  /** What keeps these documents from going into another file. */
  async ofDocuments(
    transaction: Transaction,
    actor: Actor,
    documentIds: readonly string[],
  ): Promise<ClosingObstacle[]> {
    const found: ClosingObstacle[] = [];
    for (const source of this.sources)
      found.push(...((await source.ofDocuments?.(transaction, actor, documentIds)) ?? []));
    return found;
  }

  /** Those of the file, or parts of the proceeding; invalid ones keep nothing open. */
  private async openProceedings(
    transaction: Transaction,
    actor: Actor,
    { fileId, proceedingId }: ClosingPlace,
  ): Promise<ClosingObstacle[]> {
    const conditions = new SqlConditions();
    this.access.addLevelTo(conditions, actor, 'proceeding');
    const seen = conditions.toSql();
    return queryIn<ClosingObstacle>(
      transaction,
      `SELECT 'open-proceeding' AS kind, CASE WHEN ${seen} THEN id END AS id,
              CASE WHEN ${seen} THEN reference || ' ' || subject END AS label
         FROM proceeding WHERE file_id = ${conditions.bind(fileId)} AND state = 'open' AND invalid IS NULL
          AND (${conditions.bind(proceedingId)}::uuid IS NULL OR part_of_id = ${conditions.bind(proceedingId)}) ORDER BY number`,
      conditions.parameters,
    );
  }
}

/** Whether it is invalid, by itself or with its file. */
async function isInvalid(transaction: Transaction, { fileId, proceedingId }: ClosingPlace): Promise<boolean> {
  const rows = await queryIn(
    transaction,
    `SELECT 1 FROM record_file WHERE id = $1 AND invalid IS NOT NULL
     UNION ALL SELECT 1 FROM proceeding WHERE id = $2 AND invalid IS NOT NULL`,
    [fileId, proceedingId],
  );
  return rows.length > 0;
}

/** Of a proceeding with its parts and the documents in them, or of everything in the file. */
const CONCERNED = `($2::uuid IS NULL OR object_id IN (
  WITH concerned AS (SELECT id FROM proceeding WHERE id = $2 OR part_of_id = $2)
  SELECT id FROM concerned UNION ALL SELECT document.id FROM document JOIN concerned ON concerned.id = document.proceeding_id))`;

/** A column of what is about an object, unless the object is a part of the file the actor is not cleared for: that is only counted. */
function named(actor: Actor, column: string): string {
  const hidden = (kind: 'proceeding' | 'document'): string =>
    `EXISTS (SELECT 1 FROM ${kind} AS part WHERE part.id = object_id AND NOT (${levelSql(actor, 'part')}))`;
  return `CASE WHEN NOT ${hidden('proceeding')} AND NOT ${hidden('document')} THEN ${column} END`;
}

async function openFollowUps(transaction: Transaction, actor: Actor, place: ClosingPlace): Promise<ClosingObstacle[]> {
  return queryIn<ClosingObstacle>(
    transaction,
    `SELECT CASE kind WHEN 'deadline' THEN 'open-deadline' ELSE 'open-follow-up' END AS kind, ${named(actor, 'id')} AS id,
            ${named(actor, 'subject')} AS label
       FROM follow_up WHERE file_id = $1 AND state = 'open' AND ${CONCERNED} ORDER BY due_on, id`,
    [place.fileId, place.proceedingId],
  );
}

async function openRequests(transaction: Transaction, actor: Actor, place: ClosingPlace): Promise<ClosingObstacle[]> {
  return queryIn<ClosingObstacle>(
    transaction,
    `SELECT 'open-deletion-request' AS kind, ${named(actor, 'id')} AS id,
            ${named(actor, 'reference')} AS label
       FROM deletion_request WHERE file_id = $1 AND state = 'requested' AND ${CONCERNED} ORDER BY requested_at`,
    [place.fileId, place.proceedingId],
  );
}
