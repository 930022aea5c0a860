import { SubstitutionInvalid } from '../substitution-errors.js';
import type { Role, RoleAssignment } from './role.js';

/** Roles somebody else may act in for the time of an absence. The others need a holder of their own, who is named as such. */
export const SUBSTITUTABLE_ROLES: readonly Role[] = ['mail-room', 'caseworker', 'team-lead', 'records-manager'];

/** Somebody acts for somebody who is absent (Vertretung), in his own name, from a day to a day. */
export interface Substitution {
  readonly id: string;
  readonly absentId: string;
  readonly deputyId: string;
  /** First and last day, YYYY-MM-DD. */
  readonly fromDay: string;
  readonly untilDay: string;
  /** Only this role of the absent person; `null` = all. */
  readonly role: Role | null;
  /** Only the roles held in this unit; `null` = all. */
  readonly unitId: string | null;
  readonly reason: string;
}

/** What keeps a substitution from being set. */
export type SubstitutionFault = 'deputy' | 'period' | 'reason' | 'roles';

/** Longer absences are set anew, so that no substitution is forgotten. */
export const LONGEST_DAYS = 366;
const REASON_MAX = 500;
const DAY_MS = 86_400_000;

/**
 * @param today the present day, YYYY-MM-DD
 * @throws {SubstitutionInvalid} Thrown with what is wrong: somebody for himself, a period that is over, backwards or too long, no reason.
 */
export function checkSubstitution(input: Omit<Substitution, 'id'>, today: string): void {
  if (input.absentId === input.deputyId) throw new SubstitutionInvalid('deputy');
  const days = (Date.parse(input.untilDay) - Date.parse(input.fromDay)) / DAY_MS + 1;
  if (!(days >= 1 && days <= LONGEST_DAYS) || input.untilDay < today) throw new SubstitutionInvalid('period');
  if (input.reason.trim() === '' || input.reason.length > REASON_MAX) throw new SubstitutionInvalid('reason');
  if (input.role !== null && !SUBSTITUTABLE_ROLES.includes(input.role)) throw new SubstitutionInvalid('roles');
}

type Absence = Pick<Substitution, 'absentId' | 'deputyId' | 'fromDay' | 'untilDay'>;

/**
 * Makes sure that somebody is there at the end of it: of persons absent at the same time none may stand in, through the
 * others, for himself.
 * @param others substitutions that are not over
 * @throws {SubstitutionInvalid} Thrown when they would wait for each other.
 */
export function checkNoCircle(one: Absence, others: readonly Absence[]): void {
  // somebody may be reached on several ways, each for other days
  const seen = new Set<string>();
  const open: Absence[] = [one];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { deputyId, fromDay, untilDay } = next;
    for (const other of others.filter(({ absentId }) => absentId === deputyId)) {
      // only days on which all of them are absent
      const from = other.fromDay > fromDay ? other.fromDay : fromDay;
      const until = other.untilDay < untilDay ? other.untilDay : untilDay;
      if (from > until) continue;
      if (other.deputyId === one.absentId) throw new SubstitutionInvalid('circle');
      const key = `${other.deputyId} ${from} ${until}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ ...other, fromDay: from, untilDay: until });
    }
  }
}

/** The roles of the absent person in which the deputy acts. */
export function rolesLent(
  { role, unitId }: Pick<Substitution, 'role' | 'unitId'>,
  rolesOfAbsent: readonly RoleAssignment[],
): RoleAssignment[] {
  return rolesOfAbsent.filter(
    (held) =>
      SUBSTITUTABLE_ROLES.includes(held.role) &&
      (role === null || held.role === role) &&
      (unitId === null || held.unitId === unitId),
  );
}

/** Whether somebody with these roles may act for others or be acted for: whoever runs or watches the system may not. */
export function mayBePartOfSubstitution(roles: readonly RoleAssignment[]): boolean {
  return roles.every(({ role }) => role !== 'administrator' && role !== 'data-protection-officer');
}

/** A substitution with the names of those it is about. */
export interface SubstitutionRow extends Substitution {
  readonly absentName: string;
  readonly deputyName: string;
  readonly setBy: string;
  readonly setByName: string;
  readonly endedAt: Date | null;
}
