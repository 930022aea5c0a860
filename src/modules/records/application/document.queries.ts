import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import type { FiledDocument } from './add-document.js';
import type { DocumentState } from '../domain/document-state.js';
import type { InvalidMark } from '../domain/invalid-mark.js';
import type { ScanOrigin } from '../domain/document.entity.js';
import { DocumentNotFound } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { levelSql } from '../persistence/file-access-condition.js';
import { DeletedRecords } from './deletion/deleted-records.js';
import { FileAccess } from './file-access.js';

/** A document in the tree of its file. */
export interface DocumentRow {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly type: string;
  readonly dateOfLetter: string | null;
  readonly receivedOn: string | null;
  readonly sender: string | null;
  readonly pages: number | null;
  readonly mediaType: string | null;
  readonly proceedingId: string | null;
  /** Set while it is invalid: it stays, struck through. */
  readonly invalid: InvalidMark | null;
  readonly state: DocumentState;
  /** Name of whoever has it checked out. */
  readonly checkedOutBy: string | null;
  /** The main document it is an attachment (Anlage) of. */
  readonly attachedTo: string | null;
  /** The volume (Band) it was filed into, where its file keeps volumes. */
  readonly volumeId: string | null;
}

/** A document with what only its own page shows. */
export interface DocumentDetailRow extends DocumentRow {
  readonly fileId: string;
  readonly fileReference: string;
  readonly fileSubject: string;
  readonly proceedingReference: string | null;
  readonly proceedingSubject: string | null;
  readonly foreignReference: string | null;
  readonly senderAddress: string | null;
  readonly medium: string;
  readonly scanOrigin: readonly ScanOrigin[];
  readonly createdAt: Date;
}

/** One stored file of a document version. */
export interface DocumentFormatRow {
  readonly id: string;
  readonly versionNumber: number;
  readonly versionCreatedAt: Date;
  readonly versionCreatedBy: string | null;
  readonly name: string;
  readonly role: 'rendition' | 'original';
  readonly objectHash: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly pages: number | null;
}

/** How a document and its file are called. */
export interface DocumentLabel {
  readonly documentReference: string;
  readonly subject: string;
  readonly fileReference: string;
  readonly fileSubject: string;
}

const SUMMARY = `document.id, document.reference, document.subject, document.type,
  document.date_of_letter::text AS "dateOfLetter", document.received_on::text AS "receivedOn",
  document.sender_name AS sender, document.pages, document.proceeding_id AS "proceedingId", document.invalid, document.state,
  document.attached_to_id AS "attachedTo", document.volume_id AS "volumeId",
  (SELECT held.user_name FROM document_check_out AS held WHERE held.document_id = document.id) AS "checkedOutBy",
  (SELECT format.media_type FROM document_format AS format JOIN document_version AS version ON version.id = format.version_id
    WHERE version.document_id = document.id ORDER BY version.number DESC, format.role DESC LIMIT 1) AS "mediaType"`;

const FORMAT = `format.id, version.number AS "versionNumber", version.created_at AS "versionCreatedAt",
  version.created_by AS "versionCreatedBy", format.name, format.role, format.object_hash AS "objectHash",
  format.media_type AS "mediaType", format.file_name AS "fileName", format.size_bytes::float8 AS "sizeBytes", format.pages`;

/** Documents and their stored files, filtered by the access rule of their file. */
@Injectable()
export class DocumentQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly deleted: DeletedRecords,
  ) {}

  /** The documents of a file the caller has been shown, but for those he is not cleared for; attachments behind their main document. */
  async ofFile(actor: Actor, fileId: string): Promise<DocumentRow[]> {
    return this.database.query<DocumentRow>(
      `SELECT ${SUMMARY} FROM document LEFT JOIN document AS main ON main.id = document.attached_to_id
        WHERE document.file_id = $1 AND ${levelSql(actor, 'document')}
        ORDER BY coalesce(main.number, document.number), document.attachment_number NULLS FIRST`,
      [fileId],
    );
  }

  /** @throws {DocumentNotFound} Thrown when the document does not exist or the actor may not read its file. */
  async get(actor: Actor, id: string): Promise<DocumentDetailRow> {
    const conditions = new SqlConditions();
    this.access.addToDocuments(conditions, actor, RECORDS_PERMISSIONS.read, { file: 'file', document: 'document' });
    conditions.add(`document.id = ${conditions.bind(id)}`);
    const [row] = await this.database.query<DocumentDetailRow>(
      `SELECT ${SUMMARY}, document.file_id AS "fileId", file.reference AS "fileReference", file.subject AS "fileSubject",
              proceeding.reference AS "proceedingReference", proceeding.subject AS "proceedingSubject",
              document.foreign_reference AS "foreignReference", document.sender_address AS "senderAddress",
              document.medium, document.scan_origin AS "scanOrigin", document.created_at AS "createdAt"
         FROM document JOIN record_file AS file ON file.id = document.file_id
         LEFT JOIN proceeding ON proceeding.id = document.proceeding_id
        WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (!row) {
      await this.deleted.refuseIfDeleted(actor, id);
      throw new DocumentNotFound(id);
    }
    return row;
  }

  /** The stored files of a document the caller has been shown, latest version first, reading copy before originals. */
  async formats(documentId: string): Promise<DocumentFormatRow[]> {
    return this.database.query<DocumentFormatRow>(
      `SELECT ${FORMAT} FROM document_format AS format JOIN document_version AS version ON version.id = format.version_id
        WHERE version.document_id = $1 ORDER BY version.number DESC, format.role DESC, format.file_name`,
      [documentId],
    );
  }

  /** Where a document lies that was filed with this id from this source, for whoever filed it and may still see it. */
  async findFiled(actor: Actor, id: string, source: string): Promise<FiledDocument | undefined> {
    const conditions = new SqlConditions();
    conditions.add(`document.id = ${conditions.bind(id)} AND document.source = ${conditions.bind(source)}`);
    this.access.addToDocuments(conditions, actor, RECORDS_PERMISSIONS.read, { file: 'file', document: 'document' });
    const [row] = await this.database.query<Omit<FiledDocument, 'isNew'>>(
      `SELECT document.id AS "documentId", document.file_id AS "fileId", document.proceeding_id AS "proceedingId", document.reference
         FROM document JOIN record_file AS file ON file.id = document.file_id WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    return row && { ...row, isNew: false };
  }

  /** Names of documents and their files, for lists of documents the caller may see. */
  async labels(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentLabel>> {
    const rows = await this.database.query<DocumentLabel & { id: string }>(
      `SELECT document.id, document.reference AS "documentReference", document.subject, file.reference AS "fileReference",
              file.subject AS "fileSubject"
         FROM document JOIN record_file AS file ON file.id = document.file_id WHERE document.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...label }) => [id, label]));
  }

  /** @throws {DocumentNotFound} Thrown when the actor may not read the document or it has no such format. */
  async getFormat(actor: Actor, documentId: string, formatId: string): Promise<DocumentFormatRow> {
    await this.get(actor, documentId);
    const format = (await this.formats(documentId)).find((candidate) => candidate.id === formatId);
    if (!format) throw new DocumentNotFound(formatId);
    return format;
  }
}
