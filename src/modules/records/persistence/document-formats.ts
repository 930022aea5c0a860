import { newId } from '#kernel/ids';
import { queryIn, type Transaction } from '#platform/database';
import type { NewFormat } from '../domain/document.entity.js';

/** Adds one stored file to a version of a document; what is there never changes. */
export async function insertFormat(
  transaction: Transaction,
  versionId: string,
  format: NewFormat,
  now: Date,
): Promise<void> {
  await queryIn(
    transaction,
    `INSERT INTO document_format (id, version_id, name, role, object_hash, media_type, file_name, size_bytes, pages)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(now),
      versionId,
      format.name,
      format.role,
      format.objectHash,
      format.mediaType,
      format.fileName,
      format.sizeBytes,
      format.pages,
    ],
  );
}
