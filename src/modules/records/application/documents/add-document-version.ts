import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { VersionNotFound } from '../../document-work-errors.js';
import type { NewFormat } from '../../domain/document.entity.js';
import type { Person } from '../../domain/invalid-mark.js';
import { HeldUpload } from '../../domain/held-upload.entity.js';
import { DocumentNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentWorkRepository } from '../../persistence/document-work.repository.js';
import { UploadPorts } from './add-uploaded-document.js';
import { DocumentFacts } from './document-facts.js';
import { type DocumentStep, DocumentSteps } from './document-steps.js';
import type { IncomingUpload } from './store-upload.js';

/** What somebody says about a version he hands in. */
export interface NewVersionInput {
  readonly documentId: string;
  /** Number of the version he worked from. */
  readonly baseVersion: number;
  readonly note?: string | null | undefined;
  /** Whether a document he has checked out stays with him. */
  readonly keepCheckedOut?: boolean | undefined;
  readonly id?: string | undefined;
}

/** What became of an upload: both are normal. */
export type VersionOutcome =
  | { readonly outcome: 'added'; readonly version: number }
  /** Somebody else was faster: the upload waits for a decision. */
  | { readonly outcome: 'held'; readonly uploadId: string };

/** A version to be written down. */
export interface VersionToAdd {
  readonly id: string;
  readonly basedOn: number;
  readonly note: string | null;
  readonly format: NewFormat;
}

/**
 * What becomes of a check-out by a version: it ends, goes on from the new version, or stays as it was, because whoever has
 * the document does not have the new version.
 */
export type CheckOutThen = 'ends' | 'goes-on' | 'stays';

/** Adds versions to documents (neue Fassung, Einchecken); older ones stay as they are. */
@Injectable()
export class AddDocumentVersion {
  constructor(
    private readonly ports: UploadPorts,
    private readonly steps: DocumentSteps,
    private readonly documents: DocumentWorkRepository,
    private readonly facts: DocumentFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * An upload that goes back to a version somebody else has gone beyond is kept and waits for a decision.
   * What is refused is not stored, or let go again where it comes to be refused in the meantime.
   * @throws {DocumentNotFound} Thrown when there is no such document or the actor may not work on it.
   * @throws {DocumentCheckedOut} Thrown when somebody else has it checked out.
   * @throws {DocumentFrozen | RecordFileNotOpen | MarkedInvalid} Thrown when it takes no versions.
   */
  async execute(actor: Actor, input: NewVersionInput, incoming: IncomingUpload): Promise<VersionOutcome> {
    const { documentId } = input;
    const id = input.id ?? newId(this.clock.now());
    const { store, registry } = this.ports;
    const before = await store.lookFirst(incoming, () => this.foresee(actor, input));
    if (before !== undefined) return before;
    const upload = await store.execute(incoming);
    const { format, stored } = upload;
    await store.keep(upload, () =>
      this.steps.take(actor, { documentId, permission: RECORDS_PERMISSIONS.file, id }, async (step) => {
        const last = await this.checkReceivable(step, input.baseVersion);
        await registry.register(step.transaction, stored);
        const note = input.note?.trim() || null;
        const version = { id, basedOn: input.baseVersion, note, format };
        if (last > input.baseVersion) await this.hold(step, version);
        else await this.addIn(step, version, input.keepCheckedOut === true ? 'goes-on' : 'ends');
      }),
    );
    return (await this.outcomeOf(documentId, id)) ?? { outcome: 'held', uploadId: id };
  }

  /** Adds a version in the step of the caller, who has checked that it follows the latest one. */
  async addIn(step: DocumentStep, version: VersionToAdd, ofCheckOut: CheckOutThen): Promise<void> {
    const { transaction, document, by, now } = step;
    const number = (await this.documents.lastVersion(transaction, document.id)) + 1;
    await this.documents.addVersion(transaction, document.id, {
      ...version,
      number,
      createdAt: now,
      createdBy: by.id,
    });
    const before = document.state;
    document.beginWork();
    const checkOut = await this.documents.findCheckOut(transaction, document.id);
    if (checkOut && ofCheckOut === 'goes-on') await this.documents.moveCheckOut(transaction, document.id, number);
    if (checkOut && ofCheckOut === 'ends') await this.documents.removeCheckOut(transaction, document.id);
    await this.facts.tell(step, {
      type: 'records.document-version-added',
      before: { state: before },
      after: {
        version: number,
        basedOn: version.basedOn,
        note: version.note,
        fileName: version.format.fileName,
        object: version.format.objectHash,
        state: document.state,
        checkedIn: checkOut !== undefined && ofCheckOut === 'ends',
      },
    });
    await this.facts.uploaded(step, version.format);
  }

  /** Looks, without a lock, whether the document takes a version now, or what the same request came to before. */
  private async foresee(
    actor: Actor,
    { documentId, baseVersion, id }: NewVersionInput,
  ): Promise<VersionOutcome | undefined> {
    return this.ports.database.transaction(async (transaction) => {
      const found = await this.documents.find(transaction, actor, RECORDS_PERMISSIONS.file, documentId);
      if (!found) throw new DocumentNotFound(documentId);
      const before = id === undefined ? undefined : await this.outcomeOf(documentId, id);
      if (before !== undefined) return before;
      const by = { id: actor.kind === 'user' ? actor.id : null };
      await this.checkReceivable({ ...found, transaction, by }, baseVersion);
      return undefined;
    });
  }

  private async checkReceivable(
    step: Pick<DocumentStep, 'transaction' | 'document' | 'file' | 'proceeding' | 'main'> & {
      readonly by: Pick<Person, 'id'>;
    },
    baseVersion: number,
  ): Promise<number> {
    const { transaction, document, by } = step;
    document.checkWorkable(step);
    (await this.documents.findCheckOut(transaction, document.id))?.checkNotOthers(document.reference, by.id);
    const last = await this.documents.lastVersion(transaction, document.id);
    if (baseVersion < 1 || baseVersion > last) throw new VersionNotFound(baseVersion);
    return last;
  }

  private async hold(step: DocumentStep, { id, basedOn, note, format }: VersionToAdd): Promise<void> {
    const { transaction, document, by, now } = step;
    const upload = HeldUpload.hold({ id, documentId: document.id, baseVersion: basedOn, format, note }, by, now);
    await this.documents.saveUpload(transaction, upload);
    await this.facts.tell(step, {
      type: 'records.upload-held',
      after: { uploadId: id, basedOn, fileName: format.fileName, object: format.objectHash },
    });
    await this.facts.uploaded(step, format);
  }

  /** What a request came to; `undefined` when it was not carried out. */
  private async outcomeOf(documentId: string, id: string): Promise<VersionOutcome | undefined> {
    const [row] = await this.ports.database.query<{ version: number | null }>(
      `SELECT number AS version FROM document_version WHERE id = $1 AND document_id = $2
       UNION ALL SELECT NULL FROM held_upload WHERE id = $1 AND document_id = $2`,
      [id, documentId],
    );
    if (!row) return undefined;
    return row.version === null ? { outcome: 'held', uploadId: id } : { outcome: 'added', version: row.version };
  }
}
