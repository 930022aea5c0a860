import { type Actor, holds, scopeFor, type UserActor } from '#kernel/actor';
import type { SqlConditions } from '#platform/database';
import { addFileAccess, addProtection, grantedFiles } from './file-access-condition.js';

/** Of more offices each list is so short a part that the list of all files is walked instead. */
const OFFICES_MAX = 60;
const NEWEST = 'ORDER BY file.updated_at DESC, file.id DESC';

/** Which files a list is about. */
export interface ListedPlaces {
  readonly actor: Actor;
  readonly permission: string;
  /** The only plan unit asked for, if any; with those below it. */
  readonly planUnit: string | undefined;
  /** Whether words are looked for, which an index finds wherever they are. */
  readonly isByWords: boolean;
}

/**
 * The latest changed files that the actor has the permission on and that fulfil the conditions, with `id`. Where they can
 * only lie in some offices (and among what grants open) or under some plan units, the latest of each are read in their order
 * and put together: that costs the same however many files there are.
 */
export function latestFiles(conditions: SqlConditions, places: ListedPlaces, most: number): string {
  const { actor, permission, planUnit, isByWords } = places;
  const rest = `${NEWEST} LIMIT ${conditions.bind(most)}`;
  const offices = isByWords ? undefined : officesOf(actor, permission);
  if (offices !== undefined) {
    addProtection(conditions, offices.actor, permission);
    const ids = `${conditions.bind(offices.ids)}::uuid[]`;
    return `SELECT file.id, file.updated_at FROM (${latestOfEach(conditions, ids, 'lead_unit_id', rest)}
        UNION ALL (${filesWhere(conditions)} AND file.lead_unit_id <> ALL(${ids})
          AND file.id = ANY(${grantedFiles(conditions, offices.actor, permission)}) ${rest})) AS file ${rest}`;
  }
  addFileAccess(conditions, actor, permission);
  return planUnit === undefined || isByWords
    ? `${filesWhere(conditions)} ${rest}`
    : `${latestOfEach(conditions, planUnitsBelow(conditions, planUnit), 'plan_unit_id', rest)}
       ORDER BY latest.updated_at DESC, latest.id DESC LIMIT ${conditions.bind(most)}`;
}

function filesWhere(conditions: SqlConditions): string {
  return `SELECT file.id, file.updated_at FROM record_file AS file WHERE ${conditions.toSql()}`;
}

function latestOfEach(conditions: SqlConditions, places: string, column: string, rest: string): string {
  return `SELECT latest.id, latest.updated_at FROM unnest(${places}) AS place (id)
    CROSS JOIN LATERAL (${filesWhere(conditions)} AND file.${column} = place.id ${rest}) AS latest`;
}

/** A plan unit with those below it, as an array. A file keeps the version it was opened under; its unit is the same one in every version. */
export function planUnitsBelow(conditions: SqlConditions, planUnitId: string): string {
  return `ARRAY(WITH RECURSIVE branch AS (
       SELECT id, lineage_id FROM plan_unit WHERE id = ${conditions.bind(planUnitId)}
       UNION ALL SELECT child.id, child.lineage_id FROM plan_unit AS child JOIN branch ON child.parent_id = branch.id)
     SELECT versions.id FROM plan_unit AS versions JOIN branch USING (lineage_id))`;
}

/** Undefined where files may lie in all offices, or in too many, or in none for want of the permission. */
function officesOf(actor: Actor, permission: string): { actor: UserActor; ids: readonly string[] } | undefined {
  if (actor.kind === 'system' || !holds(actor, permission)) return undefined;
  const scope = scopeFor(actor, permission);
  return scope === 'all' || scope.length > OFFICES_MAX ? undefined : { actor, ids: [...new Set(scope)] };
}
