import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database, SqlConditions } from '#platform/database';
import type { KeptBecause } from '../../domain/conversion-undo.js';
import type { ManifestFault } from '../../domain/manifest-fault.js';
import { ConversionNotFound } from '../../errors.js';
import type { ConversionState, ItemState } from '../../persistence/conversion.repository.js';

/** A conversion as people see it. */
export interface ConversionSummary {
  readonly id: string;
  readonly manifestName: string;
  readonly state: ConversionState;
  readonly begunAt: Date;
  readonly begunByName: string;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Code of what broke the last check or run off. */
  readonly failure: string | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly errors: number;
  readonly notes: number;
  /** Files of the manifest by what became of them. */
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
  readonly skipped: number;
  readonly takenBack: number;
  /** Files of the folder that the manifest names, and those whose bytes are stored. */
  readonly named: number;
  readonly stored: number;
}

/** One file of the manifest with what became of it. */
export interface ConversionItem {
  readonly line: number;
  /** Lines of everything in it. */
  readonly lines: readonly number[];
  readonly state: ItemState;
  readonly subject: string | null;
  readonly oldReference: string | null;
  readonly reference: string | null;
  /** The file, once it is taken over. */
  readonly fileId: string | null;
  /** It or something in it was deleted later: nothing but rows and references is kept of it here. */
  readonly isDeleted: boolean;
  readonly documents: number;
  /** Where the documents lie in the folder, in whole, by their lines. */
  readonly paths: readonly { readonly row: number; readonly path: string }[];
  /** Documents that brought no text with them. */
  readonly withoutText: number;
  /** Why it was refused while it ran. */
  readonly code: string | null;
  /** Why it stayed when its run was taken back. */
  readonly keptBecause: KeptBecause | null;
  /** Codes of the faults at its lines. */
  readonly faults: readonly string[];
}

const SUMMARY = `conversion.id, manifest_name AS "manifestName", conversion.state, begun_at AS "begunAt",
  begun_by_name AS "begunByName", started_at AS "startedAt", finished_at AS "finishedAt", failure, progress_done AS "progressDone",
  progress_total AS "progressTotal", errors, notes, items.waiting, items.done, items.refused, items.skipped, items."takenBack",
  entries.named, entries.stored
  FROM conversion
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE item.state = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE item.state = 'done')::int AS done, count(*) FILTER (WHERE item.state = 'refused')::int AS refused,
      count(*) FILTER (WHERE item.state = 'skipped')::int AS skipped,
      count(*) FILTER (WHERE item.state = 'taken-back')::int AS "takenBack"
    FROM conversion_item AS item WHERE item.conversion_id = conversion.id) AS items
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE entry.is_named AND entry.kind = 'file')::int AS named,
      count(*) FILTER (WHERE entry.is_named AND entry.object_hash IS NOT NULL)::int AS stored
    FROM conversion_entry AS entry WHERE entry.conversion_id = conversion.id) AS entries`;
const LIST_LIMIT = 100;
const UNNAMED = { subject: null, oldReference: null, reference: null, fileId: null, paths: [], keptBecause: null };

/** Conversions, their faults and their reports, for those who may take over. */
@Injectable()
export class ConversionQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
  ) {}

  /** The latest conversions the actor may see. */
  async list(actor: Actor): Promise<ConversionSummary[]> {
    const conditions = visible(actor);
    return this.database.query<ConversionSummary>(
      `SELECT ${SUMMARY} WHERE ${conditions.toSql()} ORDER BY begun_at DESC, conversion.id LIMIT ${conditions.bind(LIST_LIMIT)}`,
      conditions.parameters,
    );
  }

  /** @throws {ConversionNotFound} Thrown when it does not exist or is none of the actor's. */
  async get(actor: Actor, id: string): Promise<ConversionSummary> {
    const conditions = visible(actor);
    conditions.add(`conversion.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<ConversionSummary>(
      `SELECT ${SUMMARY} WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (!row) throw new ConversionNotFound(id);
    return row;
  }

  /** Faults in the order of their rows. @param after position of the last one seen, or -1 */
  async faults(
    actor: Actor,
    id: string,
    after: number,
    limit: number,
  ): Promise<(ManifestFault & { position: number })[]> {
    await this.get(actor, id);
    return this.database.query(
      `SELECT position, code, severity, line AS row, heading AS "column", value, detail FROM conversion_fault
        WHERE conversion_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [id, after, limit],
    );
  }

  /**
   * Files of the manifest with what became of them, by line; of those that were taken over and that the actor may not read,
   * or that are deleted, nothing but that they were.
   * @param after line of the last one seen, or 0
   */
  async report(actor: Actor, id: string, after: number, limit: number): Promise<ConversionItem[]> {
    await this.get(actor, id);
    // what is gone is named to those who would have seen it
    const named = new SqlConditions([id, after, limit]);
    this.access.addUnprotected(named, actor, RECORDS_PERMISSIONS.read, 'item.id');
    const items = await this.database.query<ConversionItem>(
      `SELECT item.line, item.lines, item.state, item.plan ->> 'subject' AS subject, item.plan ->> 'oldReference' AS "oldReference",
              CASE WHEN item.state <> 'taken-back' OR (${named.toSql()}) THEN item.outcome ->> 'reference' END AS reference, CASE WHEN item.state = 'done' THEN item.id END AS "fileId",
              item.state IN ('done', 'taken-back') AND item.plan IS NULL AS "isDeleted",
              coalesce(jsonb_array_length(item.plan -> 'documents'), 0) AS documents,
              coalesce((SELECT jsonb_agg(jsonb_build_object('row', document -> 'row', 'path', document -> 'path'))
                          FROM jsonb_array_elements(item.plan -> 'documents') AS document), '[]') AS paths,
              (SELECT count(*)::int FROM jsonb_array_elements(item.outcome -> 'documents') AS document
                WHERE NOT (document ->> 'hasText')::boolean) AS "withoutText",
              item.outcome ->> 'code' AS code, item.kept_because AS "keptBecause",
              ARRAY(SELECT DISTINCT fault.code FROM conversion_fault AS fault
                     WHERE fault.conversion_id = item.conversion_id AND fault.line = ANY(item.lines) AND fault.severity = 'error'
                     ORDER BY fault.code) AS faults
         FROM conversion_item AS item WHERE item.conversion_id = $1 AND item.line > $2 ORDER BY item.line LIMIT $3`,
      named.parameters,
    );
    const taken = items.flatMap(({ fileId }) => fileId ?? []);
    const readable = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.read, taken);
    return items.map((item) => (item.fileId === null || readable.has(item.fileId) ? item : { ...item, ...UNNAMED }));
  }
}

function visible(actor: Actor): SqlConditions {
  const conditions = new SqlConditions();
  const scope = scopeFor(actor, RECORDS_PERMISSIONS.takeOver);
  if (scope === 'all') return conditions;
  if (scope.length === 0 || actor.kind !== 'user') return conditions.add('FALSE');
  return conditions.add(`conversion.begun_by = ${conditions.bind(actor.id)}`);
}
