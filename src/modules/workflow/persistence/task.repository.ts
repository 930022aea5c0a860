import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { Variables } from '../engine/execution.js';

/** A task as a step looks at it. */
export interface TaskRow {
  readonly id: string;
  readonly instanceId: string;
  readonly executionId: string;
  readonly elementId: string;
  readonly assigneeId: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly status: 'open' | 'completed' | 'withdrawn';
  readonly locals: Variables;
}

/** Tasks of people. */
@Injectable()
export class TaskRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<TaskRow | undefined> {
    const [row] = await this.database.query<TaskRow>(
      `SELECT id, instance_id AS "instanceId", execution_id AS "executionId", element_id AS "elementId", assignee_id AS "assigneeId",
              role, unit_id AS "unitId", status, locals FROM wf_task WHERE id = $1`,
      [id],
    );
    return row;
  }

  /** The first of these elements of an instance whose task this person has completed. */
  async doneBy(instanceId: string, elementIds: readonly string[], userId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ elementId: string }>(
      `SELECT element_id AS "elementId" FROM wf_task
        WHERE instance_id = $1 AND element_id = ANY ($2::text[]) AND completed_by = $3 LIMIT 1`,
      [instanceId, elementIds, userId],
    );
    return row?.elementId;
  }

  /** Which definition a task runs on and which form it asks for. */
  async placeOf(id: string): Promise<{ definitionId: string; formKey: string | null } | undefined> {
    const [row] = await this.database.query<{ definitionId: string; formKey: string | null }>(
      `SELECT instance.definition_id AS "definitionId", task.form_key AS "formKey"
         FROM wf_task AS task JOIN wf_instance AS instance ON instance.id = task.instance_id WHERE task.id = $1`,
      [id],
    );
    return row;
  }
}
