import { Injectable } from '@nestjs/common';
import { ObjectRegistry } from '#modules/storage';
import { queryIn, type Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { Outbox } from '#platform/outbox';
import type { DeletionRequest } from '../../domain/deletion-request.entity.js';
import type { DocumentDeleted } from '../../life-events.js';
import { ObjectReleaseRepository } from '../../persistence/object-release.repository.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import type { FileStep } from '../life-cycle/file-steps.js';
import { type DeletedContent, type EndedWork, EndOpenWork } from './end-open-work.js';
import { RELEASE_OBJECTS } from './release-objects.js';

/** What went with a deletion, and what people still had in hand of it. */
export type Deleted = DeletedContent & EndedWork;

/** Deletes what two persons agreed on, and leaves the record of it; in the transaction of the confirmation. */
@Injectable()
export class DeleteContent {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly registry: ObjectRegistry,
    private readonly outbox: Outbox,
    private readonly work: EndOpenWork,
    private readonly releases: ObjectReleaseRepository,
    private readonly jobs: Jobs,
  ) {}

  /** @param request confirmed and saved: the database refuses to delete anything else */
  async execute(step: FileStep, request: DeletionRequest): Promise<Deleted> {
    const { transaction, file } = step;
    const content = await contentOf(transaction, request);
    // what is being read in them must be there before it goes, or come to nothing
    await queryIn(transaction, 'SELECT 1 FROM document WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [
      content.documents,
    ]);
    // numbers taken meanwhile must be known before the file goes
    await this.files.save(transaction, file);
    await leaveRecords(step, request, content);
    const hashes = await objectsOf(transaction, content.documents);
    const ended = await this.work.execute(step, request, content);
    await removeRows(transaction, content);
    await this.planRelease(transaction, request.id, hashes);
    for (const documentId of content.documents) {
      const event: DocumentDeleted = {
        type: 'records.document-deleted',
        version: 1,
        aggregateId: file.id,
        payload: { fileId: file.id, documentId },
      };
      await this.outbox.append(transaction, event);
    }
    return { ...content, ...ended };
  }

  /** The store lets objects go by its own rules; what other documents consist of too is kept. */
  private async planRelease(transaction: Transaction, requestId: string, hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) {
      const stored = await this.registry.find(hash);
      await this.releases.plan(transaction, { hash, requestId }, stored?.retainUntil ?? null);
    }
    await this.jobs.enqueue(transaction, RELEASE_OBJECTS, {}, { key: 'due' });
  }
}

async function contentOf(transaction: Transaction, request: DeletionRequest): Promise<DeletedContent> {
  const { objectKind: kind, objectId: id } = request;
  if (kind === 'document') {
    // attachments go with what they belong to
    const attachments = 'SELECT id FROM document WHERE attached_to_id = $1 ORDER BY attachment_number';
    return { files: [], proceedings: [], documents: [id, ...(await idsOf(transaction, attachments, id))] };
  }
  // parts go with the proceeding they are part of
  const those = kind === 'file' ? 'file_id = $1' : '$1 IN (id, part_of_id)';
  const proceedings = await idsOf(transaction, `SELECT id FROM proceeding WHERE ${those} ORDER BY number`, id);
  const lying = kind === 'file' ? 'file_id = $1' : `proceeding_id IN (SELECT id FROM proceeding WHERE ${those})`;
  const documents = await idsOf(transaction, `SELECT id FROM document WHERE ${lying} ORDER BY number`, id);
  return { files: kind === 'file' ? [id] : [], proceedings, documents };
}

async function idsOf(transaction: Transaction, sql: string, id: string): Promise<string[]> {
  return (await queryIn<{ id: string }>(transaction, sql, [id])).map((row) => row.id);
}

/** One record for each object, so that every reference goes on answering. */
async function leaveRecords(step: FileStep, request: DeletionRequest, content: DeletedContent): Promise<void> {
  const parts = [
    ['file', content.files, 'id', 'started_on'],
    ['proceeding', content.proceedings, 'file_id', 'started_on'],
    ['document', content.documents, 'file_id', "(created_at AT TIME ZONE 'Europe/Berlin')::date"],
  ] as const;
  for (const [kind, ids, fileId, beganOn] of parts) {
    await queryIn(
      step.transaction,
      `INSERT INTO deleted_record (object_id, object_kind, file_id, lead_unit_id, reference, subject_sha256, began_on,
         request_id, legal_basis, requested_by_name, confirmed_by_name, deleted_at)
       SELECT id, '${kind}', ${fileId}, $2, reference, encode(sha256(convert_to(subject, 'UTF8')), 'hex'), ${beganOn},
              $3, $4, $5, $6, $7
         FROM ${kind === 'file' ? 'record_file' : kind} WHERE id = ANY($1::uuid[])`,
      [
        ids,
        step.file.leadUnitId,
        request.id,
        request.legalBasis,
        request.requestedByName,
        request.decidedByName,
        step.now,
      ],
    );
  }
}

/** Everything its documents consist of, and what was handed in for them, decided on or not. */
async function objectsOf(transaction: Transaction, documents: readonly string[]): Promise<string[]> {
  const rows = await queryIn<{ hash: string }>(
    transaction,
    `SELECT format.object_hash::text AS hash FROM document_format AS format
       JOIN document_version AS version ON version.id = format.version_id
      WHERE version.document_id = ANY($1::uuid[])
     UNION SELECT format ->> 'objectHash' FROM held_upload WHERE document_id = ANY($1::uuid[])
     ORDER BY hash`,
    [documents],
  );
  return rows.map(({ hash }) => hash);
}

async function removeRows(transaction: Transaction, { files, proceedings, documents }: DeletedContent): Promise<void> {
  const versions = 'SELECT id FROM document_version WHERE document_id = ANY($1::uuid[])';
  await queryIn(transaction, `DELETE FROM document_page_text WHERE version_id IN (${versions})`, [documents]);
  await queryIn(transaction, `DELETE FROM document_format WHERE version_id IN (${versions})`, [documents]);
  await queryIn(transaction, 'DELETE FROM document_version WHERE document_id = ANY($1::uuid[])', [documents]);
  const all = [...files, ...proceedings, ...documents];
  await queryIn(transaction, 'DELETE FROM follow_up WHERE object_id = ANY($1::uuid[])', [all]);
  await queryIn(transaction, 'DELETE FROM note WHERE object_id = ANY($1::uuid[])', [all]);
  await queryIn(transaction, 'DELETE FROM document WHERE id = ANY($1::uuid[])', [documents]);
  await queryIn(transaction, 'DELETE FROM proceeding WHERE id = ANY($1::uuid[])', [proceedings]);
  await queryIn(transaction, 'DELETE FROM record_file WHERE id = ANY($1::uuid[])', [files]);
}
