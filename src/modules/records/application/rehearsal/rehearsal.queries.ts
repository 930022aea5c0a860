import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { FILING_PLAN_PERMISSIONS } from '#modules/filing-plan';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import type {
  RehearsalApproval,
  RehearsalCounts,
  RehearsalState,
  RehearsalStep,
} from '../../domain/plan-rehearsal.entity.js';
import type { Finding, RehearsalOptions } from '../../domain/rehearsal/file-outcome.js';
import { addFileAccess } from '../../persistence/file-access-condition.js';
import {
  RehearsalChanges,
  type StockDifferences,
  type UndoObstacle,
} from '../../persistence/rehearsal/rehearsal-changes.js';
import { RehearsalRepository } from '../../persistence/rehearsal/rehearsal.repository.js';
import { RehearsalNotFound } from '../../rehearsal-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { RehearsalRulesReader } from './rehearsal-rules.js';
import { flowOf, type FlowRow, type NamedUnit, type UnitFlow } from './unit-flow.js';

/** A rehearsal with the version it is about. */
export interface RehearsalRow {
  readonly id: string;
  readonly filingPlanId: string;
  readonly planName: string;
  readonly planVersion: string;
  readonly planState: string;
  readonly state: RehearsalState;
  readonly options: RehearsalOptions;
  readonly reportHash: string | null;
  readonly counts: RehearsalCounts | null;
  readonly approvals: readonly RehearsalApproval[];
  readonly problem: { readonly code: string; readonly details: object } | null;
  readonly steps: readonly RehearsalStep[];
  readonly ranAt: Date | null;
  readonly createdAt: Date;
  readonly revision: number;
  readonly progressDone: number | null;
  readonly progressTotal: number | null;
}

/** How many files an office loses and gains. */
export interface OfficeBalance {
  readonly unitId: string;
  readonly gives: number;
  readonly gets: number;
}

/** Files of a unit of the new version whose period needs a reason. */
export interface ReasonNeeded {
  readonly kind: 'over-thirty' | 'shortened-running';
  readonly unit: NamedUnit;
  readonly files: number;
  readonly reason: string | null;
}

/** What becomes of one file. */
export interface RehearsedFileRow {
  readonly fileId: string;
  /** `null` where the actor may not read the file. */
  readonly subject: string | null;
  readonly fromReference: string | null;
  readonly toReference: string | null;
  readonly isOpen: boolean;
  readonly fromMark: string;
  readonly toMark: string | null;
  readonly fromLeadId: string;
  readonly toLeadId: string;
  readonly fromYears: number | null;
  readonly toYears: number | null;
  readonly fromDisposal: 'A' | 'B' | 'V';
  readonly toDisposal: 'A' | 'B' | 'V';
  /** Whether somebody decided for this file by itself where it goes. */
  readonly isDecided: boolean;
  readonly findings: readonly Finding[];
}

/** Which files of a report to show. */
export interface RehearsedFilter {
  readonly finding?: string | undefined;
  readonly fromUnit?: string | undefined;
  readonly toUnit?: string | undefined;
}

const SUMMARY = `SELECT rehearsal.id, rehearsal.filing_plan_id AS "filingPlanId", coalesce(plan.name, '') AS "planName",
    coalesce(plan.version, '') AS "planVersion", coalesce(plan.state, 'discarded') AS "planState", rehearsal.state, rehearsal.options,
    rehearsal.report_hash AS "reportHash", rehearsal.counts, rehearsal.approvals, rehearsal.problem, rehearsal.steps,
    rehearsal.ran_at AS "ranAt", rehearsal.created_at AS "createdAt", rehearsal.revision,
    progress.done AS "progressDone", progress.total AS "progressTotal"
  FROM plan_rehearsal AS rehearsal LEFT JOIN filing_plan AS plan ON plan.id = rehearsal.filing_plan_id
  LEFT JOIN plan_rehearsal_progress AS progress ON progress.rehearsal_id = rehearsal.id`;

