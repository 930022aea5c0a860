import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { DisposalKind } from '../domain/plan-unit-content.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import { compareMarks } from '../domain/plan-mark.js';
import type { RetentionRule, RetentionStart } from '../domain/retention-rule.js';

/** A unit as its row has it. */
interface UnitRow {
  readonly id: string;
  readonly lineageId: string;
  readonly mark: string;
  readonly title: string;
  readonly description: string;
  readonly parent: string | null;
  readonly mayCarryFiles: boolean;
  readonly retired: boolean;
  readonly retentionKind: RetentionRule['kind'] | null;
  readonly retentionYears: number | null;
  readonly retentionStart: RetentionStart;
  readonly retentionEvent: string | null;
  readonly legalBasis: string;
  readonly disposalKind: DisposalKind | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly leadUnit: string | null;
  readonly seeAlso: string[];
}

const SELECT = `SELECT unit.id, unit.lineage_id AS "lineageId", unit.mark, unit.title, unit.description, above.mark AS parent,
    unit.may_carry_files AS "mayCarryFiles", unit.retired, unit.retention_kind AS "retentionKind",
    unit.retention_years AS "retentionYears", unit.retention_start AS "retentionStart",
    unit.retention_event AS "retentionEvent", unit.legal_basis AS "legalBasis", unit.disposal_kind AS "disposalKind",
    unit.valid_from::text AS "validFrom", unit.valid_until::text AS "validUntil", unit.see_also AS "seeAlso",
    unit.lead_unit_id AS "leadUnit"
  FROM plan_unit AS unit LEFT JOIN plan_unit AS above ON above.id = unit.parent_id
  WHERE unit.filing_plan_id = $1`;

/** Names and types of the columns as `jsonb_to_recordset` reads them. */
const COLUMNS = {
  id: 'uuid',
  filing_plan_id: 'uuid',
  lineage_id: 'uuid',
  mark: 'text',
  title: 'text',
  description: 'text',
  parent_id: 'uuid',
  may_carry_files: 'boolean',
  retired: 'boolean',
  retention_kind: 'text',
  retention_years: 'integer',
  retention_start: 'text',
  retention_event: 'text',
  legal_basis: 'text',
  disposal_kind: 'text',
  valid_from: 'date',
  valid_until: 'date',
  lead_unit_id: 'uuid',
  see_also: 'text[]',
} as const;

const NAMES = Object.keys(COLUMNS).join(', ');
const TYPED = Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');
const UPDATES = Object.keys(COLUMNS)
  .filter((name) => !['id', 'filing_plan_id', 'lineage_id'].includes(name))
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');

/** Loads and saves the units of one plan as a whole. Units in charge are named by their ids here, elsewhere by number. */
@Injectable()
export class PlanUnitRepository {
  constructor(private readonly database: Database) {}

  /** All units in the order of their marks. */
  async findAll(planId: string): Promise<PlanUnitInPlan[]> {
    return (await this.database.query<UnitRow>(SELECT, [planId]))
      .map(toUnit)
      .sort((a, b) => compareMarks(a.mark, b.mark));
  }

  /** The plan in force with its units; `undefined` before the first one. */
  async findInForce(): Promise<{ id: string; name: string; units: PlanUnitInPlan[] } | undefined> {
    const [plan] = await this.database.query<{ id: string; name: string }>(
      'SELECT id, name FROM filing_plan WHERE in_force',
    );
    return plan && { ...plan, units: await this.findAll(plan.id) };
  }

  /** Makes the stored units of a draft exactly these. */
  async replace(transaction: Transaction, planId: string, units: readonly PlanUnitInPlan[]): Promise<void> {
    const ids = new Map(units.map(({ mark, id }) => [mark, id]));
    const rows = units.map((unit) => toRow(planId, unit, unit.parent === null ? null : (ids.get(unit.parent) ?? null)));
    // Marks can change places; they are checked when all have theirs.
    await queryIn(transaction, 'SET CONSTRAINTS uq_plan_unit_mark DEFERRED');
    await queryIn(
      transaction,
      `INSERT INTO plan_unit (${NAMES}) SELECT ${NAMES} FROM jsonb_to_recordset($1::jsonb) AS row (${TYPED})
       ON CONFLICT ON CONSTRAINT pk_plan_unit DO UPDATE SET ${UPDATES}`,
      [JSON.stringify(rows)],
    );
    await queryIn(transaction, 'DELETE FROM plan_unit WHERE filing_plan_id = $1 AND NOT id = ANY($2::uuid[])', [
      planId,
      units.map(({ id }) => id),
    ]);
  }
}

function toUnit(row: UnitRow): PlanUnitInPlan {
  const { retentionKind, retentionYears, retentionStart, retentionEvent, ...rest } = row;
  return { ...rest, retention: retentionOf(retentionKind, retentionYears ?? 0, retentionStart, retentionEvent ?? '') };
}

function retentionOf(
  kind: RetentionRule['kind'] | null,
  years: number,
  start: RetentionStart,
  event: string,
): RetentionRule | null {
  switch (kind) {
    case null:
      return null;
    case 'permanent':
      return { kind };
    case 'years':
      return { kind, years, start };
    case 'event':
      return { kind, event, years };
  }
}

function toRow(planId: string, unit: PlanUnitInPlan, parentId: string | null): Record<keyof typeof COLUMNS, unknown> {
  const { retention } = unit;
  return {
    id: unit.id,
    filing_plan_id: planId,
    lineage_id: unit.lineageId,
    mark: unit.mark,
    title: unit.title,
    description: unit.description,
    parent_id: parentId,
    may_carry_files: unit.mayCarryFiles,
    retired: unit.retired,
    retention_kind: retention?.kind ?? null,
    retention_years: retention === null || retention.kind === 'permanent' ? null : retention.years,
    retention_start: retention?.kind === 'years' ? retention.start : 'year-end',
    retention_event: retention?.kind === 'event' ? retention.event : null,
    legal_basis: unit.legalBasis,
    disposal_kind: unit.disposalKind,
    valid_from: unit.validFrom,
    valid_until: unit.validUntil,
    lead_unit_id: unit.leadUnit,
    see_also: unit.seeAlso,
  };
}
