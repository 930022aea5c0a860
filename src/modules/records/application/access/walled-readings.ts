import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';

/** What was looked into. */
export interface Reading {
  readonly fileId?: string | undefined;
  readonly documentId?: string | undefined;
}

const ACTION = 'records.walled-file-read';
/** Turning pages is one reading. */
const ONE_READING_MS = 10 * 60_000;

/**
 * Journals who looked into files behind walls, and who looked into a file for a stated reason: what a wall protects must
 * be answerable for afterwards, also where nothing was changed.
 * @norm § 22 (2) BDSG, § 83a SGB X
 */
@Injectable()
export class WalledReadings {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async note(actor: UserActor, { fileId, documentId }: Reading): Promise<void> {
    const now = this.clock.now();
    const [file] = await this.database.query<{ id: string; walls: string[]; grantId: string | null }>(
      `SELECT file.id, file.walls, given.id AS "grantId" FROM record_file AS file
         LEFT JOIN LATERAL (SELECT id FROM file_grant WHERE kind = 'reasoned' AND user_id = $3 AND file_id = file.id
            AND revoked_at IS NULL AND starts_at <= $4 AND ends_at > $4 LIMIT 1) AS given ON TRUE
        WHERE file.id = coalesce($1::uuid, (SELECT file_id FROM document WHERE id = $2::uuid))
          AND (file.walls <> '{}' OR given.id IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM journal_entry AS entry WHERE entry.object_id = file.id::text AND entry.action = $5
            AND entry.actor_id = $3 AND entry.occurred_at > $6 AND entry.after ->> 'documentId' IS NOT DISTINCT FROM $2::text)`,
      [fileId ?? null, documentId ?? null, actor.id, now, ACTION, new Date(now.getTime() - ONE_READING_MS)],
    );
    if (!file) return;
    const after = {
      ...(documentId === undefined ? {} : { documentId }),
      ...(file.grantId === null ? {} : { grantId: file.grantId }),
      walls: file.walls,
    };
    await this.database.transaction((transaction) =>
      this.journal.append(
        transaction,
        actor,
        { action: ACTION, objectType: 'record-file', objectId: file.id, after },
        now,
      ),
    );
  }
}
