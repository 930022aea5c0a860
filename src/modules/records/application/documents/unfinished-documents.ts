import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import type { ClosingObstacle } from '../../domain/closing-rules.js';
import { UNFINISHED } from '../../domain/document-state.js';
import { FileAccess } from '../file-access.js';
import { ClosingObstacles, type ClosingObstacleSource, type ClosingPlace } from '../life-cycle/closing-obstacles.js';

/** Names the documents that keep a file from being closed: checked out, not final, or with an upload to be decided on. */
@Injectable()
export class UnfinishedDocuments implements ClosingObstacleSource, OnModuleInit {
  constructor(
    private readonly obstacles: ClosingObstacles,
    private readonly access: FileAccess,
  ) {}

  onModuleInit(): void {
    this.obstacles.add(this);
  }

  /** Invalid documents, and those of invalid proceedings, keep nothing open, but what somebody has checked out must come back first. */
  async list(
    transaction: Transaction,
    actor: Actor,
    { fileId, proceedingId }: ClosingPlace,
  ): Promise<ClosingObstacle[]> {
    const conditions = new SqlConditions();
    this.access.addLevelTo(conditions, actor, 'document');
    const seen = conditions.toSql();
    const place = `document.file_id = ${conditions.bind(fileId)}
      AND (${conditions.bind(proceedingId)}::uuid IS NULL OR document.proceeding_id IN (
        SELECT id FROM proceeding WHERE ${conditions.bind(proceedingId)} IN (id, part_of_id)))`;
    const unfinished = conditions.bind([...UNFINISHED]);
    return queryIn<ClosingObstacle>(
      transaction,
      `SELECT obstacle.kind, CASE WHEN ${seen} THEN document.id END AS id,
              CASE WHEN ${seen} THEN document.reference || ' ' || document.subject || coalesce(' (' || held.user_name || ')', '') END AS label
         FROM document LEFT JOIN document_check_out AS held ON held.document_id = document.id
        CROSS JOIN LATERAL (
          SELECT 'checked-out-document' AS kind WHERE held.document_id IS NOT NULL
          UNION ALL SELECT 'unfinished-draft' WHERE held.document_id IS NULL AND document.invalid IS NULL
            AND NOT EXISTS (SELECT 1 FROM proceeding WHERE proceeding.id = document.proceeding_id AND proceeding.invalid IS NOT NULL)
            AND (document.state = ANY(${unfinished}::text[]) OR EXISTS (
              SELECT 1 FROM held_upload AS upload WHERE upload.document_id = document.id AND upload.state = 'waiting'))) AS obstacle
        WHERE ${place} ORDER BY document.number, obstacle.kind`,
      conditions.parameters,
    );
  }
}
