import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import type { SubstitutionRow } from '../domain/substitution.js';
import { SubstitutionRepository } from '../persistence/substitution.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { leads } from './set-substitution.js';

/** Substitutions in which somebody has a part or a say. */
@Injectable()
export class SubstitutionQueries {
  constructor(
    private readonly substitutions: SubstitutionRepository,
    private readonly accounts: UserAccountRepository,
    private readonly clock: Clock,
  ) {}

  /** Those that are not over: of the actor, for the actor, and of the staff of the offices he leads. */
  async ofInterest(actor: UserActor): Promise<SubstitutionRow[]> {
    const day = localDay(this.clock.now());
    if (!holds(actor, IDENTITY_PERMISSIONS.manageSubstitutions)) return this.substitutions.notOver(day, [actor.id]);
    const roles = new Map((await this.accounts.allActive()).map((person) => [person.id, person.roles]));
    return (await this.substitutions.notOver(day)).filter(
      ({ absentId, deputyId }) =>
        absentId === actor.id || deputyId === actor.id || leads(actor, roles.get(absentId) ?? []),
    );
  }

  /** All that are not over: for whoever watches over access. The caller has checked that the actor may. */
  async all(): Promise<SubstitutionRow[]> {
    return this.substitutions.notOver(localDay(this.clock.now()));
  }
}
