import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { TaskList } from '#modules/tasks';
import type { SqlConditions } from '#platform/database';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { TASK_SOURCE } from './new-waits.js';

/** Who has a part in which instance: only then it, and the values in it, are somebody's business. */
@Injectable()
export class InstanceVisibility {
  constructor(private readonly tasks: TaskList) {}

  /**
   * Leaves in a statement the instances, under this alias, in which the actor has a part. Those who run the system see all of
   * them.
   */
  async addTo(conditions: SqlConditions, actor: UserActor, alias: string): Promise<void> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) conditions.add(await this.partSql(conditions, actor, alias));
  }

  /** A condition that holds where the actor started the instance, did something in it or is asked to, whatever else he may do. */
  async partSql(conditions: SqlConditions, actor: UserActor, alias: string): Promise<string> {
    const isAsked = await this.tasks.partSql(conditions, actor, TASK_SOURCE, 'part.id::text');
    return `${alias}.started_by = ${conditions.bind(actor.id)} OR EXISTS (
      SELECT 1 FROM wf_task AS part WHERE part.instance_id = ${alias}.id AND ${isAsked})`;
  }
}
