import { type Actor, scopeFor } from '#kernel/actor';
import type { SqlConditions } from '#platform/database';
import { INTAKE_PERMISSIONS } from '../permissions.js';

/** Whether the actor works on such a piece in the mail room: everything with a city-wide role, else what goes to his units. */
export function mayProcess(actor: Actor, unitId: string | null): boolean {
  const scope = scopeFor(actor, INTAKE_PERMISSIONS.process);
  return scope === 'all' || (unitId !== null && scope.includes(unitId));
}

/** The same rule in SQL: mail room by unit, offices what was delivered to them or filed from their in-tray. */
export function addMailItemScope(conditions: SqlConditions, actor: Actor): void {
  const process = scopeFor(actor, INTAKE_PERMISSIONS.process);
  const inTray = scopeFor(actor, INTAKE_PERMISSIONS.inTray);
  if (process === 'all') return;
  const rules: string[] = [];
  if (process.length > 0) rules.push(`item.unit_id = ANY(${conditions.bind(process)}::uuid[])`);
  if (inTray === 'all') rules.push(`item.state IN ('delivered', 'filed')`);
  else if (inTray.length > 0) {
    rules.push(`item.state IN ('delivered', 'filed') AND item.unit_id = ANY(${conditions.bind(inTray)}::uuid[])`);
  }
  conditions.add(rules.length === 0 ? 'FALSE' : rules.map((rule) => `(${rule})`).join(' OR '));
}
