import { type Actor, holds, holdsIn, type UserActor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';

/** What the rule needs to know of a file. */
export interface FileUnderRule {
  readonly id: string;
  /** Unit in charge (Federführung). */
  readonly leadUnitId: string;
  readonly confidentiality: ConfidentialityLevel;
  /** Every wall it stands behind, its own and those of its plan unit and the units above. */
  readonly walls: readonly string[];
  /** Its plan unit and the units above, each as it is known in all versions of the plan. */
  readonly planLineages: readonly string[];
  /** Persons and offices a draft is meant for; `null` for what is no draft. */
  readonly draftReaders: readonly string[] | null;
}

/** A wall (Zugriffsschranke) and who stands within it. */
export interface WallCircle {
  readonly id: string;
  readonly userIds: readonly string[];
  readonly unitIds: readonly string[];
  /** Whether access for a stated reason passes it. */
  readonly admitsReasoned: boolean;
}

/** A right on one file or on all below a plan unit, given to a person or an office until a moment. */
export interface FileGrant {
  readonly id: string;
  readonly userId: string | null;
  readonly unitId: string | null;
  readonly fileId: string | null;
  readonly lineageId: string | null;
  readonly right: 'read' | 'work';
  /** Given by somebody, or taken for a stated reason outside of one's remit. */
  readonly kind: 'given' | 'reasoned';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly revokedAt: Date | null;
}

/** Why somebody may. */
export type AccessReason =
  | { readonly kind: 'system' }
  | { readonly kind: 'remit' }
  | { readonly kind: 'grant'; readonly grantId: string; readonly holderId: string | null };

/** Why somebody may not. */
export type AccessDenial =
  | { readonly kind: 'permission' }
  | { readonly kind: 'remit' }
  | { readonly kind: 'confidentiality' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'wall'; readonly wallId: string };

/** The decision: allowed if and only if nothing denies. */
export interface AccessVerdict {
  readonly allowed: boolean;
  readonly reasons: readonly AccessReason[];
  readonly denials: readonly AccessDenial[];
}

/** What a right to read covers; everything else is work. */
export const READING: readonly string[] = ['records.read', 'records.suggest', 'records.see-access', 'search.use'];

/** What no grant gives: whoever was let in by somebody must not let others in. */
const NOT_GRANTED = 'records.manage-access';

/** With this right in the unit in charge drafts are seen that are meant for others. */
export const SEES_DRAFTS = 'records.manage-drafts';

/** The kinds of right that are enough for a permission. */
export function rightsFor(permission: string): readonly FileGrant['right'][] {
  if (permission === NOT_GRANTED) return [];
  return READING.includes(permission) ? ['read', 'work'] : ['work'];
}

/**
 * Whether somebody may do something with a file, and why (not). Four conditions, each for itself: cleared for its level,
 * within every wall it stands behind, among those a draft is meant for, and in charge by role or holder of a live grant. A grant widens where a right
 * reaches and never gives a kind of right that nobody gave by a role; neither roles nor grants pass a wall or a level, and grants no draft.
 * The same rule in SQL is `addFileAccess`.
 */
export function decideFileAccess(
  actor: Actor,
  permission: string,
  file: FileUnderRule,
  known: { readonly walls: readonly WallCircle[]; readonly grants: readonly FileGrant[] },
): AccessVerdict {
  if (actor.kind === 'system') return { allowed: true, reasons: [{ kind: 'system' }], denials: [] };
  if (!holds(actor, permission)) return { allowed: false, reasons: [], denials: [{ kind: 'permission' }] };
  const grants = known.grants.filter((grant) => reaches(grant, actor, file, permission));
  const reasons: AccessReason[] = holdsIn(actor, permission, file.leadUnitId) ? [{ kind: 'remit' }] : [];
  for (const { id, userId, unitId } of grants) reasons.push({ kind: 'grant', grantId: id, holderId: userId ?? unitId });
  const denials: AccessDenial[] = reasons.length === 0 ? [{ kind: 'remit' }] : [];
  if (!actor.levels.includes(file.confidentiality)) denials.push({ kind: 'confidentiality' });
  if (!isMeantFor(actor, file)) denials.push({ kind: 'draft' });
  const hasReason = grants.some(({ kind }) => kind === 'reasoned');
  denials.push(...wallsBefore(actor, file, known.walls, hasReason));
  return { allowed: denials.length === 0, reasons, denials };
}

/** Rights that somebody might make use of, by whom they were given to: a person or an office. */
export function grantsByHolder(grants: readonly FileGrant[]): ReadonlyMap<string, readonly FileGrant[]> {
  return Map.groupBy(grants, ({ userId, unitId }) => userId ?? unitId ?? '');
}

/** Of rights by their holders those that serve this person. */
export function grantsServing(
  actor: UserActor,
  byHolder: ReadonlyMap<string, readonly FileGrant[]>,
): readonly FileGrant[] {
  const all = [actor, ...actor.standsInFor];
  const holders = new Set(all.flatMap(({ id, offices }) => [id, ...offices]));
  return [...holders].flatMap((holder) => byHolder.get(holder) ?? []).filter((grant) => isHolder(grant, actor));
}

function wallsBefore(
  actor: UserActor,
  file: FileUnderRule,
  walls: readonly WallCircle[],
  hasReason: boolean,
): AccessDenial[] {
  const passed = walls.filter((wall) => isWithin(actor, wall) || (wall.admitsReasoned && hasReason));
  return file.walls
    .filter((wallId) => !passed.some(({ id }) => id === wallId))
    .map((wallId) => ({ kind: 'wall', wallId }));
}

/** Persons and offices by whom a draft that is meant for them is meant for the actor too: himself, his offices, whom he stands in for. */
export function draftReadersOf(actor: UserActor): readonly string[] {
  return [actor.id, ...actor.offices, ...actor.standsInFor.map(({ id }) => id)];
}

function isMeantFor(actor: UserActor, { draftReaders, leadUnitId }: FileUnderRule): boolean {
  if (draftReaders === null || holdsIn(actor, SEES_DRAFTS, leadUnitId)) return true;
  const own = draftReadersOf(actor);
  return draftReaders.some((id) => own.includes(id));
}

/** Within the circle by name or by an office of one's own: not through an office above, and not for somebody else. */
function isWithin(actor: UserActor, wall: WallCircle): boolean {
  return wall.userIds.includes(actor.id) || wall.unitIds.some((unit) => actor.offices.includes(unit));
}

function reaches(grant: FileGrant, actor: UserActor, file: FileUnderRule, permission: string): boolean {
  if (grant.revokedAt !== null || grant.startsAt > actor.at || grant.endsAt <= actor.at) return false;
  if (!rightsFor(permission).includes(grant.right)) return false;
  const onFile = grant.fileId === file.id || (grant.lineageId !== null && file.planLineages.includes(grant.lineageId));
  return onFile && isHolder(grant, actor);
}

/** What was taken for a stated reason is for that person alone; what was given also serves whoever stands in. */
function isHolder(grant: FileGrant, actor: UserActor): boolean {
  if (grant.userId === actor.id) return true;
  if (grant.kind === 'reasoned') return false;
  const absent = actor.standsInFor;
  if (grant.userId !== null) return absent.some(({ id }) => id === grant.userId);
  return [actor, ...absent].some(({ offices }) => grant.unitId !== null && offices.includes(grant.unitId));
}
