import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json';
import { PlanSnapshots, ReferenceGrammar } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { storableValue } from '#platform/database';
import type { PlanRehearsal } from '../../domain/plan-rehearsal.entity.js';
import type { OutcomeRules } from '../../domain/rehearsal/file-outcome.js';
import { OPEN, planProtection, type ProtectedPlaces } from '../../domain/rehearsal/plan-protection.js';
import { type PlannedUnit, PlannedUnits } from '../../domain/rehearsal/unit-mapping.js';
import { type RehearsalDecision, RehearsalRepository } from '../../persistence/rehearsal/rehearsal.repository.js';

type PlanSnapshot = Awaited<ReturnType<PlanSnapshots['of']>>;

/** Everything that decides what becomes of a file, but the file itself. */
export interface RehearsalRules {
  readonly plan: PlanSnapshot;
  readonly units: PlannedUnits;
  readonly outcome: OutcomeRules;
  readonly decisions: readonly RehearsalDecision[];
  /** SHA-256 of all this. */
  readonly hash: string;
}

/** What nobody decided is to be appraised (bewerten), as when a file is opened. */
const UNDECIDED = 'B';

/** Gathers what a rehearsal is worked out with, as it is now. */
@Injectable()
export class RehearsalRulesReader {
  constructor(
    private readonly plans: PlanSnapshots,
    private readonly orgUnits: OrgUnits,
    private readonly rehearsals: RehearsalRepository,
  ) {}

  /** @throws {FilingPlanNotFound} Thrown when the version was discarded. */
  async read(rehearsal: Pick<PlanRehearsal, 'id' | 'filingPlanId' | 'options'>): Promise<RehearsalRules> {
    const plan = await this.plans.of(rehearsal.filingPlanId);
    const decisions = await this.rehearsals.decisions(rehearsal.id);
    const offices = (await this.orgUnits.open()).map(({ id, number }) => ({ id, number }));
    offices.sort((a, b) => (a.id < b.id ? -1 : 1));
    const places = await this.rehearsals.protectedPlaces();
    const said = decisions.map(({ kind, subjectId, planUnitId, reason }) => ({ kind, subjectId, planUnitId, reason }));
    const { options } = rehearsal;
    const hash = createHash('sha256')
      .update(canonicalJson(storableValue({ plan: plan.hash, options, decisions: said, offices, ...places })))
      .digest('hex');
    return {
      plan,
      decisions,
      hash,
      units: new PlannedUnits(plannedUnits(plan, places)),
      outcome: {
        options,
        references: new ReferenceGrammar(plan.templates),
        officeNumbers: new Map(offices.map(({ id, number }) => [id, number])),
      },
    };
  }
}

function plannedUnits(plan: PlanSnapshot, places: ProtectedPlaces): PlannedUnit[] {
  const ids = new Map(plan.units.map(({ mark, id }) => [mark, id]));
  const placed = plan.units.map((unit) => ({
    unit,
    id: unit.id,
    lineageId: unit.lineageId,
    parentId: unit.parent === null ? null : (ids.get(unit.parent) ?? null),
  }));
  const protection = planProtection(placed, places);
  return placed.map(({ unit, id, lineageId, parentId }) => ({
    id,
    lineageId,
    parentId,
    protection: protection.get(id) ?? OPEN,
    mark: unit.mark,
    title: unit.title,
    leadUnitId: unit.leadUnit,
    mayCarryFiles: unit.mayCarryFiles,
    retired: unit.retired,
    retentionYears: unit.retention?.kind === 'years' ? unit.retention.years : null,
    disposalKind: unit.disposalKind ?? UNDECIDED,
    isRetentionGrounded: unit.legalBasis !== '' || unit.retention?.kind === 'event',
  }));
}
