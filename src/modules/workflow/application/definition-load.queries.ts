import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionQueries } from './definition.queries.js';

/** How busy an element is: how often it was gone through, how many wait there and how long they stay. Never who. */
export interface ElementLoad {
  readonly elementId: string;
  /** Times it was entered, and not taken away before anything happened. */
  readonly entered: number;
  readonly waiting: number;
  /** Seconds half of those who have left stayed at most; `null` where nobody has. */
  readonly medianSeconds: number | null;
  /** Seconds nine of ten stayed at most. */
  readonly longSeconds: number | null;
  /** Seconds the longest one waits already. */
  readonly oldestSeconds: number | null;
}

/** How busy a version is. */
export interface DefinitionLoad {
  /** Instances the figures rest on, the latest ones. */
  readonly instances: number;
  readonly running: number;
  /** Whether there are more. */
  readonly isPartial: boolean;
  readonly elements: readonly ElementLoad[];
}

/** Figures of more instances say the same and take longer. */
const MOST_INSTANCES = 5_000;

/** Where instances of a version wait, and how long (Durchlauf- und Liegezeiten). */
@Injectable()
export class DefinitionLoadQueries {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws {DefinitionNotFound} Thrown when there is none the actor may see. */
  async of(actor: UserActor, definitionId: string): Promise<DefinitionLoad> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.seeLoad)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.seeLoad);
    await this.definitions.version(actor, definitionId);
    const [counts] = await this.database.query<{ instances: number; running: number }>(
      `SELECT count(*)::int AS instances, count(*) FILTER (WHERE status = 'running')::int AS running
         FROM wf_instance WHERE definition_id = $1`,
      [definitionId],
    );
    const { instances = 0, running = 0 } = counts ?? {};
    const elements = await this.database.query<ElementLoad>(
      `WITH chosen AS (SELECT id, status FROM wf_instance WHERE definition_id = $1 ORDER BY started_at DESC LIMIT ${String(MOST_INSTANCES)}),
       stay AS (
         SELECT event.element_id, chosen.status, min(event.at) FILTER (WHERE event.step = 'entered') AS entered_at,
                max(event.at) FILTER (WHERE event.step = 'left') AS left_at, bool_or(event.step = 'discarded') AS is_taken_away
           FROM chosen JOIN wf_event AS event ON event.instance_id = chosen.id
          WHERE event.step IN ('entered', 'left', 'discarded')
          GROUP BY event.instance_id, event.execution_id, event.element_id, chosen.status)
       SELECT element_id AS "elementId", count(entered_at) FILTER (WHERE NOT is_taken_away)::int AS entered,
              count(*) FILTER (WHERE left_at IS NULL AND NOT is_taken_away AND status = 'running')::int AS waiting,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM left_at - entered_at)) AS "medianSeconds",
              percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM left_at - entered_at)) AS "longSeconds",
              extract(epoch FROM $2::timestamptz - min(entered_at)
                FILTER (WHERE left_at IS NULL AND NOT is_taken_away AND status = 'running'))::float8 AS "oldestSeconds"
         FROM stay GROUP BY element_id ORDER BY element_id`,
      [definitionId, this.clock.now()],
    );
    return { instances: Math.min(instances, MOST_INSTANCES), running, isPartial: instances > MOST_INSTANCES, elements };
  }
}
