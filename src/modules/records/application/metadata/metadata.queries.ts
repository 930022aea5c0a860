import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import type { RecordMetadata } from '../../domain/metadata-fields.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { ObjectNotInFile } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { RecordMetadataRepository } from '../../persistence/record-metadata.repository.js';
import { FileAccess } from '../file-access.js';

/** The fields of files, proceedings and documents, for whoever may read them. */
@Injectable()
export class MetadataQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly metadata: RecordMetadataRepository,
  ) {}

  /** @throws {ObjectNotInFile} Thrown when the file has no such object or the actor may not read it: both look the same. */
  async get(actor: Actor, fileId: string, kind: RecordObjectKind, id: string): Promise<RecordMetadata> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    conditions.add(`file.id = ${conditions.bind(fileId)}`);
    if (kind === 'file') conditions.add(`file.id = ${conditions.bind(id)}`);
    else {
      conditions.add(`object.id = ${conditions.bind(id)}`);
      this.access.addLevelTo(conditions, actor, 'object');
    }
    const joined = kind === 'file' ? '' : `JOIN ${kind} AS object ON object.file_id = file.id`;
    const rows = await this.database.query(
      `SELECT 1 FROM record_file AS file ${joined} WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    const found = rows.length === 0 ? undefined : await this.metadata.find(kind, id);
    if (!found) throw new ObjectNotInFile(id);
    return found;
  }
}
