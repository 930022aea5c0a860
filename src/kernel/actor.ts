import { type ConfidentialityLevel, levelsUpTo, OFFICIAL_USE } from './confidentiality.js';

/** The organisational units a right reaches: everything, or a list that already contains all sub-units. */
export type UnitScope = 'all' | readonly string[];

/** Somebody who is absent and for whom somebody else acts (Stellvertretung). */
export interface Absentee {
  readonly id: string;
  readonly name: string;
  /** Units in which the absent person holds a role directly. */
  readonly offices: readonly string[];
  /** Permissions lent by this substitution; without them none are known. */
  readonly grants?: ReadonlyMap<string, UnitScope>;
  /** Whether only some of the absent person's roles are lent: what is given to him by name then counts within their units only. */
  readonly isLimited?: boolean;
}

/** A signed-in member of staff with the rights of this moment. */
export interface UserActor {
  readonly kind: 'user';
  readonly id: string;
  readonly name: string;
  /** Permission -> units it reaches, those of whom he stands in for too; a permission that is missing is not held. */
  readonly grants: ReadonlyMap<string, UnitScope>;
  /** The part of the permissions that is his own, without those of whom he stands in for. */
  readonly ownGrants: ReadonlyMap<string, UnitScope>;
  /** The moment: whatever is given until a day is measured by it. */
  readonly at: Date;
  /** Levels of confidentiality he is cleared for himself. */
  readonly levels: readonly ConfidentialityLevel[];
  /** Units in which he holds a role directly himself, neither through a unit above nor for somebody else. */
  readonly offices: readonly string[];
  /** For whom he acts at this moment. */
  readonly standsInFor: readonly Absentee[];
}

/** What is known of somebody as an actor; what is left out is as little as somebody in the city's service has. */
export interface ActorParts {
  readonly id: string;
  readonly name: string;
  readonly grants?: ReadonlyMap<string, UnitScope>;
  /** Left out where nothing was lent. */
  readonly ownGrants?: ReadonlyMap<string, UnitScope>;
  readonly at: Date;
  readonly levels?: readonly ConfidentialityLevel[];
  readonly offices?: readonly string[];
  readonly standsInFor?: readonly Absentee[];
}

/** A member of staff as an actor. */
export function userActor(parts: ActorParts): UserActor {
  const grants = parts.grants ?? new Map<string, UnitScope>();
  const nothing = { levels: levelsUpTo(OFFICIAL_USE), offices: [], standsInFor: [] };
  return { kind: 'user', ...nothing, grants, ownGrants: grants, ...parts };
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
