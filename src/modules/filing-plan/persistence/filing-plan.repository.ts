import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import { FilingPlan } from '../domain/filing-plan.entity.js';
import { FilingPlanNotFound, FilingPlanVersionTaken } from '../errors.js';

/** Loads and saves plans; a loaded plan is locked until the transaction ends. */
@Injectable()
export class FilingPlanRepository {
  /** @throws {FilingPlanNotFound} Thrown when there is no such plan. */
  async getLocked(transaction: Transaction, id: string): Promise<FilingPlan> {
    const plan = await transaction
      .getRepository(FilingPlan)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw new FilingPlanNotFound(id);
    return plan;
  }

  /** The plan in force, locked; `undefined` before the first one. */
  async findInForce(transaction: Transaction): Promise<FilingPlan | undefined> {
    await this.oneAtATime(transaction);
    const plan = await transaction
      .getRepository(FilingPlan)
      .findOne({ where: { state: 'in-force' }, lock: { mode: 'pessimistic_write' } });
    return plan ?? undefined;
  }

  /** Whether a plan with this id was begun earlier; two requests with one id wait for each other. */
  async exists(transaction: Transaction, id: string): Promise<boolean> {
    await this.oneAtATime(transaction);
    return transaction.getRepository(FilingPlan).existsBy({ id });
  }

  /** @throws {FilingPlanVersionTaken} Thrown when another plan of this name has this version. */
  async add(transaction: Transaction, plan: FilingPlan): Promise<void> {
    await this.oneAtATime(transaction);
    const taken = await transaction.getRepository(FilingPlan).existsBy({ name: plan.name, version: plan.version });
    if (taken) throw new FilingPlanVersionTaken(plan.name, plan.version);
    await this.save(transaction, plan);
  }

  async save(transaction: Transaction, plan: FilingPlan): Promise<void> {
    await transaction.getRepository(FilingPlan).save(plan);
  }

  /** Removes a plan with its units. */
  async remove(transaction: Transaction, plan: FilingPlan): Promise<void> {
    await queryIn(transaction, 'DELETE FROM plan_unit WHERE filing_plan_id = $1', [plan.id]);
    await queryIn(transaction, 'UPDATE filing_plan SET based_on_id = NULL WHERE based_on_id = $1', [plan.id]);
    await queryIn(transaction, 'DELETE FROM filing_plan WHERE id = $1', [plan.id]);
  }

  /** Released plans whose day has come, oldest first. */
  async findDue(transaction: Transaction, today: string): Promise<string[]> {
    const rows = await queryIn<{ id: string }>(
      transaction,
      `SELECT id FROM filing_plan WHERE state = 'released' AND in_force_from <= $1 ORDER BY in_force_from, released_at`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  /** Plans begin and come into force one at a time: two at once would not see each other. */
  private async oneAtATime(transaction: Transaction): Promise<void> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7309, 0)');
  }
}
