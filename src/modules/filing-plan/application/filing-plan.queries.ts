import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { FilingPlanState, PlanApproval } from '../domain/filing-plan.entity.js';
import { comparePlans, type PlanUnitDifference } from '../domain/plan-comparison.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import { planFault, type PlanFault } from '../domain/plan-fault.js';
import { structureFaults } from '../domain/plan-structure.js';
import type { DisposalKind } from '../domain/plan-unit-content.js';
import type { RetentionRule } from '../domain/retention-rule.js';
import { ReferenceGrammar, type ReferenceTemplates } from '../domain/reference-grammar.js';
import { FilingPlanNotFound, PlanUnitNotFound } from '../errors.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { LeadUnits } from './lead-units.js';

/** A plan unit (Aktenplaneinheit) as others see it. */
export interface PlanUnit {
  readonly id: string;
  readonly filingPlanId: string;
  readonly mark: string;
  readonly title: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly mayCarryFiles: boolean;
  readonly retired: boolean;
  /** Whether its version of the plan is the one in force. */
  readonly inForce: boolean;
  /** Years after closing; `null` = unlimited, or as long as an event lasts that the rule names. */
  readonly retentionYears: number | null;
  /** `null` where nothing is decided; never on a unit of a released plan that carries files. */
  readonly disposalKind: DisposalKind | null;
  readonly leadUnitId: string | null;
}

const COLUMNS = `unit.id, unit.filing_plan_id AS "filingPlanId", unit.mark, unit.title, unit.description,
  unit.parent_id AS "parentId", unit.may_carry_files AS "mayCarryFiles", unit.retired, plan.in_force AS "inForce",
  CASE WHEN unit.retention_kind = 'years' THEN unit.retention_years END AS "retentionYears", unit.disposal_kind AS "disposalKind", unit.lead_unit_id AS "leadUnitId"`;

/** A version of the plan in a list. */
export interface FilingPlanSummary {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly state: FilingPlanState;
  readonly basedOnId: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly inForceFrom: string | null;
  readonly releasedAt: Date | null;
  readonly editedAt: Date;
  readonly approvals: readonly PlanApproval[];
  readonly revision: number;
  readonly units: number;
  /** How references are put together under it. */
  readonly referenceTemplates: ReferenceTemplates;
}

const SUMMARY = `SELECT plan.id, plan.name, plan.version, plan.state, plan.based_on_id AS "basedOnId",
    plan.valid_from::text AS "validFrom", plan.valid_until::text AS "validUntil",
    plan.in_force_from::text AS "inForceFrom", plan.released_at AS "releasedAt", plan.edited_at AS "editedAt",
    plan.approvals, plan.revision,
    (SELECT count(*)::int FROM plan_unit AS unit WHERE unit.filing_plan_id = plan.id) AS units,
    json_build_object('file', plan.file_template, 'proceeding', plan.proceeding_template,
      'document', plan.document_template) AS "referenceTemplates"
  FROM filing_plan AS plan`;

/** Reading access to the filing plan in force and to single units of any version. */
@Injectable()
export class FilingPlanQueries {
  constructor(
    private readonly database: Database,
    private readonly units: PlanUnitRepository,
    private readonly leadUnits: LeadUnits,
  ) {}

  /** The plan in force with all its units in the order of their marks; `undefined` before the first release. */
  async inForce(): Promise<{ id: string; name: string; version: string; units: PlanUnit[] } | undefined> {
    const [plan] = await this.database.query<{ id: string; name: string; version: string }>(
      'SELECT id, name, version FROM filing_plan WHERE in_force',
    );
    if (!plan) return undefined;
    const units = await this.database.query<PlanUnit>(
      `SELECT ${COLUMNS} FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
        WHERE unit.filing_plan_id = $1 ORDER BY unit.mark COLLATE "C"`,
      [plan.id],
    );
    return { ...plan, units };
  }

  /** How references are put together now: as the plan in force says. */
  async referenceGrammar(transaction?: Transaction): Promise<ReferenceGrammar> {
    const templatesInForce = `SELECT file_template AS file, proceeding_template AS proceeding, document_template AS document
      FROM filing_plan WHERE in_force`;
    const [templates] = transaction
      ? await queryIn<ReferenceTemplates>(transaction, templatesInForce)
      : await this.database.query<ReferenceTemplates>(templatesInForce);
    return new ReferenceGrammar(templates);
  }

  /** All versions, the newest first; drafts only for those who work on them. */
  async versions(actor: Actor): Promise<FilingPlanSummary[]> {
    const drafts = sees(actor) ? '' : ` WHERE plan.state IN ('in-force', 'superseded')`;
    return this.database.query<FilingPlanSummary>(`${SUMMARY}${drafts} ORDER BY plan.edited_at DESC, plan.id DESC`);
  }

  /** @throws {FilingPlanNotFound} Thrown when there is no such version, or it is a draft the actor has nothing to do with. */
  async version(actor: Actor, id: string): Promise<FilingPlanSummary> {
    const [plan] = await this.database.query<FilingPlanSummary>(`${SUMMARY} WHERE plan.id = $1`, [id]);
    if (!plan || (!sees(actor) && (plan.state === 'draft' || plan.state === 'released')))
      throw new FilingPlanNotFound(id);
    return plan;
  }

  /** Units of any version with everything they say, units in charge by number. */
  async unitsOf(actor: Actor, planId: string): Promise<PlanUnitInPlan[]> {
    await this.version(actor, planId);
    return this.leadUnits.byNumber(await this.units.findAll(planId));
  }

  /** What is still to be decided before this version can be released, and what does not fit. */
  async faultsOf(actor: Actor, planId: string): Promise<PlanFault[]> {
    const units = await this.unitsOf(actor, planId);
    return structureFaults(units).map(({ code, index, detail }) =>
      planFault(code, { mark: units[index]?.mark ?? null, detail }),
    );
  }

  /** What became of each unit from one version to another. */
  async compare(actor: Actor, beforeId: string, afterId: string): Promise<PlanUnitDifference[]> {
    return comparePlans(await this.unitsOf(actor, beforeId), await this.unitsOf(actor, afterId));
  }

  /**
   * How long files of a unit are kept, as its version of the plan says; `null` where that says nothing.
   * @throws {PlanUnitNotFound} Thrown when no version of the plan has such a unit.
   */
  async retentionOf(id: string): Promise<RetentionRule | null> {
    const [row] = await this.database.query<{ rule: RetentionRule | null }>(
      `SELECT CASE retention_kind
                WHEN 'years' THEN json_build_object('kind', 'years', 'years', retention_years, 'start', retention_start)
                WHEN 'event' THEN json_build_object('kind', 'event', 'event', retention_event, 'years', retention_years)
                WHEN 'permanent' THEN json_build_object('kind', 'permanent') END AS rule
         FROM plan_unit WHERE id = $1`,
      [id],
    );
    if (!row) throw new PlanUnitNotFound(id);
    return row.rule;
  }

  /** @throws {PlanUnitNotFound} Thrown when no version of the plan has such a unit. */
  async getUnit(id: string): Promise<PlanUnit> {
    const [unit] = await this.database.query<PlanUnit>(
      `SELECT ${COLUMNS} FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id WHERE unit.id = $1`,
      [id],
    );
    if (!unit) throw new PlanUnitNotFound(id);
    return unit;
  }
}

/** Drafts are for those who make or approve them. */
function sees(actor: Actor): boolean {
  return holds(actor, FILING_PLAN_PERMISSIONS.manage) || holds(actor, FILING_PLAN_PERMISSIONS.approveForArchive);
}