/** Reports of rehearsals, for those who make or approve plans; files by name only to those who may read them. */
@Injectable()
export class RehearsalQueries {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly rules: RehearsalRulesReader,
    private readonly changes: RehearsalChanges,
  ) {}

  /** Rehearsals of a version, or of all, the newest first. */
  async list(actor: Actor, planId?: string): Promise<RehearsalRow[]> {
    if (!sees(actor)) return [];
    const conditions = new SqlConditions().add(`rehearsal.state <> 'discarded'`);
    conditions.addEqual('rehearsal.filing_plan_id', planId);
    return this.database.query<RehearsalRow>(
      `${SUMMARY} WHERE ${conditions.toSql()} ORDER BY rehearsal.created_at DESC, rehearsal.id LIMIT 200`,
      conditions.parameters,
    );
  }

  /** @throws {RehearsalNotFound} Thrown when there is none, or the actor neither makes nor approves plans. */
  async get(actor: Actor, id: string): Promise<RehearsalRow> {
    const [row] = sees(actor)
      ? await this.database.query<RehearsalRow>(`${SUMMARY} WHERE rehearsal.id = $1`, [id])
      : [];
    if (!row) throw new RehearsalNotFound(id);
    return row;
  }

  /** How many files go from which unit to which, the undecided first. */
  async flows(actor: Actor, id: string): Promise<UnitFlow[]> {
    const rehearsal = await this.get(actor, id);
    const rules = await this.rules.read(rehearsal);
    const decided = new Set(rules.decisions.filter(({ kind }) => kind === 'unit').map(({ subjectId }) => subjectId));
    const rows = await this.database.query<FlowRow>(
      `SELECT count(*)::int AS files, count(*) FILTER (WHERE row.is_open)::int AS "openFiles",
              count(*) FILTER (WHERE row.from_reference <> row.to_reference)::int AS redirects,
              count(single.subject_id)::int AS "singleFiles",
              earlier.id AS "fromId", earlier.lineage_id AS "lineageId", earlier.mark AS "fromMark", earlier.title AS "fromTitle",
              later.id AS "toId", later.mark AS "toMark", later.title AS "toTitle"
         FROM plan_rehearsal_file AS row JOIN plan_unit AS earlier ON earlier.id = row.from_unit_id
         LEFT JOIN plan_unit AS later ON later.id = row.to_unit_id
         LEFT JOIN plan_rehearsal_decision AS single ON single.rehearsal_id = row.rehearsal_id AND single.kind = 'file'
              AND single.subject_id = row.file_id AND single.plan_unit_id = row.to_unit_id
        WHERE row.rehearsal_id = $1 GROUP BY earlier.id, later.id
        ORDER BY later.id IS NULL DESC, earlier.mark COLLATE "C", later.mark COLLATE "C"`,
      [id],
    );
    return rows.map((row) => flowOf(row, rules.units, decided));
  }

  /** Offices whose files change. */
  async offices(actor: Actor, id: string): Promise<OfficeBalance[]> {
    await this.get(actor, id);
    return this.database.query<OfficeBalance>(
      `WITH moves AS (SELECT from_lead_id, to_lead_id FROM plan_rehearsal_file WHERE rehearsal_id = $1 AND from_lead_id <> to_lead_id)
       SELECT "unitId", sum(gives)::int AS gives, sum(gets)::int AS gets FROM (
         SELECT from_lead_id AS "unitId", 1 AS gives, 0 AS gets FROM moves
         UNION ALL SELECT to_lead_id, 0, 1 FROM moves) AS sides GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1`,
      [id],
    );
  }

  /** Units whose periods need a reason, with the reasons given. */
  async reasons(actor: Actor, id: string): Promise<ReasonNeeded[]> {
    await this.get(actor, id);
    const rows = await this.database.query<Omit<ReasonNeeded, 'unit'> & NamedUnit>(
      `SELECT needed.kind, unit.id, unit.mark, unit.title, count(*)::int AS files, min(decision.reason) AS reason
         FROM plan_rehearsal_file AS row JOIN plan_unit AS unit ON unit.id = row.to_unit_id
         CROSS JOIN unnest(ARRAY['over-thirty', 'shortened-running']) AS needed (kind)
         LEFT JOIN plan_rehearsal_decision AS decision ON decision.rehearsal_id = row.rehearsal_id
              AND decision.kind = needed.kind AND decision.subject_id = unit.id
        WHERE row.rehearsal_id = $1 AND needed.kind = ANY(row.findings) GROUP BY needed.kind, unit.id
        ORDER BY unit.mark COLLATE "C", needed.kind`,
      [id],
    );
    return rows.map(({ kind, files, reason, ...unit }) => ({ kind, files, reason, unit }));
  }

  /** Files of the report in pages. */
  async files(
    actor: Actor,
    id: string,
    filter: RehearsedFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<RehearsedFileRow>> {
    await this.get(actor, id);
    const conditions = new SqlConditions();
    conditions.add(`row.rehearsal_id = ${conditions.bind(id)}`);
    if (filter.finding !== undefined) conditions.add(`${conditions.bind(filter.finding)} = ANY(row.findings)`);
    conditions.addEqual('row.from_unit_id', filter.fromUnit);
    conditions.addEqual('row.to_unit_id', filter.toUnit);
    const after = decodeCursor(cursor, 'id');
    if (after) conditions.add(`row.file_id > ${conditions.bind(after[0])}::uuid`);
    const readable = new SqlConditions(conditions.parameters);
    addFileAccess(readable, actor, RECORDS_PERMISSIONS.read);
    const rows = await this.database.query<RehearsedFileRow>(
      `SELECT row.file_id AS "fileId", CASE WHEN may.read THEN file.subject END AS subject,
              CASE WHEN may.read THEN row.from_reference END AS "fromReference",
              CASE WHEN may.read THEN row.to_reference END AS "toReference", row.is_open AS "isOpen",
              earlier.mark AS "fromMark", later.mark AS "toMark", row.from_lead_id AS "fromLeadId", row.to_lead_id AS "toLeadId",
              row.from_years AS "fromYears", row.to_years AS "toYears", row.from_disposal AS "fromDisposal",
              row.to_disposal AS "toDisposal", row.findings,
              EXISTS (SELECT 1 FROM plan_rehearsal_decision AS decision WHERE decision.rehearsal_id = row.rehearsal_id
                 AND decision.kind = 'file' AND decision.subject_id = row.file_id
                 AND decision.plan_unit_id = row.to_unit_id) AS "isDecided"
         FROM plan_rehearsal_file AS row LEFT JOIN record_file AS file ON file.id = row.file_id
         JOIN plan_unit AS earlier ON earlier.id = row.from_unit_id LEFT JOIN plan_unit AS later ON later.id = row.to_unit_id
         CROSS JOIN LATERAL (SELECT coalesce(${readable.toSql()}, false) AS read) AS may
        WHERE ${conditions.toSql()} ORDER BY row.file_id LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.fileId]);
  }

  /** What differs between the report and plan and stock as they are now; nothing once it was applied. */
  async differences(actor: Actor, id: string): Promise<StockDifferences & { readonly plan: number }> {
    const { state, filingPlanId } = await this.get(actor, id);
    const none = { added: 0, gone: 0, changed: 0, proceedings: 0, taken: 0, plan: 0 };
    if (state !== 'ready') return none;
    return this.database.transaction(async (transaction) => {
      const rehearsal = await this.rehearsals.getLocked(transaction, id);
      const rules = await this.rules.read({ id, filingPlanId, options: rehearsal.options });
      const [base] = await this.database.query<{ id: string }>('SELECT id FROM filing_plan WHERE in_force');
      const plan = Number(rules.hash !== rehearsal.rulesHash) + Number((base?.id ?? null) !== rehearsal.basePlanId);
      return { ...(await this.changes.differences(transaction, id)), plan };
    });
  }

  /** What undoing would lose now, and what was deleted since; named only where the actor may read it. */
  async undoObstacles(actor: Actor, id: string): Promise<UndoObstacle[]> {
    const { state, filingPlanId } = await this.get(actor, id);
    if (state !== 'applied') return [];
    return this.database.transaction((transaction) => this.changes.undoObstacles(transaction, id, filingPlanId, actor));
  }
}

/** Reports are for those who make or approve plans. */
function sees(actor: Actor): boolean {
  return holds(actor, FILING_PLAN_PERMISSIONS.manage) || holds(actor, FILING_PLAN_PERMISSIONS.approveForArchive);
}
