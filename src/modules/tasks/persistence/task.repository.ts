import { Injectable } from '@nestjs/common';
import { Database, queryIn, storableValue, type Transaction } from '#platform/database';
import type { ActsFor, Task } from '../domain/task.js';
import type { TaskKey } from '../domain/task-keys.js';

/** A task as it is written. */
export interface TaskRow {
  readonly id: string;
  readonly sourceModule: string;
  readonly sourceId: string;
  readonly title: string;
  readonly subject: string;
  readonly fileId: string | null;
  readonly documentId: string | null;
  readonly fileLabel: string | null;
  readonly unitId: string | null;
  readonly assigneeId: string | null;
  readonly candidateKeys: readonly TaskKey[];
  readonly doerKeys: readonly TaskKey[];
  readonly unresolved: string | null;
  readonly priority: number;
  readonly dueAt: Date | null;
  readonly followUpAt: Date | null;
}

/** Who did something, and in whose place. */
export interface By {
  readonly id: string | null;
  readonly name: string;
  readonly actsFor: ActsFor;
  readonly at: Date;
}

/** One line of a task's history. */
export interface TaskEventRow {
  readonly taskId: string;
  readonly kind: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const TASK = `task.id, task.source_module AS "sourceModule", task.source_id AS "sourceId", task.status, task.unit_id AS "unitId",
  task.assignee_id AS "assigneeId", task.candidate_keys AS "candidateKeys", task.unresolved, task.priority, task.due_at AS "dueAt",
  task.follow_up_at AS "followUpAt", task.version,
  (SELECT account.unit_id FROM user_account AS account WHERE account.id = task.assignee_id) AS "assigneeUnitId"`;

/** Opens tasks and writes that into their history, in one statement. */
const OPEN = `
  WITH made AS (
    INSERT INTO task (id, source_module, source_id, title, subject, file_id, document_id, file_label, unit_id, assignee_id,
                      candidate_keys, doer_keys, unresolved, priority, due_at, follow_up_at, status, opened_at, opened_by_name, assigned_at)
    SELECT id, "sourceModule", "sourceId", title, subject, "fileId", "documentId", "fileLabel", "unitId", "assigneeId",
           "candidateKeys", "doerKeys", unresolved, priority, "dueAt", "followUpAt", 'open', $2, $3,
           CASE WHEN "assigneeId" IS NULL THEN NULL ELSE $2::timestamptz END
      FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, "sourceModule" text, "sourceId" text, title text, subject text, "fileId" uuid,
           "documentId" uuid, "fileLabel" text, "unitId" uuid, "assigneeId" uuid, "candidateKeys" text[], "doerKeys" text[],
           unresolved text, priority integer, "dueAt" timestamptz, "followUpAt" timestamptz)
    RETURNING id, assignee_id, unresolved)
  INSERT INTO task_event (task_id, at, kind, actor_id, actor_name, details)
  SELECT id, $2, 'opened', $4, $3, jsonb_strip_nulls(jsonb_build_object('assigneeId', assignee_id, 'unresolved', unresolved)) FROM made`;

/** Ends tasks of a source and writes that into their history; what is over already stays as it is. */
const END = `
  WITH over AS (
    UPDATE task SET status = CASE WHEN source_id = ANY ($2::text[]) THEN 'completed' ELSE 'withdrawn' END, ended_at = $4,
           version = version + 1,
           completed_by = CASE WHEN source_id = ANY ($2::text[]) THEN $5::uuid END,
           completed_by_name = CASE WHEN source_id = ANY ($2::text[]) THEN $6 END,
           completed_for = CASE WHEN source_id = ANY ($2::text[]) THEN $7::uuid END,
           completed_for_name = CASE WHEN source_id = ANY ($2::text[]) THEN $8 END
     WHERE source_module = $1 AND source_id = ANY ($2::text[] || $3::text[]) AND status = 'open'
    RETURNING id, status),
  drafts AS (DELETE FROM task_draft USING over WHERE task_id = over.id),
  notices AS (UPDATE task_notice SET read_at = $4 FROM over WHERE task_id = over.id AND kind = 'given' AND read_at IS NULL)
  INSERT INTO task_event (task_id, at, kind, actor_id, actor_name, for_name, details)
  SELECT id, $4, status, $5, $6, CASE WHEN status = 'completed' THEN $8 END, '{}' FROM over`;

/** Tasks and their history. */
@Injectable()
export class TaskRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Task | undefined> {
    const [row] = await this.database.query<Task>(`SELECT ${TASK} FROM task WHERE task.id = $1`, [id]);
    return row;
  }

