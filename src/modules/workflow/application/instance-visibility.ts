import { holds, scopeFor, type UserActor } from '#kernel/actor';
import type { SqlConditions } from '#platform/database';
import { ROLES } from '#modules/identity';
import { tasksOfRole, WORKFLOW_PERMISSIONS } from '../permissions.js';

/**
 * Leaves in a statement the instances, under this alias, in which the actor has a part: that he started, in which he did or
 * is asked to do something, himself or for somebody absent. Those who run the system see all of them.
 */
export function addVisible(conditions: SqlConditions, actor: UserActor, alias: string): void {
  if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) conditions.add(`(${partOf(conditions, actor, alias)})`);
}

/** Whether the actor has a part in an instance, whatever else he may do: only then the values in it are his business. */
export function partOf(conditions: SqlConditions, actor: UserActor, alias: string): string {
  const me = conditions.bind(actor.id);
  const mine = conditions.bind([actor.id, ...actor.standsInFor.map(({ id }) => id)]);
  const offers = conditions.bind(JSON.stringify(offersTo(actor)));
  return `${alias}.started_by = ${me} OR EXISTS (
    SELECT 1 FROM wf_task AS part WHERE part.instance_id = ${alias}.id AND (
      part.completed_by = ${me}
      OR part.assignee_id = ANY(${mine}::uuid[])
      OR part.status = 'open' AND part.assignee_id IS NULL AND EXISTS (
        SELECT 1 FROM jsonb_to_recordset(${offers}::jsonb) AS offer(role text, everywhere boolean, units uuid[])
         WHERE offer.role IS NOT DISTINCT FROM part.role
           AND (offer.everywhere OR part.unit_id IS NULL OR part.unit_id = ANY(offer.units)))))`;
}

/** Which tasks of a role, or of an office without a role, are offered to somebody, and where. */
function offersTo(actor: UserActor): object[] {
  return [null, ...ROLES].flatMap((role) => {
    const scope = scopeFor(actor, role === null ? WORKFLOW_PERMISSIONS.work : tasksOfRole(role));
    if (scope === 'all') return [{ role, everywhere: true, units: [] }];
    return scope.length === 0 ? [] : [{ role, everywhere: false, units: scope }];
  });
}
