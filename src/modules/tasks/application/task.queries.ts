import { Injectable } from '@nestjs/common';
import { holds, scopeFor, type UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import { partOf, type TaskPart } from '../domain/task.js';
import { personKeys } from '../domain/task-keys.js';
import { TaskNotFound } from '../errors.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { TASK_COLUMNS, type TaskListRow, TASKS_WITH_ASSIGNEE } from '../persistence/task-rows.js';
import { TaskActs } from './task-acts.js';

/**
 * Whose tasks. `mine`: on my desk, or on that of whom I stand in for; `offered`: nobody has them and I am asked; `inbox`: both;
 * `colleagues`: I was asked, somebody else has them; `team`: of the staff I lead; `unresolved`: nobody could be found; `done`: what I did.
 */
export const TASK_VIEWS = ['inbox', 'mine', 'offered', 'colleagues', 'team', 'unresolved', 'done'] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

/** What to look for. */
export interface TaskFilter {
  readonly view: TaskView;
  readonly due?: 'overdue' | 'today' | 'week' | undefined;
  /** Whether those that rest until a later day are shown too. */
  readonly resting?: boolean | undefined;
  readonly sort?: 'due' | 'priority' | 'age' | undefined;
  /** Part of title, subject or reference. */
  readonly text?: string | undefined;
  /** Whose, in the view of the lead; empty for nobody's. */
  readonly assigneeId?: string | undefined;
}

/** A task and what the actor is to it. */
export interface SeenTask extends TaskListRow {
  readonly part: TaskPart;
}

/** How many there are for the badge. */
export interface TaskCounts {
  readonly mine: number;
  readonly offered: number;
  readonly overdue: number;
}

const LAST_DAY = `TIMESTAMPTZ '9999-12-31 00:00:00+00'`;
const HIGHEST_PRIORITY = 100;
const WEEK_MS = 7 * 24 * 3600 * 1000;

/** Tasks in lists, filtered in SQL by the keys their people hold. */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly database: Database,
    private readonly acts: TaskActs,
    private readonly clock: Clock,
  ) {}

  /** Tasks of a view, what is due first first, unless another order is wanted. */
  async list(actor: UserActor, filter: TaskFilter, cursor: string | undefined, limit: number): Promise<Page<SeenTask>> {
    const ring = await this.acts.ringOf(actor);
    const conditions = await this.conditionsOf(actor, filter);
    const sort = sortOf(filter);
    const after = decodeCursor(cursor, 'small-number', 'time', 'id');
    if (after) {
      const [rank, time, id] = after.map((value) => conditions.bind(value));
      conditions.add(
        `(${sort.rank}, ${sort.time}, task.id) > (${rank ?? ''}::integer, ${time ?? ''}::timestamptz, ${id ?? ''}::uuid)`,
      );
    }
    const rows = await this.database.query<TaskListRow & { rank: number; time: string }>(
      `SELECT ${TASK_COLUMNS}, ${sort.rank} AS rank, (${sort.time})::text AS time FROM ${TASKS_WITH_ASSIGNEE}
        WHERE ${conditions.toSql()} ORDER BY ${sort.rank}, ${sort.time}, task.id LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    const page = toPage(rows, limit, ({ rank, time, id }) => [rank, time, id]);
    return { ...page, items: page.items.flatMap((row) => this.seen(row, partOf(actor, ring, row)) ?? []) };
  }

  /** One task. @throws {TaskNotFound} Thrown when the actor must not know of it. */
  async get(actor: UserActor, id: string): Promise<SeenTask> {
    const [row] = await this.database.query<TaskListRow>(
      `SELECT ${TASK_COLUMNS} FROM ${TASKS_WITH_ASSIGNEE} WHERE task.id = $1`,
      [id],
    );
    const seen = row && this.seen(row, partOf(actor, await this.acts.ringOf(actor), row));
    if (!seen) throw new TaskNotFound(id);
    return seen;
  }

  async counts(actor: UserActor): Promise<TaskCounts> {
    const mine = await this.conditionsOf(actor, { view: 'inbox' });
    const now = mine.bind(this.clock.now());
    const [counts] = await this.database.query<TaskCounts>(
      `SELECT count(*) FILTER (WHERE task.assignee_id IS NOT NULL)::int AS mine,
              count(*) FILTER (WHERE task.assignee_id IS NULL)::int AS offered,
              count(*) FILTER (WHERE task.due_at < ${now})::int AS overdue
         FROM task WHERE ${mine.toSql()}`,
      mine.parameters,
    );
    return counts ?? { mine: 0, offered: 0, overdue: 0 };
  }

  /** Whoever only hands out what nobody could be found for learns neither what it is about nor of which file. */
  private seen(row: TaskListRow, part: TaskPart | undefined): SeenTask | undefined {
    if (part === undefined) return undefined;
    const isOperators = !part.mayDo && !part.mayTake && !part.leads;
    return { ...row, part, ...(isOperators ? { subject: '', fileId: null, fileLabel: null, documentId: null } : {}) };
  }

  private async conditionsOf(actor: UserActor, filter: TaskFilter): Promise<SqlConditions> {
    const conditions = new SqlConditions();
    const { own, lent } = await this.acts.ringOf(actor);
    const keys = [...own, ...lent.flatMap((one) => one.keys)];
    if (filter.view === 'done') {
      conditions.add(`task.status = 'completed' AND task.completed_by = ${conditions.bind(actor.id)}`);
    } else {
      conditions.add(`task.status = 'open'`);
      addView(conditions, actor, filter.view, keys);
      if (filter.resting !== true)
        conditions.add(`task.follow_up_at IS NULL OR task.follow_up_at <= ${conditions.bind(this.clock.now())}`);
      if (filter.due !== undefined) this.addDue(conditions, filter.due);
    }
    if (filter.assigneeId === '') conditions.add('task.assignee_id IS NULL');
    else conditions.addEqual('task.assignee_id', filter.assigneeId);
    const text = filter.text?.trim() ?? '';
    if (text !== '') {
      const wanted = conditions.bind(text);
      conditions.add(
        `strpos(fold_text(concat_ws(' ', task.title, task.subject, task.file_label)), fold_text(${wanted})) > 0`,
      );
    }
    return conditions;
  }

  private addDue(conditions: SqlConditions, due: NonNullable<TaskFilter['due']>): void {
    const now = this.clock.now();
    if (due === 'overdue') conditions.add(`task.due_at < ${conditions.bind(now)}`);
    else if (due === 'today')
      conditions.add(
        `(task.due_at AT TIME ZONE 'Europe/Berlin')::date <= (${conditions.bind(now)}::timestamptz AT TIME ZONE 'Europe/Berlin')::date`,
      );
    else conditions.add(`task.due_at < ${conditions.bind(new Date(now.getTime() + WEEK_MS))}`);
  }
}

function addView(conditions: SqlConditions, actor: UserActor, view: TaskView, keys: readonly string[]): void {
  if (view === 'unresolved') {
    conditions.add(holds(actor, TASKS_PERMISSIONS.operate) ? 'task.unresolved IS NOT NULL' : 'FALSE');
    return;
  }
  if (view === 'team') {
    const scope = scopeFor(actor, TASKS_PERMISSIONS.lead);
    if (scope === 'all') return;
    const units = conditions.bind(scope);
    conditions.add(
      `task.unit_id = ANY(${units}::uuid[])
        OR task.assignee_id IN (SELECT account.id FROM user_account AS account WHERE account.unit_id = ANY(${units}::uuid[]))`,
    );
    return;
  }
  const held = conditions.bind(keys);
  if (view !== 'colleagues') conditions.add(`task.doer_keys && ${held}::text[]`);
  if (view === 'mine') conditions.add('task.assignee_id IS NOT NULL');
  if (view === 'offered') conditions.add('task.assignee_id IS NULL');
  if (view === 'colleagues') {
    conditions.add(`task.candidate_keys && ${held}::text[] AND task.assignee_id IS NOT NULL`);
    conditions.add(`NOT task.doer_keys && ${conditions.bind([...personKeys(actor.id, null), ...keys])}::text[]`);
  }
}

function sortOf({ view, sort }: TaskFilter): { rank: string; time: string } {
  // the latest first: time runs backwards from the last day
  if (view === 'done')
    return { rank: 'task.priority * 0', time: `${LAST_DAY} - (task.ended_at - TIMESTAMPTZ 'epoch')` };
  const due = `coalesce(task.due_at, ${LAST_DAY})`;
  if (sort === 'priority') return { rank: `(${String(HIGHEST_PRIORITY)} - task.priority)`, time: due };
  return { rank: 'task.priority * 0', time: sort === 'age' ? 'task.opened_at' : due };
}
