import { Injectable } from '@nestjs/common';
import { type Actor, holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { FILING_PLAN_PERMISSIONS, PlanSnapshots } from '#modules/filing-plan';
import { Database, type Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { PlanRehearsal, type RehearsalSide } from '../../domain/plan-rehearsal.entity.js';
import type { RehearsalOptions } from '../../domain/rehearsal/file-outcome.js';
import { RemarkReasonMissing } from '../../errors.js';
import type { PlanRehearsalEvent } from '../../events.js';
import { type RehearsalDecision, RehearsalRepository } from '../../persistence/rehearsal/rehearsal.repository.js';
import {
  RehearsalDecisionInvalid,
  RehearsalPlanNotReleased,
  RehearsalPlanSuperseded,
  RehearsalSubjectUnknown,
} from '../../rehearsal-errors.js';
import { RehearsalFacts } from './rehearsal-facts.js';
import { CARRY_OUT_REHEARSAL, WORK_OUT_REHEARSAL } from './rehearsal-jobs.js';

const REASON_MAX = 500;

/** Something that is decided, or with neither unit nor reason taken back. */
export type DecisionInput = Pick<RehearsalDecision, 'kind' | 'subjectId' | 'planUnitId' | 'reason'>;

const PERMISSION_OF: Readonly<Record<RehearsalSide, string>> = {
  'records-management': FILING_PLAN_PERMISSIONS.manage,
  archive: FILING_PLAN_PERMISSIONS.approveForArchive,
};

/** What people do with a rehearsal (Probelauf). What takes long is a job that is asked for here. */
@Injectable()
export class RehearsalSteps {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly plans: PlanSnapshots,
    private readonly jobs: Jobs,
    private readonly facts: RehearsalFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a rehearsal of a draft, a released version or the one in force.
   * @throws {RehearsalPlanSuperseded} Thrown when the version is over.
   */
  async begin(
    actor: UserActor,
    input: { readonly id?: string | undefined; readonly planId: string; readonly options: RehearsalOptions },
  ): Promise<string> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const plan = await this.plans.of(input.planId);
    if (plan.state === 'superseded') throw new RehearsalPlanSuperseded(plan.id);
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    await this.database.transaction(async (transaction) => {
      if (await this.rehearsals.exists(transaction, id)) return;
      const rehearsal = PlanRehearsal.begin({ id, filingPlanId: plan.id, options: input.options }, now);
      await this.rehearsals.save(transaction, rehearsal);
      await this.facts.tell(transaction, actor, 'records.plan-rehearsal-begun', rehearsal, { ...input.options });
      await this.jobs.enqueue(transaction, WORK_OUT_REHEARSAL, { rehearsalId: id }, { key: id });
    });
    return id;
  }

  /** Works the report out again, on the stock as it is now. */
  async runAgain(actor: UserActor, id: string, revision: number): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    await this.change(id, revision, (transaction, rehearsal) => this.rerun(transaction, rehearsal));
  }

  /**
   * Decides where files go that lineage says nothing of, and why periods are as they are; the report is worked out again.
   * @throws {RehearsalDecisionInvalid} Thrown when a unit is not one of the version that carries files.
   * @throws {RehearsalSubjectUnknown} Thrown when it is about a file or unit the report does not have.
   */
  async decide(actor: UserActor, id: string, revision: number, decisions: readonly DecisionInput[]): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    await this.change(id, revision, async (transaction, rehearsal) => {
      await this.rerun(transaction, rehearsal);
      await this.checkDecisions(transaction, rehearsal, decisions);
      const decidedAt = this.clock.now();
      await this.rehearsals.forget(transaction, id, decisions.filter(isTakenBack));
      await this.rehearsals.decide(
        transaction,
        id,
        decisions
          .filter((decision) => !isTakenBack(decision))
          .map((decision) => ({ ...decision, decidedByName: actor.name, decidedAt })),
      );
      await this.tell(transaction, actor, 'records.plan-rehearsal-decided', rehearsal, {
        decisions: decisions.map(({ kind, subjectId, planUnitId, reason }) => ({
          kind,
          subjectId,
          planUnitId,
          reason,
        })),
      });
    });
  }

  /** Signs the report for one side. */
  async approve(
    actor: UserActor,
    id: string,
    input: { readonly revision: number; readonly side: RehearsalSide; readonly reportHash: string },
  ): Promise<void> {
    requirePermission(actor, PERMISSION_OF[input.side]);
    await this.change(id, input.revision, async (transaction, rehearsal) => {
      rehearsal.approve(actor, input.side, input.reportHash, this.clock.now());
      const { side, reportHash } = input;
      await this.tell(transaction, actor, 'records.plan-rehearsal-approved', rehearsal, { side, reportHash });
    });
  }

  /** Asks for the application of a signed report. @throws {RehearsalPlanNotReleased} Thrown when the version is a draft. */
  async apply(actor: UserActor, id: string, revision: number, reason: string): Promise<void> {
    await this.request(actor, id, revision, { kind: 'apply', reason });
  }

  /** Asks for the undoing of an application. */
  async undo(actor: UserActor, id: string, revision: number, reason: string): Promise<void> {
    await this.request(actor, id, revision, { kind: 'undo', reason });
  }

  /** Puts a rehearsal aside. */
  async discard(actor: UserActor, id: string, revision: number): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    await this.change(id, revision, async (transaction, rehearsal) => {
      rehearsal.discard();
      await this.tell(transaction, actor, 'records.plan-rehearsal-discarded', rehearsal);
    });
  }

  private async request(
    actor: UserActor,
    id: string,
    revision: number,
    { kind, reason }: { readonly kind: 'apply' | 'undo'; readonly reason: string },
  ): Promise<void> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const why = reason.trim();
    if (why === '' || why.length > REASON_MAX) throw new RemarkReasonMissing();
    await this.change(id, revision, async (transaction, rehearsal) => {
      const step = { kind, userId: actor.id, userName: actor.name, at: this.clock.now().toISOString(), reason: why };
      if (kind === 'apply') {
        const plan = await this.plans.of(rehearsal.filingPlanId);
        if (plan.state === 'draft') throw new RehearsalPlanNotReleased(plan.id);
        rehearsal.requestApplication(step);
      } else {
        rehearsal.requestUndo(step);
      }
      await this.tell(transaction, actor, 'records.plan-rehearsal-requested', rehearsal, { kind, reason: why });
      await this.jobs.enqueue(transaction, CARRY_OUT_REHEARSAL, { rehearsalId: id }, { key: id });
    });
  }

  private async checkDecisions(
    transaction: Transaction,
    { id, filingPlanId }: PlanRehearsal,
    decisions: readonly DecisionInput[],
  ): Promise<void> {
    const { units } = await this.plans.of(filingPlanId);
    const carrying = new Set(
      units.filter(({ mayCarryFiles, retired }) => mayCarryFiles && !retired).map((unit) => unit.id),
    );
    for (const decision of decisions)
      checkDecision(decision, { carrying, units: new Set(units.map((unit) => unit.id)) });
    const unknown = await this.rehearsals.findUnknown(
      transaction,
      id,
      decisions.filter((decision) => !isTakenBack(decision)),
    );
    if (unknown) throw new RehearsalSubjectUnknown(unknown.kind, unknown.subjectId);
  }

  private async rerun(transaction: Transaction, rehearsal: PlanRehearsal): Promise<void> {
    rehearsal.runAgain();
    await this.jobs.enqueue(transaction, WORK_OUT_REHEARSAL, { rehearsalId: rehearsal.id }, { key: rehearsal.id });
  }

  private async change(
    id: string,
    revision: number,
    work: (transaction: Transaction, rehearsal: PlanRehearsal) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const rehearsal = await this.rehearsals.getLocked(transaction, id);
      rehearsal.checkRevision(revision);
      await work(transaction, rehearsal);
      await this.rehearsals.save(transaction, rehearsal);
    });
  }

  private async tell(
    transaction: Transaction,
    actor: Actor,
    type: PlanRehearsalEvent['type'],
    rehearsal: PlanRehearsal,
    after: Parameters<RehearsalFacts['tell']>[4] = {},
  ): Promise<void> {
    await this.facts.tell(transaction, actor, type, rehearsal, after);
  }
}

function requirePermission(actor: Actor, permission: string): void {
  if (!holds(actor, permission)) throw new PermissionMissing(permission);
}

/** Whether lineage decides again. */
function isTakenBack({ planUnitId, reason }: DecisionInput): boolean {
  return planUnitId === null && reason === null;
}

/** Files go where files may lie; reasons are for units of the version. */
function checkDecision(
  decision: DecisionInput,
  { carrying, units }: { readonly carrying: ReadonlySet<string>; readonly units: ReadonlySet<string> },
): void {
  if (isTakenBack(decision)) return;
  const { kind, subjectId, planUnitId, reason } = decision;
  const isPlace = kind === 'unit' || kind === 'file';
  const isValid = isPlace ? reason === null && carrying.has(planUnitId ?? '') : planUnitId === null && isReason(reason);
  if (!isValid) throw new RehearsalDecisionInvalid(subjectId);
  if (!isPlace && !units.has(subjectId)) throw new RehearsalSubjectUnknown('unit', subjectId);
}

function isReason(reason: string | null): boolean {
  return reason !== null && reason.trim() !== '' && reason.length <= REASON_MAX;
}
