/** The organisational units a right reaches: everything, or a list that already contains all sub-units. */
export type UnitScope = 'all' | readonly string[];

/** A signed-in member of staff with the rights of this moment. */
export interface UserActor {
  readonly kind: 'user';
  readonly id: string;
  readonly name: string;
  /** Permission -> units it reaches; a permission that is missing is not held. */
  readonly grants: ReadonlyMap<string, UnitScope>;
}

/** A named part of the product that acts by itself, such as `intake-worker`. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** Whoever does something (Akteur): first argument of every use case and query. */
export type Actor = UserActor | SystemActor;

/** A system actor by name. */
export function systemActor(name: string): SystemActor {
  return { kind: 'system', name };
}

/** The units in which the actor holds the permission; an empty list when he does not hold it at all. */
export function scopeFor(actor: Actor, permission: string): UnitScope {
  return actor.kind === 'system' ? 'all' : (actor.grants.get(permission) ?? []);
}

/** Whether the actor holds the permission in any unit. */
export function holds(actor: Actor, permission: string): boolean {
  const scope = scopeFor(actor, permission);
  return scope === 'all' || scope.length > 0;
}

/** Whether the actor holds the permission in this unit; `null` stands for an object that belongs to no unit yet. */
export function holdsIn(actor: Actor, permission: string, unitId: string | null): boolean {
  const scope = scopeFor(actor, permission);
  return scope === 'all' || (unitId !== null && scope.includes(unitId));
}
