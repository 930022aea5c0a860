import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { userEvent } from '../events.js';
import { SubstitutionRepository } from '../persistence/substitution.repository.js';
import { SubstitutionUnknown } from '../substitution-errors.js';
import { AccountStores } from './account-stores.js';
import { IdentityFacts } from './identity-facts.js';
import { leads } from './set-substitution.js';

/** Ends a substitution before its last day: whoever is back, whoever stood in, or the lead of the offices. */
@Injectable()
export class EndSubstitution {
  constructor(
    private readonly stores: AccountStores,
    private readonly substitutions: SubstitutionRepository,
    private readonly facts: IdentityFacts,
    private readonly clock: Clock,
  ) {}

  /** A substitution that was ended before stays so. @throws {SubstitutionUnknown} Thrown when there is none in which the actor has a say. */
  async execute(actor: UserActor, input: { readonly id: string }): Promise<void> {
    await this.stores.database.transaction(async (transaction) => {
      const row = await this.substitutions.findForChange(transaction, input.id);
      if (!row) throw new SubstitutionUnknown();
      const isInvolved = [row.absentId, row.deputyId, row.setBy].includes(actor.id);
      if (!isInvolved && !leads(actor, await this.stores.accounts.assignmentsOf(row.absentId)))
        throw new SubstitutionUnknown();
      if (row.endedAt !== null) return;
      const now = this.clock.now();
      await this.substitutions.end(transaction, row.id, actor.id, now);
      const { absentId: userId, deputyId } = row;
      const event = userEvent('identity.substitution-ended', { userId, deputyId });
      const after = { substitutionId: row.id, deputyId, deputy: row.deputyName };
      await this.facts.told(transaction, actor, event, { type: 'user', id: userId }, after, now);
    });
  }
}
