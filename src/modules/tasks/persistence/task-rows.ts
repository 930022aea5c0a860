import type { Task } from '../domain/task.js';

/** A task in a list. */
export interface TaskListRow extends Task {
  readonly title: string;
  readonly subject: string;
  readonly fileId: string | null;
  readonly fileLabel: string | null;
  readonly documentId: string | null;
  readonly assigneeName: string | null;
  readonly openedAt: Date;
  readonly openedByName: string;
  readonly assignedAt: Date | null;
  readonly endedAt: Date | null;
  readonly completedByName: string | null;
  readonly completedForName: string | null;
}

/** Columns of {@link TaskListRow}, of {@link TASKS_WITH_ASSIGNEE}. */
export const TASK_COLUMNS = `task.id, task.source_module AS "sourceModule", task.source_id AS "sourceId", task.status,
  task.unit_id AS "unitId", task.assignee_id AS "assigneeId", assignee.unit_id AS "assigneeUnitId",
  task.candidate_keys AS "candidateKeys", task.unresolved, task.priority, task.due_at AS "dueAt", task.follow_up_at AS "followUpAt",
  task.version, task.title, task.subject, task.file_id AS "fileId", task.file_label AS "fileLabel",
  task.document_id AS "documentId", assignee.display_name AS "assigneeName", task.opened_at AS "openedAt",
  task.opened_by_name AS "openedByName", task.assigned_at AS "assignedAt", task.ended_at AS "endedAt",
  task.completed_by_name AS "completedByName", task.completed_for_name AS "completedForName"`;

/** Tasks with the account of whoever has them. */
export const TASKS_WITH_ASSIGNEE = 'task LEFT JOIN user_account AS assignee ON assignee.id = task.assignee_id';
