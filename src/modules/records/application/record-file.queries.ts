import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor, type UnitScope } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import { referenceKey } from '../domain/file-reference.js';
import type { Party } from '../domain/record-file.entity.js';
import { RecordFileNotFound } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';

/** A file in a list. */
export interface RecordFileRow {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly state: 'open' | 'closed';
  readonly leadUnitId: string;
  readonly planUnitId: string;
  readonly planMark: string;
  readonly planTitle: string;
  readonly startedOn: string;
  readonly documents: number;
  readonly updatedAt: Date;
}

/** A file with what only its own page shows. */
export interface RecordFileDetailRow extends RecordFileRow {
  readonly version: number;
  readonly retentionYears: number | null;
  readonly disposalKind: 'A' | 'B' | 'V';
  readonly parties: readonly Party[];
}

/** A proceeding of a file. */
export interface ProceedingRow {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly state: 'open' | 'closed';
  readonly startedOn: string;
}

/** What to look for among files. */
export interface RecordFileFilter {
  readonly unit?: string | undefined;
  /** A plan unit; units below it count too. */
  readonly planUnit?: string | undefined;
  readonly q?: string | undefined;
  readonly state?: string | undefined;
}

const SUMMARY = `file.id, file.reference, file.subject, file.file_type AS "fileType", file.state,
  file.lead_unit_id AS "leadUnitId", file.plan_unit_id AS "planUnitId", plan_unit.mark AS "planMark",
  plan_unit.title AS "planTitle", file.started_on::text AS "startedOn", file.last_document_number AS documents,
  file.updated_at AS "updatedAt"`;

/** Lists and single files, filtered by the access rule in SQL. */
@Injectable()
export class RecordFileQueries {
  constructor(private readonly database: Database) {}

  /** Files the actor may read, the latest changed first. */
  async list(
    actor: Actor,
    filter: RecordFileFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<RecordFileRow>> {
    const conditions = new SqlConditions();
    conditions.addScope('file.lead_unit_id', scopeFor(actor, RECORDS_PERMISSIONS.read));
    conditions.addEqual('file.lead_unit_id', filter.unit);
    conditions.addEqual('file.state', filter.state);
    if (filter.planUnit !== undefined) {
      conditions.add(
        `file.plan_unit_id IN (WITH RECURSIVE branch AS (SELECT id FROM plan_unit WHERE id = ${conditions.bind(filter.planUnit)}
           UNION ALL SELECT child.id FROM plan_unit AS child JOIN branch ON child.parent_id = branch.id) SELECT id FROM branch)`,
      );
    }
    if (filter.q !== undefined && filter.q.trim() !== '') addTextCondition(conditions, filter.q);
    const after = decodeCursor(cursor, 'time', 'id');
    if (after)
      conditions.add(
        `(file.updated_at, file.id) < (${conditions.bind(after[0])}::timestamptz, ${conditions.bind(after[1])}::uuid)`,
      );
    const rows = await this.database.query<RecordFileRow & { sortKey: string }>(
      `SELECT ${SUMMARY}, file.updated_at::text AS "sortKey" FROM record_file AS file JOIN plan_unit ON plan_unit.id = file.plan_unit_id
        WHERE ${conditions.toSql()} ORDER BY file.updated_at DESC, file.id DESC LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }

  /** Open files for search as you type: references that continue the text first, then similar subjects and parties. */
  async suggest(actor: Actor, text: string, limit: number): Promise<RecordFileRow[]> {
    const scope = readableOrSuggestible(actor);
    const conditions = new SqlConditions();
    conditions.addScope('file.lead_unit_id', scope).add(`file.state = 'open'`);
    const trimmed = text.trim();
    if (trimmed !== '') addTextCondition(conditions, trimmed);
    const key = conditions.bind(referenceKey(trimmed));
    const words = conditions.bind(trimmed);
    return this.database.query<RecordFileRow>(
      `SELECT ${SUMMARY} FROM record_file AS file JOIN plan_unit ON plan_unit.id = file.plan_unit_id
        WHERE ${conditions.toSql()}
        ORDER BY (${key} <> '' AND starts_with(file.reference_key, ${key})) DESC,
                 word_similarity(fold_text(${words}), file.words) DESC, file.updated_at DESC
        LIMIT ${conditions.bind(limit)}`,
      conditions.parameters,
    );
  }

  /** @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not read it. */
  async get(actor: Actor, id: string): Promise<RecordFileDetailRow> {
    const conditions = new SqlConditions();
    conditions.addScope('file.lead_unit_id', scopeFor(actor, RECORDS_PERMISSIONS.read));
    conditions.add(`file.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<RecordFileDetailRow>(
      `SELECT ${SUMMARY}, file.version, file.retention_years AS "retentionYears", file.disposal_kind AS "disposalKind", file.parties
         FROM record_file AS file JOIN plan_unit ON plan_unit.id = file.plan_unit_id WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (!row) throw new RecordFileNotFound(id);
    return row;
  }

  /** The proceedings of a file the caller has been shown. */
  async proceedings(fileId: string): Promise<ProceedingRow[]> {
    return this.database.query<ProceedingRow>(
      `SELECT id, reference, subject, state, started_on::text AS "startedOn" FROM proceeding WHERE file_id = $1 ORDER BY number`,
      [fileId],
    );
  }

  /** Number of open files the actor may read per plan unit. */
  async openFilesPerPlanUnit(actor: Actor): Promise<{ planUnitId: string; openFiles: number }[]> {
    const conditions = new SqlConditions();
    conditions.addScope('lead_unit_id', scopeFor(actor, RECORDS_PERMISSIONS.read)).add(`state = 'open'`);
    return this.database.query(
      `SELECT plan_unit_id AS "planUnitId", count(*)::int AS "openFiles" FROM record_file WHERE ${conditions.toSql()} GROUP BY 1`,
      conditions.parameters,
    );
  }
}

/** Whoever reads files or routes mail may have them suggested. */
function readableOrSuggestible(actor: Actor): UnitScope {
  const read = scopeFor(actor, RECORDS_PERMISSIONS.read);
  const suggest = scopeFor(actor, RECORDS_PERMISSIONS.suggest);
  return read === 'all' || suggest === 'all' ? 'all' : [...read, ...suggest];
}

/** Every word must be found in reference, subject or parties, however it is spelt, or the whole text in the reference. */
function addTextCondition(conditions: SqlConditions, text: string): void {
  const key = referenceKey(text);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const perWord = words.map((word) => {
    const escaped = word.replace(/[\\%_]/g, (character) => `\\${character}`);
    return `file.words LIKE '%' || fold_text(${conditions.bind(escaped)}) || '%'`;
  });
  // Letters that pass for digits make a reference of many a word ("Sol" = 501): only what has a true digit may be one.
  const maybeReference = key.length >= 2 && /^[\p{L}\d\s./_-]+$/u.test(text) && /\d/.test(text);
  const reference = maybeReference ? [`file.reference_key LIKE '%' || ${conditions.bind(key)} || '%'`] : [];
  conditions.add([`(${perWord.join(' AND ')})`, ...reference].join(' OR '));
}
