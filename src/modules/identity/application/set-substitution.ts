import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import type { RoleAssignment } from '../domain/role.js';
import {
  checkNoCircle,
  checkSubstitution,
  mayBePartOfSubstitution,
  rolesLent,
  type Substitution,
} from '../domain/substitution.js';
import { UserUnknown } from '../errors.js';
import { userEvent } from '../events.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { SubstitutionRepository } from '../persistence/substitution.repository.js';
import { SubstitutionForOneself, SubstitutionInvalid } from '../substitution-errors.js';
import { AccountStores } from './account-stores.js';
import { IdentityFacts } from './identity-facts.js';

/** What somebody who names a deputy says; without somebody absent he is it himself. */
export type SubstitutionInput = Omit<Substitution, 'id' | 'absentId'> & {
  /** Id the substitution shall have: a repeated request with it changes nothing more. */
  readonly id?: string | undefined;
  readonly absentId?: string | undefined;
};

/** Whether somebody leads all offices in which the absent person holds his roles. */
export function leads(actor: Actor, rolesOfAbsent: readonly RoleAssignment[]): boolean {
  const inOffices = rolesOfAbsent.length > 0 && rolesOfAbsent.every(({ unitId }) => unitId !== null);
  return (
    inOffices && rolesOfAbsent.every(({ unitId }) => holdsIn(actor, IDENTITY_PERMISSIONS.manageSubstitutions, unitId))
  );
}

/**
 * Nobody appoints himself, and nobody decides with rights he was lent on who else gets them: who stands in for somebody is
 * said by that person or by those who lead him by their own right.
 * @throws {SubstitutionForOneself} Thrown when somebody does.
 */
function checkNotForOneself(actor: UserActor, { absentId, deputyId }: Substitution): void {
  if (absentId === actor.id) return;
  if (deputyId === actor.id || actor.standsInFor.some(({ id }) => id === absentId)) throw new SubstitutionForOneself();
}

/** Names a deputy (Vertretung): for oneself, or as lead of the offices for somebody who cannot do it himself. */
@Injectable()
export class SetSubstitution {
  constructor(
    private readonly stores: AccountStores,
    private readonly substitutions: SubstitutionRepository,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the substitution
   * @throws {SubstitutionInvalid} Thrown when deputy, period, reason or roles do not do, or absent persons would stand in for each other.
   * @throws {UserUnknown} Thrown when one of the persons does not exist or has left.
   * @throws {PermissionMissing} Thrown when somebody sets it for a person whose offices he does not lead.
   * @throws {SubstitutionForOneself} Thrown when somebody would appoint himself, or prolong what he was lent.
   */
  async execute(actor: UserActor, input: SubstitutionInput): Promise<string> {
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    const substitution: Substitution = { ...input, id, absentId: input.absentId ?? actor.id };
    checkSubstitution(substitution, localDay(now));
    const [absent, deputy] = await Promise.all([
      this.stores.accounts.findActive(substitution.absentId),
      this.stores.accounts.findActive(substitution.deputyId),
    ]);
    if (!absent || !deputy) throw new UserUnknown();
    if (absent.id !== actor.id && !leads(actor, absent.roles))
      throw new PermissionMissing(IDENTITY_PERMISSIONS.manageSubstitutions);
    checkNotForOneself(actor, substitution);
    if (!mayBePartOfSubstitution(absent.roles) || !mayBePartOfSubstitution(deputy.roles))
      throw new SubstitutionInvalid('roles');
    if (rolesLent(substitution, absent.roles).length === 0) throw new SubstitutionInvalid('roles');
    await this.stores.database.transaction(async (transaction) => {
      await this.substitutions.lockAll(transaction);
      const others = await this.substitutions.notOver(localDay(now));
      checkNoCircle(
        substitution,
        others.filter((one) => one.id !== id),
      );
      const isNew = await this.substitutions.insert(transaction, { ...substitution, setBy: actor.id }, now);
      if (!isNew) return;
      const { absentId: userId, deputyId, fromDay, untilDay, role, unitId, reason } = substitution;
      const event = userEvent('identity.substitution-set', { userId, deputyId, fromDay, untilDay });
      const after = { substitutionId: id, deputyId, deputy: deputy.name, fromDay, untilDay, role, unitId, reason };
      await this.facts.told(transaction, actor, event, { type: 'user', id: userId }, after, now);
    });
    return id;
  }
}
