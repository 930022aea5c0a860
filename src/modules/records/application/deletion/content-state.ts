import { queryIn, type Transaction } from '#platform/database';
import type { RecordObject } from '../../domain/record-object.js';

/** Ids of the proceedings that go with a request for deletion, in SQL with `request` in scope; parts go with their proceeding. */
export const PROCEEDINGS_OF_REQUEST = `SELECT id FROM proceeding WHERE request.object_kind = 'file' AND file_id = request.object_id
  UNION ALL SELECT id FROM proceeding WHERE request.object_kind = 'proceeding'
                                        AND (id = request.object_id OR part_of_id = request.object_id)`;

/** Ids of the documents that go with a request for deletion, in SQL with `request` in scope; attachments go with their document. */
export const DOCUMENTS_OF_REQUEST = `SELECT id FROM document WHERE request.object_kind = 'file' AND file_id = request.object_id
  UNION ALL SELECT id FROM document WHERE request.object_kind = 'proceeding' AND proceeding_id IN (
    SELECT id FROM proceeding WHERE id = request.object_id OR part_of_id = request.object_id)
  UNION ALL SELECT id FROM document WHERE request.object_kind = 'document'
                                      AND (id = request.object_id OR attached_to_id = request.object_id)`;

/** Ids of everything that goes: the object, its proceedings and its documents. */
const OBJECTS = `SELECT request.object_id UNION ${PROCEEDINGS_OF_REQUEST} UNION ${DOCUMENTS_OF_REQUEST}`;

/**
 * Fingerprint (SHA-256) of everything a request for deletion is about, in SQL with `request` in scope: it differs as soon
 * as anything a person would miss was added, changed or taken out. What the product adds by itself, such as reading copies,
 * is not part of it.
 */
export const CONTENT_STATE = `(SELECT encode(sha256(convert_to(coalesce(string_agg(part, E'\\n' ORDER BY part), ''), 'UTF8')), 'hex')
  FROM (
    SELECT 'file ' || id || ' ' || version AS part FROM record_file
     WHERE request.object_kind = 'file' AND id = request.object_id
    UNION ALL SELECT 'proceeding ' || md5(to_jsonb(object)::text) FROM proceeding AS object WHERE id IN (${OBJECTS})
    UNION ALL SELECT 'document ' || md5(to_jsonb(object)::text) FROM document AS object WHERE id IN (${DOCUMENTS_OF_REQUEST})
    UNION ALL SELECT 'version ' || id FROM document_version WHERE document_id IN (${DOCUMENTS_OF_REQUEST})
    UNION ALL SELECT 'upload ' || id || ' ' || state FROM held_upload WHERE document_id IN (${DOCUMENTS_OF_REQUEST})
    UNION ALL SELECT 'check-out ' || document_id || ' ' || user_id FROM document_check_out WHERE document_id IN (${DOCUMENTS_OF_REQUEST})
    UNION ALL SELECT 'metadata ' || object_id || ' ' || version FROM record_metadata WHERE object_id IN (${OBJECTS})
    UNION ALL SELECT 'note ' || id FROM note WHERE object_id IN (${OBJECTS})
    UNION ALL SELECT 'follow-up ' || id || ' ' || version FROM follow_up WHERE object_id IN (${OBJECTS})
    UNION ALL SELECT 'contact ' || id || ' ' || version FROM file_contact
     WHERE request.object_kind = 'file' AND file_id = request.object_id
    UNION ALL SELECT 'loan ' || id || ' ' || coalesce(returned_on::text, 'out') FROM paper_loan
     WHERE request.object_kind = 'file' AND file_id = request.object_id
    UNION ALL SELECT 'fields ' || file_id || ' ' || revision FROM file_fields
     WHERE request.object_kind = 'file' AND file_id = request.object_id
  ) AS content)`;

/** The fingerprint of what is, or would be, about to be deleted; its file must be locked. */
export async function contentStateOf(
  transaction: Transaction,
  object: Pick<RecordObject, 'kind' | 'id'>,
): Promise<string> {
  const [row] = await queryIn<{ state: string }>(
    transaction,
    `SELECT ${CONTENT_STATE} AS state FROM (SELECT $1::text AS object_kind, $2::uuid AS object_id) AS request`,
    [object.kind, object.id],
  );
  if (!row) throw new Error('The database answered nothing');
  return row.state;
}
