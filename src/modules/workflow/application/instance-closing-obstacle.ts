import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { RecordLife } from '#modules/records';
import { Database, queryIn, SqlConditions, type Transaction } from '#platform/database';
import { InstanceVisibility } from './instance-visibility.js';

/** An instance as records is told of it. */
interface RunningInstance {
  readonly id: string | null;
  readonly label: string | null;
}

/** A file stays open as long as a workflow runs about it. */
@Injectable()
export class InstanceClosingObstacle implements OnModuleInit {
  constructor(
    private readonly life: RecordLife,
    private readonly visibility: InstanceVisibility,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.life.obstacles.add({
      list: async (transaction, actor, { fileId, proceedingId }) => {
        // which proceeding a workflow is about is not known
        const running = proceedingId === null ? await this.runningAbout(transaction, actor, fileId) : [];
        return running.map((instance) => ({ kind: 'open-workflow' as const, ...instance }));
      },
    });
    this.life.work.add({ among: (fileIds) => this.everAbout(fileIds) });
  }

  /** Files about which a workflow runs or ever ran. */
  private async everAbout(fileIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT DISTINCT file_id AS id FROM wf_instance WHERE file_id = ANY($1::uuid[])',
      [fileIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Instances in which the actor has no part are counted without being named. */
  private async runningAbout(transaction: Transaction, actor: Actor, fileId: string): Promise<RunningInstance[]> {
    const conditions = new SqlConditions([fileId]);
    const hasPart = actor.kind === 'user' ? await this.visibility.partSql(conditions, actor, 'instance') : 'TRUE';
    return queryIn<RunningInstance>(
      transaction,
      `SELECT CASE WHEN may.see THEN instance.id END AS id, CASE WHEN may.see THEN definition.name END AS label
         FROM wf_instance AS instance JOIN wf_definition AS definition ON definition.id = instance.definition_id
         CROSS JOIN LATERAL (SELECT coalesce(${hasPart}, false) AS see) AS may
        WHERE instance.file_id = $1 AND instance.status = 'running' AND instance.parent_id IS NULL
        ORDER BY instance.started_at, instance.id`,
      conditions.parameters,
    );
  }
}
