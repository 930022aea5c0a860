import { Injectable } from '@nestjs/common';
import { scopeFor, type UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { GrantNotFound } from '../../access-errors.js';
import { checkedReason, type GrantRow } from '../../domain/grant-term.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileGrantRepository } from '../../persistence/file-grant.repository.js';
import { FileAccess } from '../file-access.js';
import { AccessFacts } from './access-facts.js';

/** One's own, or that of somebody one stands in for. */
function isOwn(actor: UserActor, { userId }: GrantRow): boolean {
  return [actor, ...actor.standsInFor].some(({ id }) => id === userId);
}

/** Notes what the office in charge or data protection thinks of an access for a stated reason; never one's own. */
@Injectable()
export class ReviewReason {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly grants: FileGrantRepository,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /** @throws {GrantNotFound} Thrown when there is no such access or it is not the actor's to review. */
  async execute(actor: UserActor, input: { readonly id: string; readonly note: string }): Promise<void> {
    const note = checkedReason(input.note);
    await this.database.transaction(async (transaction) => {
      const grant = await this.grants.findForChange(transaction, input.id);
      if (!grant || grant.kind !== 'reasoned' || grant.fileId === null || isOwn(actor, grant))
        throw new GrantNotFound(input.id);
      const { fileId } = grant;
      const watches = scopeFor(actor, RECORDS_PERMISSIONS.approveWalls) === 'all';
      const manages = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.manageAccess, [fileId]);
      if (!watches && !manages.has(fileId)) throw new GrantNotFound(input.id);
      // the same finding again changes nothing
      if (grant.reviewedBy === actor.id && grant.reviewNote === note) return;
      const now = this.clock.now();
      await this.grants.review(transaction, grant.id, { by: actor.id, note, at: now });
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.access-reviewed', payload: { grantId: grant.id, fileId } },
        { objectType: 'record-file', objectId: fileId, after: { grantId: grant.id, note } },
        now,
      );
    });
  }
}
