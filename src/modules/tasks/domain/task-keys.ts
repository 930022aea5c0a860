import { type Actor, type UnitScope } from '#kernel/actor';
import { tasksOfRole, TASKS_PERMISSIONS } from '../permissions.js';
import { ROLES_WITH_TASKS } from './roles-with-tasks.js';

/**
 * Somebody who is asked to do a task: a person; whoever holds a role, everywhere or in an office; or everybody of an office.
 * The role is one of the city's staff or one that workflows name ({@link TaskRole}).
 */
export type TaskCandidate =
  | { readonly userId: string }
  | { readonly role: string; readonly unitId?: string | undefined }
  | { readonly unitId: string };

/** What a role that workflows name (such as `personalstelle`) means in this city: a role of its staff, an office, or persons. */
export interface TaskRole {
  readonly key: string;
  readonly name: string;
  readonly staffRole: string | null;
  readonly unitId: string | null;
  readonly userIds: readonly string[];
}

/** Who a task asks is kept as keys, so that one look into an index finds everybody's tasks. Whoever holds one of the keys is asked. */
export type TaskKey = string;

/** The keys somebody holds, apart for himself and for each person he stands in for. */
export interface KeyRing {
  readonly own: readonly TaskKey[];
  readonly lent: readonly { readonly id: string; readonly name: string; readonly keys: readonly TaskKey[] }[];
}

const ANY_UNIT = '*';

/** Keys of whoever is asked by name; the office the task belongs to counts where only some roles were lent to a deputy. */
export function personKeys(userId: string, unitId: string | null): TaskKey[] {
  return unitId === null ? [`user:${userId}`] : [`user:${userId}`, `user:${userId}@${unitId}`];
}

/** Keys of the candidates; `undefined` in place of a role nobody here knows. */
export function candidateKeys(
  candidates: readonly TaskCandidate[],
  unitId: string | null,
  roles: readonly TaskRole[],
): (TaskKey[] | undefined)[] {
  return candidates.map((candidate) => {
    if ('userId' in candidate) return personKeys(candidate.userId, unitId);
    if (!('role' in candidate)) return [`unit:${candidate.unitId}`];
    const { role } = candidate;
    const meant = roles.find(({ key }) => key === role);
    if (!meant && !ROLES_WITH_TASKS.includes(role)) return undefined;
    const isEverywhere = candidate.unitId === undefined || (meant !== undefined && meant.staffRole === null);
    return isEverywhere ? [`role:${role}`] : [`role:${role}@${candidate.unitId}`, `role:${role}@${ANY_UNIT}`];
  });
}

/** The keys the actor holds at this moment; none where he has no in-tray. */
export function keyRingOf(actor: Actor, roles: readonly TaskRole[]): KeyRing {
  if (actor.kind === 'system') return { own: [], lent: [] };
  return {
    own: keysOf({ ids: [actor.id], userKeys: [`user:${actor.id}`], grants: actor.ownGrants }, roles),
    lent: actor.standsInFor.map(({ id, name, grants = new Map<string, UnitScope>(), isLimited = false }) => {
      const work = scopeOf(grants, TASKS_PERMISSIONS.work);
      const inUnits = isLimited && work !== 'all';
      const userKeys = inUnits ? work.map((unit) => `user:${id}@${unit}`) : [`user:${id}`];
      return { id, name, keys: keysOf({ ids: isLimited ? [] : [id], userKeys, grants }, roles) };
    }),
  };
}

interface Holder {
  readonly ids: readonly string[];
  readonly userKeys: readonly TaskKey[];
  readonly grants: ReadonlyMap<string, UnitScope>;
}

function keysOf({ ids, userKeys, grants }: Holder, roles: readonly TaskRole[]): TaskKey[] {
  const work = scopeOf(grants, TASKS_PERMISSIONS.work);
  if (work.length === 0) return [];
  // a role held in the whole city makes nobody a member of every office
  const offices = work === 'all' ? [] : work;
  return [
    ...userKeys,
    ...offices.map((unit) => `unit:${unit}`),
    ...ROLES_WITH_TASKS.flatMap((role) => roleKeys(role, scopeOf(grants, tasksOfRole(role)))),
    ...roles.flatMap(({ key, staffRole, unitId, userIds }) => {
      if (staffRole !== null) return roleKeys(key, scopeOf(grants, tasksOfRole(staffRole)));
      const isHeld = (unitId !== null && offices.includes(unitId)) || ids.some((id) => userIds.includes(id));
      return isHeld ? [`role:${key}`] : [];
    }),
  ];
}

function roleKeys(role: string, scope: UnitScope): TaskKey[] {
  if (scope.length === 0) return [];
  const units = scope === 'all' ? [ANY_UNIT] : scope;
  return [`role:${role}`, ...units.map((unit) => `role:${role}@${unit}`)];
}

function scopeOf(grants: ReadonlyMap<string, UnitScope>, permission: string): UnitScope {
  return grants.get(permission) ?? [];
}
