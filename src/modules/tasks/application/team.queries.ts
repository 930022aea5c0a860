import { Injectable } from '@nestjs/common';
import { scopeFor, type UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database, SqlConditions } from '#platform/database';
import { TASKS_PERMISSIONS } from '../permissions.js';

/** How much somebody has on the desk. */
export interface TeamLoadRow {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly open: number;
  readonly overdue: number;
  readonly resting: number;
  /** When the one that has lain longest came. */
  readonly oldestAt: Date | null;
  /** Last day of an absence somebody stands in for, YYYY-MM-DD; `null` when there is none today. */
  readonly absentUntil: string | null;
  readonly deputyName: string | null;
}

/** Who has how much to do (Auslastung), for those who lead. */
@Injectable()
export class TeamQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The staff of the offices the actor leads, those with the most overdue tasks first. */
  async load(actor: UserActor): Promise<TeamLoadRow[]> {
    const conditions = new SqlConditions();
    conditions
      .add('account.active AND account.unit_id IS NOT NULL')
      .addScope('account.unit_id', scopeFor(actor, TASKS_PERMISSIONS.lead));
    const now = conditions.bind(this.clock.now());
    const today = conditions.bind(localDay(this.clock.now()));
    return this.database.query<TeamLoadRow>(
      `SELECT account.id AS "userId", account.display_name AS name, account.unit_id AS "unitId",
              count(task.id)::int AS open, count(task.id) FILTER (WHERE task.due_at < ${now})::int AS overdue,
              count(task.id) FILTER (WHERE task.follow_up_at > ${now})::int AS resting, min(task.opened_at) AS "oldestAt",
              absence.until_day::text AS "absentUntil", absence.deputy AS "deputyName"
         FROM user_account AS account LEFT JOIN task ON task.assignee_id = account.id AND task.status = 'open'
         LEFT JOIN LATERAL (
           SELECT substitution.until_day, deputy.display_name AS deputy
             FROM substitution JOIN user_account AS deputy ON deputy.id = substitution.deputy_id
            WHERE substitution.absent_id = account.id AND substitution.ended_at IS NULL
              AND ${today}::date BETWEEN substitution.from_day AND substitution.until_day
            ORDER BY substitution.until_day DESC LIMIT 1) AS absence ON TRUE
        WHERE ${conditions.toSql()} GROUP BY account.id, absence.until_day, absence.deputy
        ORDER BY overdue DESC, open DESC, account.display_name, account.id`,
      conditions.parameters,
    );
  }
}
