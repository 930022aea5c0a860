import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { type FieldValues, FileTypes, type FileTypeVersionDetail } from '#modules/file-types';
import { Database, SqlConditions } from '#platform/database';
import {
  type ChecklistLine,
  type ChecklistMark,
  checklistOf,
  type ListedDocument,
  missingContacts,
  type MissingContacts,
} from '../../domain/checklist.js';
import { type ContactContent, contactName, type NewContact } from '../../domain/file-contact.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { FileAccess } from '../file-access.js';

/** A contact of a file. */
export interface ContactRow extends NewContact {
  readonly id: string;
  readonly version: number;
  /** As people call it. */
  readonly displayName: string;
}

/** Where a proceeding or document stands. */
export interface RegisterPlace {
  readonly objectId: string;
  readonly tabKey: string;
}

/** The type a file has. */
export interface TypedFile {
  readonly version: FileTypeVersionDetail;
  readonly values: FieldValues;
  /** To be sent with every change of values or type. */
  readonly revision: number;
  readonly places: readonly RegisterPlace[];
  readonly checklist: readonly ChecklistLine[];
  readonly missingContacts: readonly MissingContacts[];
  /** The released version of the type, where it is a newer one. */
  readonly newerVersionId: string | null;
}

/** What a file says beyond its metadata. */
export interface FileDetails {
  readonly contacts: readonly ContactRow[];
  /** `null` for a file without a type. */
  readonly typed: TypedFile | null;
}

/** How many files have a version of a type. */
export interface TypeUse {
  readonly typeVersionId: string;
  readonly files: number;
}

/** Values of a file in a list. */
export interface ListedValues {
  readonly fileId: string;
  readonly values: FieldValues;
}

/** Reads what files say beyond their metadata, filtered by the access rule in SQL. */
@Injectable()
export class FileDetailsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly types: FileTypes,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not read it. */
  async get(actor: Actor, fileId: string): Promise<FileDetails> {
    const [fields] = await this.fieldsOf(actor, fileId);
    if (!fields) throw new RecordFileNotFound(fileId);
    const contacts = await this.contactsOf(fileId);
    const { typeVersionId } = fields;
    return {
      contacts,
      typed: typeVersionId === null ? null : await this.typedOf(actor, fileId, fields, typeVersionId, contacts),
    };
  }

  /** Number of files the actor may read per version of a type. */
  async uses(actor: Actor): Promise<TypeUse[]> {
    const conditions = new SqlConditions();
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    return this.database.query<TypeUse>(
      `SELECT fields.type_version_id AS "typeVersionId", count(*)::int AS files
         FROM file_fields AS fields JOIN record_file AS file ON file.id = fields.file_id
        WHERE ${conditions.toSql()} GROUP BY 1`,
      conditions.parameters,
    );
  }

  /** Values that lists of the type show, of those of the files the actor may read. */
  async listed(actor: Actor, typeKey: string, fileIds: readonly string[]): Promise<ListedValues[]> {
    const conditions = new SqlConditions();
    conditions.add(`fields.type_key = ${conditions.bind(typeKey)}`);
    conditions.add(`file.id = ANY(${conditions.bind([...fileIds])}::uuid[])`);
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    return this.database.query<ListedValues>(
      `SELECT file.id AS "fileId", coalesce((SELECT jsonb_object_agg(one.key, one.value) FROM jsonb_each(fields.values) AS one
           WHERE one.key IN (SELECT field ->> 'key' FROM jsonb_array_elements(version.content -> 'fields') AS field
                              WHERE (field ->> 'inList')::boolean)), '{}') AS values
         FROM file_fields AS fields JOIN record_file AS file ON file.id = fields.file_id
         JOIN file_type_version AS version ON version.id = fields.type_version_id
        WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
  }

  private async fieldsOf(actor: Actor, fileId: string): Promise<FieldsRow[]> {
    const conditions = new SqlConditions();
    conditions.add(`file.id = ${conditions.bind(fileId)}`);
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    return this.database.query<FieldsRow>(
      `SELECT fields.type_version_id AS "typeVersionId", fields.values, fields.revision,
              (SELECT version.id FROM file_type AS type JOIN file_type_version AS version ON version.file_type_id = type.id
                WHERE type.key = fields.type_key AND version.state = 'released' AND type.retired_at IS NULL
                  AND version.id <> fields.type_version_id) AS "newerVersionId"
         FROM record_file AS file LEFT JOIN file_fields AS fields ON fields.file_id = file.id
        WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
  }

  private async contactsOf(fileId: string): Promise<ContactRow[]> {
    const rows = await this.database.query<
      Omit<ContactRow, keyof ContactContent | 'displayName'> & { content: ContactContent }
    >(
      `SELECT id, role, role_key AS "roleKey", content, version FROM file_contact WHERE file_id = $1 ORDER BY position, id`,
      [fileId],
    );
    return rows.map(({ content, ...row }) => ({ ...content, ...row, displayName: contactName(content) }));
  }

  private async typedOf(
    actor: Actor,
    fileId: string,
    { values, revision, newerVersionId }: FieldsRow,
    typeVersionId: string,
    contacts: readonly ContactRow[],
  ): Promise<TypedFile> {
    const version = await this.types.get(typeVersionId);
    const listed = contacts.map(({ id, roleKey, displayName }) => ({ id, roleKey, name: displayName }));
    const [documents, marks, places] = await Promise.all([
      this.documentsOf(actor, fileId),
      this.database.query<ChecklistMark>(
        `SELECT item_key AS "itemKey", contact_id AS "contactId", document_id AS "documentId", waived_reason AS "waivedReason",
                marked_by AS "markedBy" FROM checklist_mark WHERE file_id = $1`,
        [fileId],
      ),
      this.database.query<RegisterPlace>(
        `SELECT place.object_id AS "objectId", place.tab_key AS "tabKey" FROM register_place AS place
           LEFT JOIN proceeding ON proceeding.id = place.object_id LEFT JOIN document ON document.id = place.object_id
          WHERE place.file_id = $1 AND (${levelSql(actor, 'proceeding')} OR ${levelSql(actor, 'document')})`,
        [fileId],
      ),
    ]);
    const stock = { values, contacts: listed, documents, marks };
    return {
      version,
      values,
      revision,
      places,
      newerVersionId,
      checklist: checklistOf(version.content, stock),
      missingContacts: missingContacts(version.content, listed),
    };
  }

  private async documentsOf(actor: Actor, fileId: string): Promise<ListedDocument[]> {
    const conditions = new SqlConditions();
    conditions.add(`document.file_id = ${conditions.bind(fileId)} AND document.invalid IS NULL`);
    this.access.addLevelTo(conditions, actor, 'document');
    return this.database.query<ListedDocument>(
      `SELECT id, type, subject, sender_name AS "senderName" FROM document WHERE ${conditions.toSql()} ORDER BY number`,
      conditions.parameters,
    );
  }
}

interface FieldsRow {
  readonly typeVersionId: string | null;
  readonly values: FieldValues;
  readonly revision: number;
  readonly newerVersionId: string | null;
}
