import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, type Page, toPage } from '#platform/http';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { FileAccess } from '../file-access.js';

/** A note in a list. */
export interface NoteRow {
  readonly id: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  /** What it is about, as people call it. */
  readonly objectLabel: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly authorName: string;
  readonly corrects: string | null;
  readonly correctedBy: string | null;
}

/** The notes of files. */
@Injectable()
export class NoteQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
  ) {}

  /** Notes of a file the caller has been shown, the latest first; without those about what he is not cleared for. */
  async ofFile(actor: Actor, fileId: string, cursor: string | undefined, limit: number): Promise<Page<NoteRow>> {
    const conditions = new SqlConditions();
    conditions.add(`note.file_id = ${conditions.bind(fileId)}`);
    addClearedObjects(conditions, this.access, actor, 'note');
    const after = decodeCursor(cursor, 'time', 'id');
    if (after)
      conditions.add(
        `(note.written_at, note.id) < (${conditions.bind(after[0])}::timestamptz, ${conditions.bind(after[1])}::uuid)`,
      );
    const rows = await this.database.query<NoteRow & { sortKey: string }>(
      `SELECT note.id, note.object_kind AS "objectKind", note.object_id AS "objectId",
              ${OBJECT_LABEL('note')} AS "objectLabel", note.text, note.written_at AS "writtenAt",
              note.author_name AS "authorName", note.corrects,
              (SELECT later.id FROM note AS later WHERE later.corrects = note.id ORDER BY later.written_at LIMIT 1) AS "correctedBy",
              note.written_at::text AS "sortKey"
         FROM note ${JOIN_OBJECTS('note')}
        WHERE ${conditions.toSql()} ORDER BY note.written_at DESC, note.id DESC LIMIT ${conditions.bind(limit + 1)}`,
      conditions.parameters,
    );
    return toPage(rows, limit, (row) => [row.sortKey, row.id]);
  }
}

/** Joins what a note or follow-up is about: `of_file`, and `of_proceeding` or `of_document` where it is one. */
export const JOIN_OBJECTS = (alias: string): string => `JOIN record_file AS of_file ON of_file.id = ${alias}.file_id
  LEFT JOIN proceeding AS of_proceeding ON of_proceeding.id = ${alias}.object_id
  LEFT JOIN document AS of_document ON of_document.id = ${alias}.object_id`;

/** What it is about, as people call it. */
export const OBJECT_LABEL = (alias: string): string => `CASE ${alias}.object_kind
  WHEN 'file' THEN of_file.reference || ' ' || of_file.subject
  WHEN 'proceeding' THEN of_proceeding.reference || ' ' || of_proceeding.subject
  ELSE of_document.subject END`;

/** Leaves out what is about proceedings and documents the actor is not cleared for. */
export function addClearedObjects(conditions: SqlConditions, access: FileAccess, actor: Actor, alias: string): void {
  for (const kind of ['proceeding', 'document'] as const) {
    const cleared = new SqlConditions(conditions.parameters);
    access.addLevelTo(cleared, actor, `of_${kind}`);
    conditions.add(`${alias}.object_kind <> '${kind}' OR (${cleared.toSql()})`);
  }
}
