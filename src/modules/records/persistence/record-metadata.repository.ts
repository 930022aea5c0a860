import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import { METADATA_FIELDS, type MetadataField, type RecordMetadata } from '../domain/metadata-fields.js';
import type { RecordObject, RecordObjectKind } from '../domain/record-object.js';

const TABLES: Readonly<Record<RecordObjectKind, string>> = {
  file: 'record_file',
  proceeding: 'proceeding',
  document: 'document',
};

interface MetadataRow {
  readonly version: number | null;
  readonly kept: Readonly<Record<string, string>> | null;
  readonly [column: string]: unknown;
}

/** Reads and writes the fields people fill in, wherever each of them is kept. */
@Injectable()
export class RecordMetadataRepository {
  constructor(private readonly database: Database) {}

  /** `undefined` when there is no such object; in a transaction, as that one sees it. */
  async find(kind: RecordObjectKind, id: string): Promise<RecordMetadata | undefined> {
    const columns = METADATA_FIELDS[kind].flatMap(({ column }) =>
      column === undefined ? [] : [`object.${column}::text AS ${column}`],
    );
    const [row] = await this.database.query<MetadataRow>(
      `SELECT ${columns.join(', ')}, metadata.version, metadata.fields AS kept
         FROM ${TABLES[kind]} AS object LEFT JOIN record_metadata AS metadata ON metadata.object_id = object.id
        WHERE object.id = $1`,
      [id],
    );
    if (!row) return undefined;
    const valueOf = ({ key, column }: MetadataField): string | null =>
      column === undefined ? (row.kept?.[key] ?? null) : ((row[column] as string | null) ?? null);
    return {
      version: row.version ?? 0,
      values: new Map(METADATA_FIELDS[kind].map((field) => [field.key, valueOf(field)])),
    };
  }

  /** Writes every field of an object, and counts the change; its file must be locked. */
  async save(
    transaction: Transaction,
    { kind, id, fileId }: RecordObject,
    values: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const fields = METADATA_FIELDS[kind];
    const own = fields.filter(({ column }) => column !== undefined);
    const assignments = own.map(({ column, kind: type }, index) => {
      const value = `$${String(index + 2)}`;
      return `${String(column)} = ${type === 'day' ? `${value}::date` : value}`;
    });
    await queryIn(transaction, `UPDATE ${TABLES[kind]} SET ${assignments.join(', ')} WHERE id = $1`, [
      id,
      ...own.map(({ key }) => values.get(key) ?? null),
    ]);
    const kept = fields.flatMap(({ key, column }) => {
      const value = values.get(key) ?? null;
      return column !== undefined || value === null ? [] : [[key, value]];
    });
    await queryIn(
      transaction,
      `INSERT INTO record_metadata AS known (object_id, file_id, fields, version) VALUES ($1, $2, $3::jsonb, 1)
       ON CONFLICT (object_id) DO UPDATE SET fields = EXCLUDED.fields, version = known.version + 1, file_id = EXCLUDED.file_id`,
      [id, fileId, JSON.stringify(Object.fromEntries(kept))],
    );
  }
}
