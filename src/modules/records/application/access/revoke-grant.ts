import { Injectable } from '@nestjs/common';
import { scopeFor, type UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, type Transaction } from '#platform/database';
import { GrantNotFound } from '../../access-errors.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { GrantRow } from '../../domain/grant-term.js';
import { FileGrantRepository } from '../../persistence/file-grant.repository.js';
import { FileAccess } from '../file-access.js';
import { AccessFacts } from './access-facts.js';

/** Takes a right back before its end: whoever gave it, or manages the access to the file. */
@Injectable()
export class RevokeGrant {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly grants: FileGrantRepository,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /** A grant that is over or was taken back before stays so. @throws {GrantNotFound} Thrown when there is none in which the actor has a say. */
  async execute(actor: UserActor, input: { readonly id: string }): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const grant = await this.grants.findForChange(transaction, input.id);
      if (!grant || !(await this.hasSay(transaction, actor, grant))) throw new GrantNotFound(input.id);
      const now = this.clock.now();
      if (grant.revokedAt !== null || grant.endsAt <= now) return;
      await this.grants.revoke(transaction, grant.id, actor.id, now);
      const { id: grantId, fileId } = grant;
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.access-revoked', payload: { grantId, fileId } },
        {
          objectType: fileId === null ? 'plan-unit' : 'record-file',
          objectId: fileId ?? grant.lineageId ?? grantId,
          after: { grantId },
        },
        now,
      );
    });
  }

  private async hasSay(transaction: Transaction, actor: UserActor, grant: GrantRow): Promise<boolean> {
    if (grant.givenBy === actor.id && grant.kind === 'given') return true;
    if (scopeFor(actor, RECORDS_PERMISSIONS.approveWalls) === 'all') return true;
    if (grant.fileId === null) return scopeFor(actor, RECORDS_PERMISSIONS.manageAccess) === 'all';
    try {
      await this.access.check(transaction, actor, RECORDS_PERMISSIONS.manageAccess, grant.fileId);
      return true;
    } catch (error) {
      if (error instanceof RecordFileNotFound) return false;
      throw error;
    }
  }
}
