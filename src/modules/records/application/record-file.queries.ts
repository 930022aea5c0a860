import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import { referenceKey } from '../domain/file-reference.js';
import type { InvalidMark } from '../domain/invalid-mark.js';
import type { Party, RecordFileState } from '../domain/record-file.entity.js';
import { RecordFileNotFound } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { levelSql } from '../persistence/file-access-condition.js';
import { latestFiles, type ListedPlaces, planUnitsBelow } from '../persistence/listed-files.js';
import { DeletedRecords } from './deletion/deleted-records.js';
import { FileAccess } from './file-access.js';

/** A file in a list. */
export interface RecordFileRow {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly state: RecordFileState;
  readonly leadUnitId: string;
  readonly planUnitId: string;
  readonly planMark: string;
  readonly planTitle: string;
  readonly startedOn: string;
  readonly documents: number;
  /** Marked invalid: it stays, struck through. */
  readonly isInvalid: boolean;
  readonly updatedAt: Date;
}

/** A file that was looked for, with what else it was found by. */
export interface FoundFileRow extends RecordFileRow {
  /** A reference it had before, where that is what was looked for. */
  readonly formerReference: string | null;
  /** A sender's mark on one of its documents, where that is what was looked for. */
  readonly foreignReference: string | null;
}

/** A file with what only its own page shows. */
export interface RecordFileDetailRow extends RecordFileRow {
  readonly version: number;
  readonly retentionYears: number | null;
  readonly disposalKind: 'A' | 'B' | 'V';
  readonly parties: readonly Party[];
  /** Day on which it was closed (z.d.A.), YYYY-MM-DD; `null` while it is open. */
  readonly closedOn: string | null;
  /** Set while it is invalid. */
  readonly invalid: InvalidMark | null;
}

/** A proceeding of a file. */
export interface ProceedingRow {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly state: 'open' | 'closed';
  readonly startedOn: string;
  /** Day on which it was closed (z.d.A.). */
  readonly closedOn: string | null;
  /** Set while it is invalid. */
  readonly invalid: InvalidMark | null;
  /** The sub-file (Teilakte) it belongs to, `null` where it belongs to the file itself. */
  readonly subFileId: string | null;
  /** The proceeding it is part of (Teilvorgang), `null` where it stands by itself. */
  readonly partOf: string | null;
  /** Number among the parts of that proceeding. */
  readonly partNumber: number | null;
}

/** A reference a file had before it was re-marked. */
export interface FormerReferenceRow {
  readonly reference: string;
  readonly replacedAt: Date;
  readonly reason: string;
}

/** What to look for among files. */
export interface RecordFileFilter {
  readonly unit?: string | undefined;
  /** A plan unit; units below it count too. */
  readonly planUnit?: string | undefined;
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  /** Key of a file type. */
  readonly type?: string | undefined;
}

/** Columns of {@link RecordFileRow}, of `record_file AS file` and `plan_unit`; only documents the actor may see are counted. */
export function fileSummary(actor: Actor): string {
  return `file.id, file.reference, file.subject, file.file_type AS "fileType", file.state,
  file.invalid IS NOT NULL AS "isInvalid",
  file.lead_unit_id AS "leadUnitId", file.plan_unit_id AS "planUnitId", plan_unit.mark AS "planMark",
  plan_unit.title AS "planTitle", file.started_on::text AS "startedOn", (SELECT count(*)::int FROM document WHERE document.file_id = file.id
    AND ${levelSql(actor, 'document')}) AS documents, file.updated_at AS "updatedAt"`;
}

/** Whoever reads files or routes mail may have them suggested. */
const READABLE_OR_SUGGESTIBLE = [RECORDS_PERMISSIONS.read, RECORDS_PERMISSIONS.suggest];

/** Shorter parts of former references and of senders' marks would find too much. */
const FOREIGN_MIN = 4;

