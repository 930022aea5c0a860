import type { Actor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import type { SqlRunner } from '#platform/database';
import { RecordFileNotFound } from '../../errors.js';
import { levelSql } from '../../persistence/file-access-condition.js';

/** A file, or a proceeding or document in it. */
export interface ObjectInFile {
  readonly fileId: string;
  /** A proceeding or a document of the file; without both, the file itself. */
  readonly proceedingId?: string | undefined;
  readonly documentId?: string | undefined;
}

/** What a level can be set on, with what there is now. */
export interface LevelTarget {
  readonly id: string;
  readonly table: 'record_file' | 'proceeding' | 'document';
  readonly own: ConfidentialityLevel;
  /** Least strict level it may have: that of what it lies in. */
  readonly parent: ConfidentialityLevel;
}

const TARGETS: Readonly<Record<LevelTarget['table'], (id: string, actor: Actor) => string>> = {
  record_file: (id) => `SELECT file.id, file.own_confidentiality AS own, plan_level(file.plan_unit_id) AS parent
    FROM record_file AS file WHERE file.id = ${id}`,
  proceeding: (id, actor) => `SELECT object.id, object.own_confidentiality AS own,
      stricter_level(file.confidentiality, coalesce(whole.confidentiality, '003')) AS parent
    FROM proceeding AS object JOIN record_file AS file ON file.id = object.file_id
    LEFT JOIN proceeding AS whole ON whole.id = object.part_of_id
   WHERE object.id = ${id} AND ${levelSql(actor, 'object')}`,
  document: (id, actor) => `SELECT object.id, object.own_confidentiality AS own,
      stricter_level(stricter_level(file.confidentiality, coalesce(proceeding.confidentiality, '003')),
        coalesce(main.confidentiality, '003')) AS parent
    FROM document AS object JOIN record_file AS file ON file.id = object.file_id
    LEFT JOIN proceeding ON proceeding.id = object.proceeding_id
    LEFT JOIN document AS main ON main.id = object.attached_to_id
   WHERE object.id = ${id} AND ${levelSql(actor, 'object')}`,
};

/**
 * The object as it is at this moment.
 * @throws {RecordFileNotFound} Thrown when there is none in the file at a level the actor is cleared for.
 */
export async function levelTarget(runner: SqlRunner, actor: Actor, object: ObjectInFile): Promise<LevelTarget> {
  const { fileId, proceedingId, documentId } = object;
  const table = documentId !== undefined ? 'document' : proceedingId !== undefined ? 'proceeding' : 'record_file';
  const id = documentId ?? proceedingId ?? fileId;
  const isFile = table === 'record_file';
  const [row] = await runner.query<Omit<LevelTarget, 'table'>>(
    `${TARGETS[table]('$1', actor)}${isFile ? '' : ' AND object.file_id = $2'}`,
    isFile ? [id] : [id, fileId],
  );
  if (!row) throw new RecordFileNotFound(id);
  return { ...row, table };
}
