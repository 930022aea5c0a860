import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, type Transaction } from '#platform/database';
import { WallNeedsSecondPerson, WallProposalNotFound, WallProposalOutdated } from '../../access-errors.js';
import { type WallProposalRow, WallRepository } from '../../persistence/wall.repository.js';
import { AccessFacts } from './access-facts.js';
import { factsOf } from './propose-wall.js';

/** Approves or refuses what somebody else proposed about a wall: nobody lets himself in. */
@Injectable()
export class DecideWallProposal {
  constructor(
    private readonly database: Database,
    private readonly walls: WallRepository,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * The same decision again changes nothing more.
   * @throws {WallProposalNotFound} Thrown when there is no such proposal.
   * @throws {WallNeedsSecondPerson} Thrown when the actor proposed it himself, or would let himself in.
   * @throws {WallNameTaken} Thrown when another wall has got the name meanwhile.
   * @throws {WallProposalOutdated} Thrown when it was decided otherwise, or the wall was changed since.
   */
  async execute(
    actor: UserActor,
    input: { readonly id: string; readonly decision: 'approved' | 'refused' },
  ): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const proposal = await this.walls.findProposalForChange(transaction, input.id);
      if (!proposal) throw new WallProposalNotFound(input.id);
      if (proposal.decision === input.decision) return;
      if (proposal.decision !== null) throw new WallProposalOutdated();
      const isOwn = proposal.proposedBy === actor.id || proposal.content?.userIds.includes(actor.id) === true;
      if (isOwn) throw new WallNeedsSecondPerson();
      const now = this.clock.now();
      await this.walls.decide(transaction, proposal.id, { kind: input.decision, by: actor.id, at: now });
      if (input.decision === 'approved') await this.carryOut(transaction, actor, proposal, now);
      else await this.refuse(transaction, actor, proposal, now);
    });
  }

  private async carryOut(
    transaction: Transaction,
    actor: UserActor,
    { id: proposalId, wallId, wallVersion, content, fileId }: WallProposalRow,
    now: Date,
  ): Promise<void> {
    if (content === null) {
      if (fileId === null) throw new WallProposalOutdated();
      await this.walls.removeFile(transaction, wallId, fileId);
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.file-released', payload: { fileId, wallId } },
        { objectType: 'record-file', objectId: fileId, before: { wallId }, after: { proposalId } },
        now,
      );
      return;
    }
    const before = await this.walls.findForChange(transaction, wallId);
    if ((before?.version ?? null) !== wallVersion) throw new WallProposalOutdated();
    await this.walls.checkNameFree(transaction, wallId, content.name);
    await this.walls.put(transaction, wallId, content, now);
    await this.facts.told(
      transaction,
      actor,
      { type: 'records.wall-changed', payload: { wallId } },
      {
        objectType: 'wall',
        objectId: wallId,
        ...(before ? { before: factsOf(before) } : {}),
        after: { proposalId, ...factsOf(content) },
      },
      now,
    );
  }

  private async refuse(
    transaction: Transaction,
    actor: UserActor,
    proposal: WallProposalRow,
    now: Date,
  ): Promise<void> {
    const { id: proposalId, wallId } = proposal;
    await this.facts.told(
      transaction,
      actor,
      { type: 'records.wall-refused', payload: { wallId } },
      { objectType: 'wall', objectId: wallId, after: { proposalId } },
      now,
    );
  }
}
