import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { Database, queryIn, SqlConditions, type Transaction } from '#platform/database';
import {
  type AccessVerdict,
  decideFileAccess,
  type FileGrant,
  type FileUnderRule,
  type WallCircle,
} from '../domain/file-access-rule.js';
import { FileIsDraft } from '../draft-errors.js';
import { RecordFileNotFound } from '../errors.js';
import { hideProtected } from './access/walled-journal.js';
import {
  addDocumentAccess,
  addFileAccess,
  addLevel,
  addOriginAccess,
  type DocumentAliases,
} from '../persistence/file-access-condition.js';

/** The rule of one file with all it needs to know, for as many persons as are asked about. */
export interface FileRule {
  readonly file: FileUnderRule & { readonly reference: string; readonly ownConfidentiality: ConfidentialityLevel };
  readonly walls: readonly (WallCircle & { readonly name: string })[];
  readonly grants: readonly FileGrant[];
  verdict(actor: Actor, permission: string): AccessVerdict;
}

/** The same rule for something at this level that lies in the file, or for the file as it would be. */
export function ruleAtLevel({ file, walls, grants }: FileRule, level: ConfidentialityLevel): FileRule {
  const object = { ...file, confidentiality: level };
  return {
    file: object,
    walls,
    grants,
    verdict: (actor, permission) => decideFileAccess(actor, permission, object, { walls, grants }),
  };
}

/**
 * The one place that decides who may do what with a file (Akte) and everything in it: by office, confidentiality, walls
 * and grants. Lists add the rule to their SQL; single files are asked for by id; pages ask why.
 */
@Injectable()
export class FileAccess {
  constructor(private readonly database: Database) {}

  /** Adds the rule to a statement with `record_file` under this alias; of several permissions any one will do. */
  addTo(conditions: SqlConditions, actor: Actor, permission: string | readonly string[], alias = 'file'): void {
    addFileAccess(conditions, actor, permission, alias);
  }

  /** Adds the rule to a statement with `record_file` and `document` (or `proceeding`) under these aliases. */
  addToDocuments(conditions: SqlConditions, actor: Actor, permission: string, aliases: DocumentAliases): void {
    addDocumentAccess(conditions, actor, permission, aliases);
  }

  /** Adds the rule to a statement over what became a document (its id, or null, in this column), also where that is deleted again. */
  addToOrigins(
    conditions: SqlConditions,
    actor: Actor,
    permission: string | readonly string[],
    documentIdColumn: string,
  ): void {
    addOriginAccess(conditions, actor, permission, documentIdColumn);
  }

  /** Leaves out of a statement what names, in this column, a file that is protected from the actor; null names none. */
  addUnprotected(
    conditions: SqlConditions,
    actor: Actor,
    permission: string | readonly string[],
    fileIdColumn: string,
  ): void {
    hideProtected(conditions, actor, fileIdColumn, permission);
  }

  /** Adds what is left of the rule within a file the actor may read: proceedings or documents under this alias. */
  addLevelTo(conditions: SqlConditions, actor: Actor, alias: string): void {
    addLevel(conditions, actor, alias);
  }

