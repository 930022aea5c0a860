import { Injectable } from '@nestjs/common';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { PlanUnitNotFound } from '#modules/filing-plan';
import { Database } from '#platform/database';

/** A plan unit, or one above it, with what is set on it about access. */
export interface PlanUnitOnPath {
  readonly id: string;
  readonly lineageId: string;
  readonly mark: string;
  readonly title: string;
  /** `null` where none is set. */
  readonly level: ConfidentialityLevel | null;
  /** Walls around it. */
  readonly walls: readonly { readonly id: string; readonly name: string }[];
}

/** A plan unit on which a level is set. */
export type LevelledPlanUnit = Pick<PlanUnitOnPath, 'id' | 'mark' | 'title'> & {
  readonly level: ConfidentialityLevel;
  /** Whether the plan in force has it. */
  readonly isInForce: boolean;
};

/** Plan units as access knows them: by what all versions of the plan have in common. */
@Injectable()
export class PlanUnits {
  constructor(private readonly database: Database) {}

  /** @throws {PlanUnitNotFound} Thrown when there is none. */
  async get(planUnitId: string): Promise<PlanUnitOnPath> {
    const unit = (await this.path(planUnitId)).at(-1);
    if (!unit) throw new PlanUnitNotFound(planUnitId);
    return unit;
  }

  /** From the top of the plan down to the unit; empty when there is none. */
  async path(planUnitId: string): Promise<PlanUnitOnPath[]> {
    return this.database.query<PlanUnitOnPath>(PATH, [planUnitId]);
  }

  /** All on which a level is set, as the plan in force names them, or the latest one that has them. */
  async levelled(): Promise<LevelledPlanUnit[]> {
    return this.database.query<LevelledPlanUnit>(LEVELLED);
  }

  /** What protects every file below the unit, as the plan in force has it. */
  async protection(lineageId: string): Promise<{ level: ConfidentialityLevel; wallIds: readonly string[] }> {
    const [found] = await this.database.query<{ level: ConfidentialityLevel; wallIds: string[] }>(
      `SELECT plan_level(unit.id) AS level, plan_walls(unit.id) AS "wallIds"
         FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
        WHERE unit.lineage_id = $1 ORDER BY plan.in_force DESC, plan.edited_at DESC LIMIT 1`,
      [lineageId],
    );
    return found ?? { level: '003', wallIds: [] };
  }
}

const LEVELLED = `SELECT * FROM (
    SELECT DISTINCT ON (lineage_id) unit.id, unit.mark, unit.title, level, plan.in_force AS "isInForce"
      FROM plan_confidentiality JOIN plan_unit AS unit USING (lineage_id)
      JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
     ORDER BY lineage_id, plan.in_force DESC, plan.edited_at DESC) AS levelled ORDER BY mark`;

const PATH = `WITH RECURSIVE above AS (
    SELECT id, parent_id, lineage_id, mark, title, 1 AS distance FROM plan_unit WHERE id = $1
    UNION ALL SELECT unit.id, unit.parent_id, unit.lineage_id, unit.mark, unit.title, distance + 1
      FROM plan_unit AS unit JOIN above ON unit.id = above.parent_id)
  SELECT above.id, lineage_id AS "lineageId", mark, title, level,
         (SELECT coalesce(json_agg(json_build_object('id', wall.id, 'name', wall.name) ORDER BY wall.name), '[]')
            FROM wall_place JOIN wall ON wall.id = wall_place.wall_id WHERE wall_place.lineage_id = above.lineage_id) AS walls
    FROM above LEFT JOIN plan_confidentiality USING (lineage_id) ORDER BY distance DESC`;
