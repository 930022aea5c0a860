import { Injectable } from '@nestjs/common';
import { type UserActor, userActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { grantsFrom, officesOf } from '../domain/grants.js';
import { OrgUnitTree } from '../domain/org-unit-tree.js';
import { OrgUnitRepository } from '../persistence/org-unit.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { Sessions } from './sessions.js';

/** Finds out who acts and what he may do at this moment; nothing is cached, so a right that is taken away is gone at once. */
@Injectable()
export class ActorResolver {
  constructor(
    private readonly sessions: Sessions,
    private readonly users: UserAccountRepository,
    private readonly units: OrgUnitRepository,
    private readonly clock: Clock,
  ) {}

  /** The user with his rights; `undefined` when there is none or he has left. */
  async ofUser(userId: string): Promise<UserActor | undefined> {
    const [account, assignments] = await Promise.all([this.users.findById(userId), this.users.assignmentsOf(userId)]);
    if (!account?.state.active) return undefined;
    const wholeCity = assignments.every((assignment) => assignment.unitId === null);
    const tree = wholeCity ? new OrgUnitTree([]) : await this.units.tree();
    return userActor({
      id: account.id,
      name: account.state.displayName,
      grants: grantsFrom(assignments, tree),
      at: this.clock.now(),
      offices: officesOf(assignments),
    });
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
