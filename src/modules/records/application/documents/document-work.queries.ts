import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { HeldUploadNotFound, VersionNotFound } from '../../document-work-errors.js';
import type { NewFormat } from '../../domain/document.entity.js';
import type { DocumentState } from '../../domain/document-state.js';
import type { HeldUpload } from '../../domain/held-upload.entity.js';
import { type ComparedLine, compareTexts } from '../../domain/text-difference.js';
import { DocumentQueries } from '../document.queries.js';

/** Who has a document out. */
export interface CheckOutRow {
  readonly userId: string;
  readonly userName: string;
  readonly place: string | null;
  readonly baseVersion: number;
  readonly since: Date;
}

/** What is known of a version besides its stored files. */
export interface VersionFactsRow {
  readonly id: string;
  readonly number: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly note: string | null;
  readonly basedOn: number | null;
  /** What the guarded processes found; `null` where nobody has looked. */
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly page?: number }[] | null;
}

/** An upload that waits for a decision. */
export interface HeldUploadRow {
  readonly id: string;
  readonly baseVersion: number;
  readonly format: NewFormat;
  readonly note: string | null;
  readonly handedInBy: string | null;
  readonly handedInByName: string;
  readonly handedInAt: Date;
  readonly state: HeldUpload['state'];
  readonly pageTexts: readonly string[] | null;
}

/** How the work on a document stands. */
export interface DocumentWorkRow {
  readonly state: DocumentState;
  readonly dispatchedOn: string | null;
  readonly version: number;
  readonly checkOut: CheckOutRow | null;
  readonly versions: readonly VersionFactsRow[];
  readonly waitingUploads: readonly HeldUploadRow[];
}

/** Two texts beside each other; `null` where one of them is not known. */
export interface TextComparison {
  readonly lines: readonly ComparedLine[] | null;
  readonly isFormerKnown: boolean;
  readonly isLatterKnown: boolean;
}

const UPLOAD = `id, base_version AS "baseVersion", format, note, handed_in_by AS "handedInBy",
  handed_in_by_name AS "handedInByName", handed_in_at AS "handedInAt", state, page_texts AS "pageTexts"`;

/** The work on documents: state, check-out, versions and what waits for a decision; only of documents the actor may read. */
@Injectable()
export class DocumentWorkQueries {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentQueries,
  ) {}

  /** @throws {DocumentNotFound} Thrown when there is no such document or the actor may not read it. */
  async get(actor: Actor, documentId: string): Promise<DocumentWorkRow> {
    await this.documents.get(actor, documentId);
    const [[own], [checkOut], versions, waitingUploads] = await Promise.all([
      this.database.query<Pick<DocumentWorkRow, 'state' | 'dispatchedOn' | 'version'>>(
        'SELECT state, dispatched_on::text AS "dispatchedOn", version FROM document WHERE id = $1',
        [documentId],
      ),
      this.database.query<CheckOutRow>(
        `SELECT user_id AS "userId", user_name AS "userName", place, base_version AS "baseVersion", since
           FROM document_check_out WHERE document_id = $1`,
        [documentId],
      ),
      this.versions(documentId),
      this.database.query<HeldUploadRow>(
        `SELECT ${UPLOAD} FROM held_upload WHERE document_id = $1 AND state = 'waiting' ORDER BY handed_in_at, id`,
        [documentId],
      ),
    ]);
    return { ...(own as NonNullable<typeof own>), checkOut: checkOut ?? null, versions, waitingUploads };
  }

  /**
   * What differs between two versions of a document.
   * @throws {DocumentNotFound} Thrown as above. @throws {VersionNotFound} Thrown when there is no such version.
   */
  async compareVersions(
    actor: Actor,
    documentId: string,
    from: number,
    to: number,
  ): Promise<TextComparison & { readonly former: VersionFactsRow; readonly latter: VersionFactsRow }> {
    await this.documents.get(actor, documentId);
    const versions = await this.versions(documentId);
    const [former, latter] = [from, to].map((number) => {
      const version = versions.find((candidate) => candidate.number === number);
      if (!version) throw new VersionNotFound(number);
      return version;
    }) as [VersionFactsRow, VersionFactsRow];
    const comparison = comparisonOf(await this.textOf(former.id), await this.textOf(latter.id));
    return { former, latter, ...comparison };
  }

  /**
   * An upload, also a decided one, beside the latest version: the two sides of a conflict.
   * @throws {DocumentNotFound} Thrown as above. @throws {HeldUploadNotFound} Thrown when the document has no such upload.
   */
  async heldUpload(
    actor: Actor,
    documentId: string,
    uploadId: string,
  ): Promise<TextComparison & { readonly upload: HeldUploadRow; readonly latest: VersionFactsRow }> {
    await this.documents.get(actor, documentId);
    const [upload] = await this.database.query<HeldUploadRow>(
      `SELECT ${UPLOAD} FROM held_upload WHERE document_id = $1 AND id = $2`,
      [documentId, uploadId],
    );
    const [latest] = await this.versions(documentId);
    if (!upload || !latest) throw new HeldUploadNotFound(uploadId);
    const text = upload.pageTexts === null ? null : upload.pageTexts.join('\n');
    return { upload, latest, ...comparisonOf(await this.textOf(latest.id), text) };
  }

  /** The latest first. */
  private async versions(documentId: string): Promise<VersionFactsRow[]> {
    return this.database.query<VersionFactsRow>(
      `SELECT version.id, version.number, version.created_at AS "createdAt", version.created_by AS "createdBy",
              version.note, version.based_on AS "basedOn", reading.findings
         FROM document_version AS version LEFT JOIN document_version_reading AS reading ON reading.version_id = version.id
        WHERE version.document_id = $1 ORDER BY version.number DESC`,
      [documentId],
    );
  }

  private async textOf(versionId: string): Promise<string | null> {
    const [row] = await this.database.query<{ text: string | null }>(
      `SELECT string_agg(text, E'\\n' ORDER BY page) AS text FROM document_page_text WHERE version_id = $1`,
      [versionId],
    );
    return row?.text ?? null;
  }
}

function comparisonOf(former: string | null, latter: string | null): TextComparison {
  return {
    lines: former === null || latter === null ? null : compareTexts(former, latter),
    isFormerKnown: former !== null,
    isLatterKnown: latter !== null,
  };
}
