import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import { WallInvalid, WallNotFound } from '../../access-errors.js';
import { checkedReason } from '../../domain/grant-term.js';
import { checkedWall, type WallContent } from '../../domain/wall-content.js';
import { WallRepository } from '../../persistence/wall.repository.js';
import { AccessFacts } from './access-facts.js';
import { NamedInWalls } from './named-in-walls.js';

/** A wall as somebody wants it; without an id a new one. */
export interface WallInput {
  /** Id the proposal shall have: a repeated request with it changes nothing more. */
  readonly id?: string | undefined;
  readonly wallId?: string | undefined;
  readonly name: string;
  readonly legalBasis: string;
  readonly admitsReasoned: boolean;
  readonly userIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly planUnitIds: readonly string[];
  readonly reason: string;
}

/** Proposes a new wall, or what an existing one shall become; nothing changes before a second person decides. */
@Injectable()
export class ProposeWall {
  constructor(
    private readonly database: Database,
    private readonly walls: WallRepository,
    private readonly named: NamedInWalls,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the proposal
   * @throws {WallNotFound} Thrown when the wall to be changed does not exist.
   * @throws {WallNameTaken} Thrown when another wall has the name.
   * @throws {WallInvalid} Thrown when something of it is missing, or names what does not exist.
   */
  async execute(actor: UserActor, input: WallInput): Promise<string> {
    const reason = checkedReason(input.reason);
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    await this.database.transaction(async (transaction) => {
      const before = input.wallId === undefined ? undefined : await this.walls.findForChange(transaction, input.wallId);
      if (input.wallId !== undefined && !before) throw new WallNotFound(input.wallId);
      const lineageIds = await lineagesOf(transaction, input.planUnitIds);
      const content = checkedWall({ ...input, lineageIds });
      await this.named.check(transaction, content);
      const wallId = before?.id ?? newId(now);
      await this.walls.checkNameFree(transaction, wallId, content.name);
      const proposal = {
        id,
        wallId,
        wallVersion: before?.version ?? null,
        content,
        fileId: null,
        reason,
        proposedBy: actor.id,
        proposedAt: now,
      };
      if (!(await this.walls.insertProposal(transaction, proposal))) return;
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.wall-proposed', payload: { wallId } },
        { objectType: 'wall', objectId: wallId, after: { proposalId: id, reason, ...factsOf(content) } },
        now,
      );
    });
    return id;
  }
}

/** What the journal keeps of a wall. */
export function factsOf(content: WallContent): Record<string, string | boolean | string[]> {
  const { name, legalBasis, admitsReasoned, userIds, unitIds, lineageIds } = content;
  return {
    name,
    legalBasis,
    admitsReasoned,
    userIds: [...userIds],
    unitIds: [...unitIds],
    planUnits: [...lineageIds],
  };
}

async function lineagesOf(transaction: Transaction, planUnitIds: readonly string[]): Promise<string[]> {
  const rows = await queryIn<{ lineageId: string }>(
    transaction,
    'SELECT lineage_id AS "lineageId" FROM plan_unit WHERE id = ANY($1::uuid[])',
    [planUnitIds],
  );
  if (rows.length < new Set(planUnitIds).size) throw new WallInvalid('places');
  return rows.map(({ lineageId }) => lineageId);
}
