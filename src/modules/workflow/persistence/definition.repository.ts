import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { StartTimer } from '../engine/start-schedule.js';

/** Where a definition stands. */
export type DefinitionState = 'proposed' | 'active' | 'refused';

/** An event that starts an instance by itself. */
export interface StartTrigger {
  readonly kind: 'message' | 'signal' | 'timer';
  /** Of a message or signal; empty for a moment. */
  readonly name: string;
  readonly elementId: string;
  readonly timer?: StartTimer;
}

/** Forms that come with a definition: JSON Schema by key. */
export type DefinitionForms = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One version of a workflow. */
export interface DefinitionRow {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly xml: string;
  readonly state: DefinitionState;
  readonly starts: readonly StartTrigger[];
  readonly proposedBy: string;
  /** JSON Schema of each form by its key. */
  readonly forms: DefinitionForms;
  /** Decision tables that belong to this version, as DMN. */
  readonly decisions: string | null;
}

/** A version as it is proposed. */
export interface NewDefinition extends Omit<DefinitionRow, 'version' | 'state'> {
  readonly sha256: string;
  /** What the proposer says about it. */
  readonly note: string | null;
  readonly proposedByName: string;
  readonly proposedAt: Date;
}

const DEFINITION = `id, key, version, name, xml, state, starts, proposed_by AS "proposedBy", forms, decisions`;

/** Which version of a workflow is meant. */
export interface Binding {
  readonly binding: 'latest' | 'deployment' | 'version';
  readonly version?: number | undefined;
  /** Version that binds itself. */
  readonly from?: string | undefined;
}

/** Versions of workflows. */
@Injectable()
export class DefinitionRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<DefinitionRow | undefined> {
    const [row] = await this.database.query<DefinitionRow>(`SELECT ${DEFINITION} FROM wf_definition WHERE id = $1`, [
      id,
    ]);
    return row;
  }

  async findLocked(transaction: Transaction, id: string): Promise<DefinitionRow | undefined> {
    const sql = `SELECT ${DEFINITION} FROM wf_definition WHERE id = $1 FOR UPDATE`;
    const [row] = await queryIn<DefinitionRow>(transaction, sql, [id]);
    return row;
  }

  /** Keys of workflows in force, and of those among them that bring decision tables. */
  async knownKeys(): Promise<{ readonly workflows: readonly string[]; readonly decisions: readonly string[] }> {
    const rows = await this.database.query<{ key: string; decides: boolean }>(
      `SELECT key, bool_or(decisions IS NOT NULL) AS decides FROM wf_definition WHERE state = 'active' GROUP BY key ORDER BY key`,
    );
    return {
      workflows: rows.map(({ key }) => key),
      decisions: rows.filter(({ decides }) => decides).map(({ key }) => key),
    };
  }

  /** Id of the newest version in force. */
  async findActive(key: string): Promise<string | undefined> {
    return this.findBound(key, { binding: 'latest' });
  }

  /** Id of the version in force another one binds itself to; bound to its own deployment, what was in force then, or came first after it. */
  async findBound(key: string, { binding, version, from }: Binding): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `WITH moment AS (SELECT decided_at AS at FROM wf_definition WHERE $2 = 'deployment' AND id = $4::uuid)
       SELECT id FROM wf_definition LEFT JOIN moment ON true
        WHERE key = $1 AND state = 'active' AND ($2 <> 'version' OR version = $3)
        ORDER BY decided_at <= coalesce(moment.at, 'infinity') DESC,
                 CASE WHEN decided_at <= coalesce(moment.at, 'infinity') THEN -version ELSE version END LIMIT 1`,
      [key, binding, version ?? null, from ?? null],
    );
    return row?.id;
  }

  /** Definitions in force, each in its newest version, that are started by this. */
  async startedBy(kind: StartTrigger['kind'], name: string): Promise<{ definitionId: string; elementId: string }[]> {
    return this.database.query(
      `SELECT newest.id AS "definitionId", trigger.value ->> 'elementId' AS "elementId"
         FROM (SELECT DISTINCT ON (key) id, starts FROM wf_definition WHERE state = 'active' ORDER BY key, version DESC) AS newest,
              jsonb_array_elements(newest.starts) AS trigger
        WHERE trigger.value ->> 'kind' = $1 AND trigger.value ->> 'name' = $2 ORDER BY newest.id`,
      [kind, name],
    );
  }

  /** Keeps a proposal under the next number of its key. @returns the number */
  async insert(transaction: Transaction, definition: NewDefinition): Promise<number> {
    const [row] = await queryIn<{ version: number }>(
      transaction,
      `WITH number AS (
         INSERT INTO wf_version_number (key, last) VALUES ($2, 1)
             ON CONFLICT (key) DO UPDATE SET last = wf_version_number.last + 1 RETURNING last)
       INSERT INTO wf_definition (id, key, version, name, xml, sha256, state, starts, proposed_by, proposed_by_name, proposed_at,
                                  forms, decisions, note)
       SELECT $1, $2, last, $3, $4, $5, 'proposed', $6::jsonb, $7, $8, $9, $10::json, $11, $12
         FROM number RETURNING version`,
      [
        definition.id,
        definition.key,
        definition.name,
        definition.xml,
        definition.sha256,
        JSON.stringify(definition.starts),
        definition.proposedBy,
        definition.proposedByName,
        definition.proposedAt,
        JSON.stringify(definition.forms),
        definition.decisions,
        definition.note,
      ],
    );
    return row?.version ?? 1;
  }

  /** Number of the newest version in force, `null` where none is; nobody else brings one into force until the transaction ends. */
  async newestInForce(transaction: Transaction, key: string): Promise<number | null> {
    await queryIn(transaction, 'SELECT 1 FROM wf_version_number WHERE key = $1 FOR UPDATE', [key]);
    const sql = `SELECT max(version) AS version FROM wf_definition WHERE key = $1 AND state = 'active'`;
    const [row] = await queryIn<{ version: number | null }>(transaction, sql, [key]);
    return row?.version ?? null;
  }

  async decide(
    transaction: Transaction,
    id: string,
    decision: {
      readonly state: DefinitionState;
      readonly byId: string;
      readonly byName: string;
      readonly at: Date;
      readonly reason: string | null;
    },
  ): Promise<void> {
    await queryIn(
      transaction,
      'UPDATE wf_definition SET state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, decision_reason = $6 WHERE id = $1',
      [id, decision.state, decision.byId, decision.byName, decision.at, decision.reason],
    );
  }

  /** Number of instances, those that have ended too. */
  async instances(transaction: Transaction, id: string): Promise<number> {
    const sql = 'SELECT count(*)::int AS instances FROM wf_instance WHERE definition_id = $1';
    const [row] = await queryIn<{ instances: number }>(transaction, sql, [id]);
    return row?.instances ?? 0;
  }

  async delete(transaction: Transaction, id: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM wf_definition WHERE id = $1', [id]);
  }
}