  /** The task, locked until the transaction ends. */
  async findLocked(transaction: Transaction, id: string): Promise<Task | undefined> {
    const [row] = await queryIn<Task>(transaction, `SELECT ${TASK} FROM task WHERE task.id = $1 FOR UPDATE OF task`, [
      id,
    ]);
    return row;
  }

  /** The task of a source, locked until the transaction ends. */
  async findOfSourceLocked(
    transaction: Transaction,
    sourceModule: string,
    sourceId: string,
  ): Promise<Task | undefined> {
    const [row] = await queryIn<Task>(
      transaction,
      `SELECT ${TASK} FROM task WHERE task.source_module = $1 AND task.source_id = $2 FOR UPDATE OF task`,
      [sourceModule, sourceId],
    );
    return row;
  }

  /** Tasks of a source as they stand. */
  async findOfSource(sourceModule: string, sourceIds: readonly string[]): Promise<Task[]> {
    return this.database.query<Task>(
      `SELECT ${TASK} FROM task WHERE task.source_module = $1 AND task.source_id = ANY($2::text[])`,
      [sourceModule, sourceIds],
    );
  }

  async open(transaction: Transaction, tasks: readonly TaskRow[], by: By): Promise<void> {
    await queryIn(transaction, OPEN, [JSON.stringify(storableValue(tasks)), by.at, by.name, by.id]);
  }

  async end(
    transaction: Transaction,
    sourceModule: string,
    { completed, withdrawn }: { readonly completed: readonly string[]; readonly withdrawn: readonly string[] },
    by: By,
  ): Promise<void> {
    const { actsFor } = by;
    await queryIn(transaction, END, [
      sourceModule,
      completed,
      withdrawn,
      by.at,
      by.id,
      by.name,
      actsFor?.id ?? null,
      actsFor?.name ?? null,
    ]);
  }

  /** Empties the words of tasks, by what they are found by in their source or by the file they are about. */
  async forget(
    transaction: Transaction,
    about: { readonly module: string; readonly sourceIds: readonly string[] } | { readonly fileIds: readonly string[] },
  ): Promise<void> {
    const [where, parameters]: readonly [string, readonly unknown[]] =
      'fileIds' in about
        ? ['file_id = ANY($1::uuid[])', [about.fileIds]]
        : ['source_module = $1 AND source_id = ANY($2::text[])', [about.module, about.sourceIds]];
    await queryIn(
      transaction,
      `UPDATE task SET subject = '', file_id = NULL, file_label = NULL, document_id = NULL
        WHERE ${where} AND (subject <> '' OR file_id IS NOT NULL)`,
      [...parameters],
    );
  }

  /** Writes everything of an open task that acts change. */
  async update(transaction: Transaction, task: Task, doers: readonly TaskKey[], at: Date): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE task SET assigned_at = CASE WHEN assignee_id IS NOT DISTINCT FROM $2 THEN assigned_at WHEN $2::uuid IS NULL THEN NULL
                                          ELSE $3::timestamptz END,
              assignee_id = $2, doer_keys = $4, unresolved = $5, priority = $6, due_at = $7, follow_up_at = $8, version = version + 1
        WHERE id = $1`,
      [task.id, task.assigneeId, at, doers, task.unresolved, task.priority, task.dueAt, task.followUpAt],
    );
  }

  async tell(transaction: Transaction, { taskId, kind, details }: TaskEventRow, by: By): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO task_event (task_id, at, kind, actor_id, actor_name, for_name, details) VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
      [taskId, by.at, kind, by.id, by.name, by.actsFor?.name ?? null, JSON.stringify(storableValue(details))],
    );
  }
}
