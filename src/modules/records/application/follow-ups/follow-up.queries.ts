import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import type { FollowUpKind, FollowUpRule } from '../../domain/follow-up.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileAccess } from '../file-access.js';
import { addClearedObjects, JOIN_OBJECTS, OBJECT_LABEL } from '../notes/note.queries.js';

/** A follow-up or deadline in a list. */
export interface FollowUpRow {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly subject: string;
  readonly rule: FollowUpRule;
  readonly dueOn: string;
  readonly warnDays: number;
  readonly state: 'open' | 'done';
  readonly fileId: string;
  readonly fileReference: string;
  readonly fileSubject: string;
  readonly leadUnitId: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly objectLabel: string;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly outcome: string | null;
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly settledAt: Date | null;
  readonly settledByName: string | null;
  readonly version: number;
}

/** How many open ones there are by urgency. */
export interface FollowUpCounts {
  readonly overdue: number;
  readonly today: number;
  readonly coming: number;
}

/** Whose follow-ups. `mine`: given to me, to whom I stand in for, or to an office of mine; `all`: of all files I may work on. */
export type FollowUpScope = 'mine' | 'all';

/** What to look for among open follow-ups. */
export interface FollowUpFilter {
  readonly scope: FollowUpScope;
  readonly kind?: FollowUpKind | undefined;
  readonly due?: 'overdue' | 'today' | 'coming' | undefined;
}

const COLUMNS = `follow_up.id, follow_up.kind, follow_up.subject, follow_up.rule, follow_up.due_on::text AS "dueOn",
  follow_up.warn_days AS "warnDays", follow_up.state, follow_up.file_id AS "fileId",
  of_file.reference AS "fileReference", of_file.subject AS "fileSubject", of_file.lead_unit_id AS "leadUnitId",
  follow_up.object_kind AS "objectKind", follow_up.object_id AS "objectId", ${OBJECT_LABEL('follow_up')} AS "objectLabel",
  follow_up.assignee_id AS "assigneeId", account.display_name AS "assigneeName", follow_up.outcome,
  follow_up.created_at AS "createdAt", follow_up.created_by_name AS "createdByName",
  follow_up.settled_at AS "settledAt", follow_up.settled_by_name AS "settledByName", follow_up.version`;

const FROM = `follow_up ${JOIN_OBJECTS('follow_up')} LEFT JOIN user_account AS account ON account.id = follow_up.assignee_id`;

const DUE = { overdue: '<', today: '=', coming: '>' } as const;

/** Follow-ups and deadlines, filtered by the access rule of their files in SQL. */
@Injectable()
export class FollowUpQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly clock: Clock,
  ) {}

  /** The day it is now where the city lies: urgency is measured by it. */
  today(): string {
    return localDay(this.clock.now());
  }

  /** Open ones the actor may work on, the earliest first. */
  async list(
    actor: Actor,
    filter: FollowUpFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<FollowUpRow>> {
    const conditions = this.openOf(actor, filter.scope);
    conditions.addEqual('follow_up.kind', filter.kind);
    if (filter.due !== undefined)
      conditions.add(`follow_up.due_on ${DUE[filter.due]} ${conditions.bind(this.today())}::date`);
    const after = decodeCursor(cursor, 'small-number', 'id');
    if (after)
      conditions.add(
        `(follow_up.due_on - DATE '1900-01-01', follow_up.id) > (${conditions.bind(after[0])}::integer, ${conditions.bind(after[1])}::uuid)`,
      );
    const rows = await this.database.query<FollowUpRow & { sortKey: number }>(
      `SELECT ${COLUMNS}, follow_up.due_on - DATE '1900-01-01' AS "sortKey" FROM ${FROM}
        WHERE ${conditions.toSql()} ORDER BY follow_up.due_on, follow_up.id LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }

  /** How many open ones there are. */
  async counts(actor: Actor, scope: FollowUpScope): Promise<FollowUpCounts> {
    const conditions = this.openOf(actor, scope);
    const today = `${conditions.bind(this.today())}::date`;
    const [counts] = await this.database.query<FollowUpCounts>(
      `SELECT count(*) FILTER (WHERE follow_up.due_on < ${today})::int AS overdue,
              count(*) FILTER (WHERE follow_up.due_on = ${today})::int AS today,
              count(*) FILTER (WHERE follow_up.due_on > ${today})::int AS coming
         FROM ${FROM} WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    return counts ?? { overdue: 0, today: 0, coming: 0 };
  }

  /** All of a file the caller has been shown: open ones first, the earliest first; then the settled ones, the latest first. */
  async ofFile(actor: Actor, fileId: string): Promise<FollowUpRow[]> {
    const conditions = new SqlConditions();
    conditions.add(`follow_up.file_id = ${conditions.bind(fileId)}`);
    addClearedObjects(conditions, this.access, actor, 'follow_up');
    return this.database.query<FollowUpRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${conditions.toSql()}
        ORDER BY follow_up.state DESC, follow_up.settled_at DESC NULLS FIRST, follow_up.due_on, follow_up.id`,
      conditions.parameters,
    );
  }

  private openOf(actor: Actor, scope: FollowUpScope): SqlConditions {
    const conditions = new SqlConditions();
    conditions.add(`follow_up.state = 'open'`);
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.work, 'of_file');
    addClearedObjects(conditions, this.access, actor, 'follow_up');
    if (scope === 'mine' && actor.kind === 'user') {
      const people = conditions.bind([actor.id, ...actor.standsInFor.map(({ id }) => id)]);
      const offices = conditions.bind([...actor.offices, ...actor.standsInFor.flatMap((absentee) => absentee.offices)]);
      conditions.add(
        `follow_up.assignee_id = ANY(${people}::uuid[])
          OR follow_up.assignee_id IS NULL AND of_file.lead_unit_id = ANY(${offices}::uuid[])`,
      );
    }
    return conditions;
  }
}
