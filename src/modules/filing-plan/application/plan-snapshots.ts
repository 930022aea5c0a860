import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json';
import { Database, storableValue } from '#platform/database';
import type { FilingPlanState } from '../domain/filing-plan.entity.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import type { ReferenceTemplates } from '../domain/reference-grammar.js';
import { FilingPlanNotFound } from '../errors.js';
import { PlanUnitRepository } from '../persistence/plan-unit.repository.js';

/** A version of the plan as it is at one moment. */
export interface PlanSnapshot {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly state: FilingPlanState;
  readonly templates: ReferenceTemplates;
  /** In the order of their marks; units in charge by their ids. */
  readonly units: readonly PlanUnitInPlan[];
  /** SHA-256 over everything that decides what becomes of files under it. */
  readonly hash: string;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly state: FilingPlanState;
  readonly file: string;
  readonly proceeding: string;
  readonly document: string;
}

/** Versions of the plan as a whole, for what is worked out from them. */
@Injectable()
export class PlanSnapshots {
  constructor(
    private readonly database: Database,
    private readonly units: PlanUnitRepository,
  ) {}

  /**
   * Inside a transaction it is read with it.
   * @throws {FilingPlanNotFound} Thrown when there is no such plan.
   */
  async of(planId: string): Promise<PlanSnapshot> {
    const [row] = await this.database.query<Row>(
      `SELECT id, name, version, state, file_template AS file, proceeding_template AS proceeding, document_template AS document
         FROM filing_plan WHERE id = $1`,
      [planId],
    );
    if (!row) throw new FilingPlanNotFound(planId);
    const { id, name, version, state, ...templates } = row;
    const units = await this.units.findAll(planId);
    const content = canonicalJson(storableValue({ templates, units }));
    return { id, name, version, state, templates, units, hash: createHash('sha256').update(content).digest('hex') };
  }
}