  /** Those of the files on which the actor holds the permission, or any one of them. */
  async filesAmong(
    actor: Actor,
    permission: string | readonly string[],
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const conditions = new SqlConditions();
    conditions.add(`file.id = ANY(${conditions.bind([...ids])}::uuid[])`);
    this.addTo(conditions, actor, permission);
    const rows = await this.database.query<{ id: string }>(
      `SELECT file.id FROM record_file AS file WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** @throws {RecordFileNotFound} Thrown when the file does not exist or the actor does not hold the permission on it. */
  async ensure(actor: Actor, permission: string, fileId: string): Promise<void> {
    if (!(await this.filesAmong(actor, permission, [fileId])).has(fileId)) throw new RecordFileNotFound(fileId);
  }

  /** Those of the documents on whose files the actor holds the permission, and whose level he is cleared for. */
  async documentsAmong(actor: Actor, permission: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const conditions = new SqlConditions();
    conditions.add(`document.id = ANY(${conditions.bind([...ids])}::uuid[])`);
    this.addToDocuments(conditions, actor, permission, { file: 'file', document: 'document' });
    const rows = await this.database.query<{ id: string }>(
      `SELECT document.id FROM document JOIN record_file AS file ON file.id = document.file_id WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Refuses whoever lacks the permission on the file; in the caller's transaction.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor does not hold the permission on it: both look the same.
   */
  async check(transaction: Transaction, actor: Actor, permission: string, fileId: string): Promise<void> {
    const conditions = new SqlConditions();
    conditions.add(`file.id = ${conditions.bind(fileId)}`);
    this.addTo(conditions, actor, permission);
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM record_file AS file WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (rows.length === 0) throw new RecordFileNotFound(fileId);
  }

  /** For what belongs to files of the register only. @throws {FileIsDraft} Thrown when the file is being prepared. */
  async refuseDraft(fileId: string): Promise<void> {
    const [draft] = await this.database.query<{ reference: string }>(
      `SELECT reference FROM record_file WHERE id = $1 AND state = 'draft'`,
      [fileId],
    );
    if (draft) throw new FileIsDraft(draft.reference);
  }

  /** Whether a file that lies under this plan unit with this unit in charge would be the actor's to see, clearance aside. */
  async mayPlace(actor: Actor, planUnitId: string): Promise<boolean> {
    if (actor.kind === 'system') return true;
    const [row] = await this.database.query<{ within: boolean }>(
      `SELECT plan_level($1) = ANY($4::text[]) AND plan_walls($1) <@ ARRAY(SELECT wall_id FROM wall_member
               WHERE user_id = $2 OR unit_id = ANY($3::uuid[])) AS within`,
      [planUnitId, actor.id, actor.offices, actor.levels],
    );
    return row?.within === true;
  }

  /** The decision itself, for rights that are not given yet. */
  decide(
    actor: Actor,
    permission: string,
    file: FileUnderRule,
    known: { readonly walls: readonly WallCircle[]; readonly grants: readonly FileGrant[] },
  ): AccessVerdict {
    return decideFileAccess(actor, permission, file, known);
  }

  /** The rule of a file, for whoever may ask about it. @throws {RecordFileNotFound} Thrown when there is no such file. */
  async ruleOf(fileId: string): Promise<FileRule> {
    const [file] = await this.database.query<FileRule['file']>(FILE, [fileId]);
    if (!file) throw new RecordFileNotFound(fileId);
    const walls = await this.circlesOf(file.walls);
    const grants = await this.grantsOn([fileId], file.planLineages);
    return {
      file,
      walls,
      grants,
      verdict: (actor, permission) => decideFileAccess(actor, permission, file, { walls, grants }),
    };
  }

  /** Walls with their circles, by name. */
  async circlesOf(wallIds: readonly string[]): Promise<FileRule['walls']> {
    return this.database.query<FileRule['walls'][number]>(WALLS, [wallIds]);
  }

  /** Every right given on one of the files or plan units, also those that are over. */
  async grantsOn(fileIds: readonly string[], lineageIds: readonly string[]): Promise<FileGrant[]> {
    return this.database.query<FileGrant>(GRANTS, [fileIds, lineageIds]);
  }
}

const FILE = `SELECT file.id, file.reference, file.lead_unit_id AS "leadUnitId", file.confidentiality,
    file.own_confidentiality AS "ownConfidentiality", file.walls, file.draft_readers AS "draftReaders", ARRAY(
      WITH RECURSIVE above AS (
        SELECT parent_id, lineage_id FROM plan_unit WHERE id = file.plan_unit_id
        UNION ALL SELECT parent.parent_id, parent.lineage_id FROM plan_unit AS parent JOIN above ON parent.id = above.parent_id)
      SELECT lineage_id FROM above) AS "planLineages"
    FROM record_file AS file WHERE file.id = $1`;

const WALLS = `SELECT wall.id, wall.name, wall.admits_reasoned AS "admitsReasoned",
    ARRAY(SELECT user_id FROM wall_member WHERE wall_id = wall.id AND user_id IS NOT NULL) AS "userIds",
    ARRAY(SELECT unit_id FROM wall_member WHERE wall_id = wall.id AND unit_id IS NOT NULL) AS "unitIds"
    FROM wall WHERE wall.id = ANY($1::uuid[]) ORDER BY wall.name`;

const GRANTS = `SELECT id, user_id AS "userId", unit_id AS "unitId", file_id AS "fileId", lineage_id AS "lineageId",
    access_right AS "right", kind, starts_at AS "startsAt", ends_at AS "endsAt", revoked_at AS "revokedAt"
    FROM file_grant WHERE file_id = ANY($1::uuid[]) OR lineage_id = ANY($2::uuid[]) ORDER BY ends_at, id`;
