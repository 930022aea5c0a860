import { type ConfidentialityLevel, levelsUpTo, OFFICIAL_USE } from './confidentiality.js';

/** The organisational units a right reaches: everything, or a list that already contains all sub-units. */
export type UnitScope = 'all' | readonly string[];

/** Somebody who is absent and for whom somebody else acts (Stellvertretung). */
export interface Absentee {
  readonly id: string;
  readonly name: string;
  /** Units in which the absent person holds a role directly. */
  readonly offices: readonly string[];
}

/** A signed-in member of staff with the rights of this moment. */
export interface UserActor {
  readonly kind: 'user';
  readonly id: string;
  readonly name: string;
  /** Permission -> units it reaches, those of whom he stands in for too; a permission that is missing is not held. */
  readonly grants: ReadonlyMap<string, UnitScope>;
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
  readonly at: Date;
  readonly levels?: readonly ConfidentialityLevel[];
  readonly offices?: readonly string[];
  readonly standsInFor?: readonly Absentee[];
}

/** A member of staff as an actor. */
export function userActor(parts: ActorParts): UserActor {
  return { kind: 'user', grants: new Map(), levels: levelsUpTo(OFFICIAL_USE), offices: [], standsInFor: [], ...parts };
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
