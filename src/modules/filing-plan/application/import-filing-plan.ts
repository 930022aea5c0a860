import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { FilingPlan } from '../domain/filing-plan.entity.js';
import { comparePlans, type PlanUnitDifference } from '../domain/plan-comparison.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import type { PlanFault } from '../domain/plan-fault.js';
import { DEFAULT_TEMPLATES } from '../domain/reference-grammar.js';
import { dayOf } from '../exchange/cell-values.js';
import type { CheckedPlan } from '../exchange/check-plan.js';
import { readPlan } from '../exchange/read-plan.js';
import { FilingPlanRepository } from '../persistence/filing-plan.repository.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { PlanVersionMissing } from '../errors.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { LeadUnits } from './lead-units.js';
import { requirePermission } from './plan-access.js';
import { PlanFacts } from './plan-facts.js';

/** A file that shall become a draft. */
export interface PlanImport {
  readonly bytes: Uint8Array;
  /** Id the draft shall have: a repeated request with it makes one draft. */
  readonly id?: string | undefined;
  /** Name and version; what the file says otherwise. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** Only look: nothing is written. */
  readonly dryRun: boolean;
}

/** What an import found, and what it would or did make. */
export interface PlanImportReport {
  /** The draft; `null` after a dry run and when faults forbid the import. */
  readonly planId: string | null;
  readonly name: string;
  readonly version: string;
  readonly units: number;
  readonly faults: readonly PlanFault[];
  /** Beside the plan in force. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/**
 * Makes a draft from CSV, XLSX or xdomea 0301. Every fault is found at once; with one error nothing is imported.
 * Units whose mark the plan in force has too count as the same units.
 */
@Injectable()
export class ImportFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: FilingPlanRepository,
    private readonly units: PlanUnitRepository,
    private readonly leadUnits: LeadUnits,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {FilingPlanVersionTaken} Thrown when a plan of this name has this version.
   * @throws {PlanVersionMissing} Thrown when neither file nor request says which version it is.
   */
  async execute(actor: Actor, request: PlanImport): Promise<PlanImportReport> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const checked = await readPlan(request.bytes, await this.leadUnits.numbers());
    const inForce = await this.units.findInForce();
    const before = inForce?.units ?? [];
    const after = await this.identified(checked, before);
    const report = reportOf(request, checked, inForce?.name, comparePlans(before, after), after.length);
    const isBroken = checked.faults.some(({ severity }) => severity === 'error');
    if (request.dryRun || isBroken) return report;
    if (report.version === '') throw new PlanVersionMissing();
    const planId = await this.save(actor, request.id, report, checked, after, inForce?.id ?? null);
    return { ...report, planId };
  }

  private async identified({ units }: CheckedPlan, before: readonly PlanUnitInPlan[]): Promise<PlanUnitInPlan[]> {
    const lineages = new Map(before.map(({ mark, lineageId }) => [mark, lineageId]));
    const withIds = await this.leadUnits.byId(units);
    return withIds.map((unit) => {
      const id = newId();
      return { ...unit, id, lineageId: lineages.get(unit.mark) ?? id };
    });
  }

  private async save(
    actor: Actor,
    wantedId: string | undefined,
    { name, version }: PlanImportReport,
    { head }: CheckedPlan,
    units: readonly PlanUnitInPlan[],
    basedOnId: string | null,
  ): Promise<string> {
    const now = this.clock.now();
    const id = wantedId ?? newId(now);
    await this.database.transaction(async (transaction) => {
      if (await this.plans.exists(transaction, id)) return;
      const validity = { validFrom: dayOrNull(head.validFrom), validUntil: dayOrNull(head.validUntil) };
      const base = basedOnId === null ? undefined : await this.plans.getLocked(transaction, basedOnId);
      const templates = base?.templates ?? DEFAULT_TEMPLATES;
      const plan = FilingPlan.draft({ id, name, version, basedOnId, ...validity, templates }, now);
      await this.plans.add(transaction, plan);
      await this.units.replace(transaction, id, units);
      await this.facts.tell(transaction, actor, 'filing-plan.drafted', plan, {
        after: { basedOn: basedOnId, units: units.length, imported: true },
      });
    });
    return id;
  }
}

function reportOf(
  request: PlanImport,
  { head, faults }: CheckedPlan,
  nameInForce: string | undefined,
  differences: readonly PlanUnitDifference[],
  units: number,
): PlanImportReport {
  const count = (kind: PlanUnitDifference['kind']): number =>
    differences.filter((difference) => difference.kind === kind).length;
  return {
    planId: null,
    name: request.name ?? head.name ?? nameInForce ?? 'Aktenplan',
    version: request.version ?? head.version ?? '',
    units,
    faults,
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
  };
}

function dayOrNull(text: string | null): string | null {
  return text === null ? null : (dayOf(text) ?? null);
}