/** Lists and single files, filtered by the access rule in SQL. */
@Injectable()
export class RecordFileQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly deleted: DeletedRecords,
  ) {}

  /** Files the actor may read, the latest changed first. */
  async list(
    actor: Actor,
    filter: RecordFileFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<FoundFileRow>> {
    const conditions = filtered(actor, filter);
    const after = decodeCursor(cursor, 'time', 'id');
    if (after)
      conditions.add(
        `(file.updated_at, file.id) < (${conditions.bind(after[0])}::timestamptz, ${conditions.bind(after[1])}::uuid)`,
      );
    const latest = latestFiles(conditions, placesOf(actor, filter), limit + 1);
    const rows = await this.database.query<FoundFileRow & { sortKey: string }>(
      `SELECT ${fileSummary(actor)}, ${foundBy(conditions, actor, filter.q)}, file.updated_at::text AS "sortKey"
         FROM (${latest}) AS listed JOIN record_file AS file ON file.id = listed.id JOIN plan_unit ON plan_unit.id = file.plan_unit_id
        ORDER BY file.updated_at DESC, file.id DESC LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }

  /** Those of the files that may be named to the actor: he reads them, or they may be suggested to him. */
  async nameable(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.access.filesAmong(actor, READABLE_OR_SUGGESTIBLE, ids);
  }

  /** Ids of the files of a list in its order, at most so many. */
  async idsOf(actor: Actor, filter: RecordFileFilter, most: number): Promise<string[]> {
    const conditions = filtered(actor, filter);
    const latest = latestFiles(conditions, placesOf(actor, filter), most);
    const rows = await this.database.query<{ id: string }>(
      `SELECT listed.id FROM (${latest}) AS listed ORDER BY listed.updated_at DESC, listed.id DESC LIMIT ${conditions.bind(most)}`,
      conditions.parameters,
    );
    return rows.map(({ id }) => id);
  }

  /** Those of the files that the actor may read. */
  async among(actor: Actor, ids: readonly string[]): Promise<RecordFileRow[]> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    conditions.add(`file.id = ANY(${conditions.bind([...ids])}::uuid[])`);
    return this.database.query<RecordFileRow>(
      `SELECT ${fileSummary(actor)} FROM record_file AS file JOIN plan_unit ON plan_unit.id = file.plan_unit_id WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
  }

  /** Open files for search as you type: references that continue the text first, then similar subjects and parties. */
  async suggest(actor: Actor, text: string, limit: number): Promise<FoundFileRow[]> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, READABLE_OR_SUGGESTIBLE);
    conditions.add(`file.state = 'open'`);
    const trimmed = text.trim();
    if (trimmed !== '') addTextCondition(conditions, actor, trimmed);
    const key = conditions.bind(referenceKey(trimmed));
    const words = conditions.bind(trimmed);
    return this.database.query<FoundFileRow>(
      `SELECT ${fileSummary(actor)}, ${foundBy(conditions, actor, trimmed)} FROM record_file AS file JOIN plan_unit ON plan_unit.id = file.plan_unit_id
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
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    conditions.add(`file.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<RecordFileDetailRow>(
      `SELECT ${fileSummary(actor)}, file.version, file.retention_years AS "retentionYears", file.disposal_kind AS "disposalKind", file.parties, file.invalid,
              (SELECT closed_on::text FROM file_closing WHERE file_id = file.id AND file.state = 'closed') AS "closedOn"
         FROM record_file AS file JOIN plan_unit ON plan_unit.id = file.plan_unit_id WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (!row) {
      await this.deleted.refuseIfDeleted(actor, id);
      throw new RecordFileNotFound(id);
    }
    return row;
  }

  /** The proceedings of a file the caller has been shown, parts behind their whole, but for those he is not cleared for. */
  async proceedings(actor: Actor, fileId: string): Promise<ProceedingRow[]> {
    return this.database.query<ProceedingRow>(
      `SELECT id, reference, subject, state, started_on::text AS "startedOn", closed_on::text AS "closedOn", invalid, sub_file_id AS "subFileId",
              part_of_id AS "partOf", part_number AS "partNumber" FROM proceeding
        WHERE file_id = $1 AND ${levelSql(actor, 'proceeding')}
        ORDER BY coalesce((SELECT whole.number FROM proceeding AS whole WHERE whole.id = proceeding.part_of_id), number), part_number NULLS FIRST`,
      [fileId],
    );
  }

  /** References a file the caller has been shown had before, the latest first. */
  async formerReferences(fileId: string): Promise<FormerReferenceRow[]> {
    return this.database.query<FormerReferenceRow>(
      `SELECT reference, replaced_at AS "replacedAt", reason FROM reference_redirect
        WHERE file_id = $1 AND object_kind = 'file' ORDER BY replaced_at DESC, reference`,
      [fileId],
    );
  }

  /** Number of open files the actor may read per plan unit; files of earlier versions count where the plan in force has their unit. */
  async openFilesPerPlanUnit(actor: Actor): Promise<{ planUnitId: string; openFiles: number }[]> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    conditions.add(`file.state = 'open'`);
    return this.database.query(
      `WITH current AS (SELECT unit.id, unit.lineage_id FROM plan_unit AS unit
          JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id WHERE plan.in_force)
        SELECT coalesce(current.id, unit.id) AS "planUnitId", count(*)::int AS "openFiles"
          FROM record_file AS file JOIN plan_unit AS unit ON unit.id = file.plan_unit_id
          LEFT JOIN current ON current.lineage_id = unit.lineage_id
         WHERE ${conditions.toSql()} GROUP BY 1`,
      conditions.parameters,
    );
  }
}

function filtered(actor: Actor, filter: RecordFileFilter): SqlConditions {
  const conditions = new SqlConditions();
  conditions.addEqual('file.lead_unit_id', filter.unit);
  conditions.addEqual('file.state', filter.state);
  if (filter.type !== undefined) {
    const type = conditions.bind(filter.type);
    conditions.add(`EXISTS (SELECT 1 FROM file_fields WHERE file_fields.file_id = file.id AND type_key = ${type})`);
  }
  if (filter.planUnit !== undefined)
    conditions.add(`file.plan_unit_id = ANY(${planUnitsBelow(conditions, filter.planUnit)})`);
  if (isText(filter.q)) addTextCondition(conditions, actor, filter.q);
  return conditions;
}

function placesOf(actor: Actor, { planUnit, q }: RecordFileFilter): ListedPlaces {
  return { actor, permission: RECORDS_PERMISSIONS.read, planUnit, isByWords: isText(q) };
}

function isText(q: string | undefined): q is string {
  return q !== undefined && q.trim() !== '';
}

/** Every word must be found in reference, subject or parties, however it is spelt, or the whole text in a reference. */
function addTextCondition(conditions: SqlConditions, actor: Actor, text: string): void {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const perWord = words.map((word) => {
    const escaped = word.replace(/[\\%_]/g, (character) => `\\${character}`);
    return `file.words LIKE '%' || fold_text(${conditions.bind(escaped)}) || '%'`;
  });
  conditions.add([`(${perWord.join(' AND ')})`, ...referenceConditions(conditions, actor, text)].join(' OR '));
}

/** References in use, former ones, and marks of senders; as arrays of ids, so that each way can use its index. */
function referenceConditions(conditions: SqlConditions, actor: Actor, text: string): string[] {
  const key = keyOf(text);
  if (key === undefined) return [];
  const bound = conditions.bind(key);
  const former = `file.id = ANY (ARRAY(SELECT file_id FROM reference_redirect WHERE reference_key LIKE '%' || ${bound} || '%'))`;
  const foreign = `file.id = ANY (ARRAY(SELECT file_id FROM document WHERE foreign_reference_key LIKE ${bound} || '%'
      AND ${levelSql(actor, 'document')}))`;
  return [`file.reference_key LIKE '%' || ${bound} || '%'`, ...(key.length < FOREIGN_MIN ? [] : [former, foreign])];
}

/** What else than by its own reference a file was found by. */
function foundBy(conditions: SqlConditions, actor: Actor, text = ''): string {
  const key = keyOf(text);
  if (key === undefined || key.length < FOREIGN_MIN)
    return 'NULL::text AS "formerReference", NULL::text AS "foreignReference"';
  const bound = conditions.bind(key);
  const unlessOwn = (found: string): string => `CASE WHEN strpos(file.reference_key, ${bound}) = 0 THEN (${found}) END`;
  return `${unlessOwn(`SELECT min(redirect.reference) FROM reference_redirect AS redirect
      WHERE redirect.file_id = file.id AND redirect.reference_key LIKE '%' || ${bound} || '%'`)} AS "formerReference",
    ${unlessOwn(`SELECT min(document.foreign_reference) FROM document
      WHERE document.file_id = file.id AND document.foreign_reference_key LIKE ${bound} || '%'
        AND ${levelSql(actor, 'document')}`)} AS "foreignReference"`;
}

/** Letters that pass for digits make a reference of many a word ("Sol" = 501): only what has a true digit may be one. */
function keyOf(text: string): string | undefined {
  const key = referenceKey(text);
  return key.length >= 2 && /^[\p{L}\d\s./_,:()-]+$/u.test(text) && /\d/.test(text) ? key : undefined;
}
