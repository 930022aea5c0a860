import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { PlanSuccession } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { Database, type Transaction } from '#platform/database';
import type { PlanRehearsal } from '../../domain/plan-rehearsal.entity.js';
import { RehearsalChanges } from '../../persistence/rehearsal/rehearsal-changes.js';
import { RehearsalRepository } from '../../persistence/rehearsal/rehearsal.repository.js';
import {
  RehearsalPlanNotInForce,
  RehearsalPlanNotReleased,
  RehearsalStale,
  RehearsalUndoWouldLose,
} from '../../rehearsal-errors.js';
import { RehearsalFacts } from './rehearsal-facts.js';
import { RehearsalRulesReader } from './rehearsal-rules.js';

/** So many entries are read and written at once. */
const PAGE = 2_000;

/** Puts the stock where a signed report says, or back where it was: all of it in one transaction, with the plan itself. */
@Injectable()
export class RehearsalCarrying {
  constructor(
    private readonly rehearsals: RehearsalRepository,
    private readonly changes: RehearsalChanges,
    private readonly rules: RehearsalRulesReader,
    private readonly succession: PlanSuccession,
    private readonly orgUnits: OrgUnits,
    private readonly facts: RehearsalFacts,
  ) {}

  /** @throws {RehearsalStale} Thrown when stock or plan are not those of the report. */
  async applyIn(transaction: Transaction, actor: Actor, rehearsal: PlanRehearsal, now: Date): Promise<void> {
    const { id, filingPlanId } = rehearsal;
    const inForce = await this.succession.holdIn(transaction);
    await this.changes.holdStock(transaction);
    const rules = await this.rules.read(rehearsal);
    if (rules.plan.state === 'draft') throw new RehearsalPlanNotReleased(filingPlanId);
    const differences = await this.changes.differences(transaction, id);
    const plan = Number(rules.hash !== rehearsal.rulesHash) + Number(inForce !== rehearsal.basePlanId);
    const all = { ...differences, plan };
    if (Object.values(all).some((count) => count > 0)) throw new RehearsalStale(id, all);
    await this.orgUnits.keepOpen(transaction, await this.changes.leads(transaction, id, 'apply'));
    const succession = await this.succession.putInForceIn(transaction, actor, filingPlanId);
    await this.changes.move(transaction, id, 'apply', { at: now, reason: reasonOf(rehearsal) });
    await this.tellMoved(transaction, actor, id, false);
    rehearsal.finishApplication(succession ?? null);
    await this.rehearsals.save(transaction, rehearsal);
    await this.facts.tell(transaction, actor, 'records.plan-rehearsal-applied', rehearsal, {
      reportHash: rehearsal.reportHash,
      reason: reasonOf(rehearsal),
      files: rehearsal.counts?.files ?? 0,
      redirects: rehearsal.counts?.redirects ?? 0,
      signedBy: rehearsal.approvals.map(({ side, userName }) => `${side}: ${userName}`),
    });
  }

  /** @throws {RehearsalUndoWouldLose} Thrown when files were opened or changed since that would be lost. */
  async undoIn(transaction: Transaction, actor: Actor, rehearsal: PlanRehearsal, now: Date): Promise<void> {
    const { id, filingPlanId, succession } = rehearsal;
    const inForce = await this.succession.holdIn(transaction);
    if (inForce !== filingPlanId) throw new RehearsalPlanNotInForce(filingPlanId);
    await this.changes.holdStock(transaction);
    const found = await this.changes.undoObstacles(transaction, id, filingPlanId);
    const leftOut = found.find(({ kind }) => kind === 'deleted-since')?.count ?? 0;
    const obstacles = found.filter(({ kind }) => kind !== 'deleted-since');
    if (obstacles.length > 0)
      throw new RehearsalUndoWouldLose(id, Object.fromEntries(obstacles.map(({ kind, count }) => [kind, count])));
    await this.orgUnits.keepOpen(transaction, await this.changes.leads(transaction, id, 'undo'));
    if (succession) await this.succession.takeBackIn(transaction, actor, filingPlanId, succession);
    await this.changes.move(transaction, id, 'undo', { at: now, reason: reasonOf(rehearsal) });
    await this.tellMoved(transaction, actor, id, true);
    rehearsal.finishUndo(leftOut);
    await this.rehearsals.save(transaction, rehearsal);
    await this.facts.tell(transaction, actor, 'records.plan-rehearsal-undone', rehearsal, {
      reason: reasonOf(rehearsal),
      files: rehearsal.counts?.files ?? 0,
      leftOut,
    });
  }

  private async tellMoved(transaction: Transaction, actor: Actor, id: string, isUndo: boolean): Promise<void> {
    for await (const page of this.changes.moved(transaction, id, PAGE))
      await this.facts.filesMoved(transaction, actor, id, page, isUndo);
  }
}

function reasonOf({ steps }: PlanRehearsal): string {
  return steps.at(-1)?.reason ?? '';
}

/** Carries out what was asked for; a job does this, and a killed one is done again from the beginning. */
@Injectable()
export class CarryOutRehearsal {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly carrying: RehearsalCarrying,
    private readonly clock: Clock,
  ) {}

  /** Repeated calls change nothing once it is done. */
  async execute(actor: Actor, rehearsalId: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const rehearsal = await this.rehearsals.getLocked(transaction, rehearsalId);
      const now = this.clock.now();
      if (rehearsal.state === 'applying') await this.carrying.applyIn(transaction, actor, rehearsal, now);
      if (rehearsal.state === 'undoing') await this.carrying.undoIn(transaction, actor, rehearsal, now);
    });
  }
}
