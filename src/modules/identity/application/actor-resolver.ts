import { Injectable } from '@nestjs/common';
import { type UserActor, userActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { localDay } from '#kernel/local-day';
import { levelsOf } from '../domain/clearance.js';
import { grantsFrom, officesOf } from '../domain/grants.js';
import { OrgUnitTree } from '../domain/org-unit-tree.js';
import { rolesInForce } from '../domain/role-rule.js';
import type { RoleAssignment } from '../domain/role.js';
import { mayBePartOfSubstitution, rolesLent } from '../domain/substitution.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { type LiveSubstitution, SubstitutionRepository } from '../persistence/substitution.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { Sessions } from './sessions.js';

/** A role through which somebody holds rights at this moment: his own, or that of somebody he stands in for. */
export interface ActingRole extends RoleAssignment {
  /** Who is absent; `null` for a role of one's own. */
  readonly absentId: string | null;
}

/** Somebody as an actor, with the roles his rights follow from. */
export interface ActingPerson {
  readonly actor: UserActor;
  readonly roles: readonly ActingRole[];
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly clearance: ConfidentialityLevel | null;
  readonly roles: readonly RoleAssignment[];
}

/** Finds out who acts and what he may do at this moment; nothing is cached, so a right that is taken away is gone at once. */
@Injectable()
export class ActorResolver {
  constructor(
    private readonly sessions: Sessions,
    private readonly users: UserAccountRepository,
    private readonly units: OrgUnitRepository,
    private readonly substitutions: SubstitutionRepository,
    private readonly clock: Clock,
  ) {}

  /** The user with his rights; `undefined` when there is none or he has left. */
  async ofUser(userId: string): Promise<UserActor | undefined> {
    const now = this.clock.now();
    const [person, live] = await Promise.all([
      this.users.findActive(userId),
      this.substitutions.live(localDay(now), userId),
    ]);
    if (!person) return undefined;
    const involved = [...person.roles, ...live.flatMap(({ rolesOfAbsent }) => rolesOfAbsent)];
    const wholeCity = involved.every((assignment) => assignment.unitId === null);
    const tree = wholeCity ? new OrgUnitTree([]) : await this.units.tree();
    return actingPerson(person, live, tree, now).actor;
  }

  /** Everybody who may sign in, with his rights: for pages that say who may see something. */
  async everybody(): Promise<ActingPerson[]> {
    const now = this.clock.now();
    const [persons, live, tree] = await Promise.all([
      this.users.allActive(),
      this.substitutions.live(localDay(now)),
      this.units.tree(),
    ]);
    const byDeputy = Map.groupBy(live, ({ deputyId }) => deputyId);
    return persons.map((person) => actingPerson(person, byDeputy.get(person.id) ?? [], tree, now));
  }

  /**
   * Who is signed in with these cookies, without counting it as a use of the session: long answers such as event
   * streams ask at every heartbeat whether they may go on.
   * @param cookies the request's `Cookie` header
   */
  async ofCookies(cookies: string | undefined): Promise<UserActor | undefined> {
    const session = await this.sessions.findByCookies(cookies);
    return session?.state === 'signed-in' ? this.ofUser(session.userId) : undefined;
  }
}

/**
 * Rights come from one's own roles and from those lent; clearance and offices are one's own alone. Duties are kept apart here
 * too: roles may have changed since a substitution was set.
 */
function actingPerson(person: Person, live: readonly LiveSubstitution[], tree: OrgUnitTree, at: Date): ActingPerson {
  const own = rolesInForce(person.roles);
  const lent = live
    .filter(({ rolesOfAbsent }) => mayBePartOfSubstitution([...person.roles, ...rolesOfAbsent]))
    .map((one) => ({ one, roles: rolesLent(one, one.rolesOfAbsent) }))
    .filter(({ roles }) => roles.length > 0);
  const roles: ActingRole[] = [
    ...own.map((role) => ({ ...role, absentId: null })),
    ...lent.flatMap(({ one, roles: ofAbsent }) => ofAbsent.map((role) => ({ ...role, absentId: one.absentId }))),
  ];
  const actor = userActor({
    id: person.id,
    name: person.name,
    grants: grantsFrom(roles, tree),
    ownGrants: grantsFrom(own, tree),
    at,
    levels: levelsOf(own, person.clearance),
    offices: officesOf(own),
    standsInFor: lent.map(({ one, roles: ofAbsent }) => ({
      id: one.absentId,
      name: one.absentName,
      offices: officesOf(ofAbsent),
      grants: grantsFrom(ofAbsent, tree),
      isLimited: one.role !== null || one.unitId !== null,
    })),
  });
  return { actor, roles };
}
