import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { PlanRehearsal } from '../../domain/plan-rehearsal.entity.js';
import type { ProtectedPlaces } from '../../domain/rehearsal/plan-protection.js';
import { RehearsalNotFound } from '../../rehearsal-errors.js';

/** What a decision is about: files of a unit, one file, or the reason for a period of a unit of the new version. */
export type DecisionKind = 'unit' | 'file' | 'over-thirty' | 'shortened-running';

/** Something records management decided for the rehearsal. */
export interface RehearsalDecision {
  readonly kind: DecisionKind;
  /** Unit files lie under, file, or unit of the new version. */
  readonly subjectId: string;
  /** Unit of the new version; `null` where a reason is given. */
  readonly planUnitId: string | null;
  readonly reason: string | null;
  readonly decidedByName: string;
  readonly decidedAt: Date;
}

const DECISION = `kind, subject_id AS "subjectId", plan_unit_id AS "planUnitId", reason, decided_by_name AS "decidedByName",
  decided_at AS "decidedAt"`;

/** Loads and saves rehearsals and their decisions; a loaded one is locked until the transaction ends. */
@Injectable()
export class RehearsalRepository {
  constructor(private readonly database: Database) {}

  /** @throws {RehearsalNotFound} Thrown when there is no such rehearsal. */
  async getLocked(transaction: Transaction, id: string): Promise<PlanRehearsal> {
    const rehearsal = await transaction
      .getRepository(PlanRehearsal)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rehearsal) throw new RehearsalNotFound(id);
    return rehearsal;
  }

  /** Whether it was begun before; two requests with one id wait for each other. */
  async exists(transaction: Transaction, id: string): Promise<boolean> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7310, hashtext($1))', [id]);
    return transaction.getRepository(PlanRehearsal).existsBy({ id });
  }

  async save(transaction: Transaction, rehearsal: PlanRehearsal): Promise<void> {
    await transaction.getRepository(PlanRehearsal).save(rehearsal);
  }

  /** All decisions, in an order that does not change. */
  async decisions(rehearsalId: string): Promise<RehearsalDecision[]> {
    return this.database.query<RehearsalDecision>(
      `SELECT ${DECISION} FROM plan_rehearsal_decision WHERE rehearsal_id = $1 ORDER BY kind, subject_id`,
      [rehearsalId],
    );
  }

  /** Walls and levels set on plan units, in an order that does not change. */
  async protectedPlaces(): Promise<ProtectedPlaces> {
    const walls = await this.database.query<ProtectedPlaces['walls'][number]>(
      'SELECT wall_id AS "wallId", lineage_id AS "lineageId" FROM wall_place ORDER BY lineage_id, wall_id',
    );
    const levels = await this.database.query<ProtectedPlaces['levels'][number]>(
      'SELECT lineage_id AS "lineageId", level FROM plan_confidentiality ORDER BY lineage_id',
    );
    return { walls, levels };
  }

  /** The first of these decisions about a file, or a unit files come from, that the report does not have. */
  async findUnknown(
    transaction: Transaction,
    rehearsalId: string,
    decisions: readonly Pick<RehearsalDecision, 'kind' | 'subjectId'>[],
  ): Promise<Pick<RehearsalDecision, 'kind' | 'subjectId'> | undefined> {
    const [row] = await queryIn<Pick<RehearsalDecision, 'kind' | 'subjectId'>>(
      transaction,
      `SELECT kind, "subjectId" FROM jsonb_to_recordset($2::jsonb) AS row (kind text, "subjectId" uuid)
        WHERE kind IN ('file', 'unit') AND NOT EXISTS (SELECT 1 FROM plan_rehearsal_file AS reported
          WHERE reported.rehearsal_id = $1
            AND "subjectId" = CASE kind WHEN 'file' THEN reported.file_id ELSE reported.from_unit_id END) LIMIT 1`,
      [rehearsalId, JSON.stringify(decisions)],
    );
    return row;
  }

  /** Takes down decisions; a later one about the same takes the place of an earlier one. */
  async decide(transaction: Transaction, rehearsalId: string, decisions: readonly RehearsalDecision[]): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO plan_rehearsal_decision
         (rehearsal_id, kind, subject_id, plan_unit_id, reason, decided_by_name, decided_at)
       SELECT $1, kind, "subjectId", "planUnitId", reason, "decidedByName", "decidedAt" FROM jsonb_to_recordset($2::jsonb)
           AS row (kind text, "subjectId" uuid, "planUnitId" uuid, reason text, "decidedByName" text, "decidedAt" timestamptz)
       ON CONFLICT ON CONSTRAINT pk_plan_rehearsal_decision DO UPDATE SET plan_unit_id = excluded.plan_unit_id,
         reason = excluded.reason, decided_by_name = excluded.decided_by_name, decided_at = excluded.decided_at`,
      [rehearsalId, JSON.stringify(decisions)],
    );
  }

  /** Forgets decisions: lineage decides again. */
  async forget(
    transaction: Transaction,
    rehearsalId: string,
    decisions: readonly Pick<RehearsalDecision, 'kind' | 'subjectId'>[],
  ): Promise<void> {
    await queryIn(
      transaction,
      `DELETE FROM plan_rehearsal_decision AS decision
        USING jsonb_to_recordset($2::jsonb) AS row (kind text, "subjectId" uuid)
        WHERE decision.rehearsal_id = $1 AND decision.kind = row.kind AND decision.subject_id = row."subjectId"`,
      [rehearsalId, JSON.stringify(decisions)],
    );
  }

  /** Says how far a run is; outside of the run's transaction, so that others see it. */
  async noteProgress(rehearsalId: string, done: number, total: number): Promise<void> {
    await this.database.transaction((transaction) =>
      queryIn(
        transaction,
        `INSERT INTO plan_rehearsal_progress (rehearsal_id, done, total) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT pk_plan_rehearsal_progress DO UPDATE SET done = excluded.done, total = excluded.total`,
        [rehearsalId, done, total],
      ),
    );
  }
}
