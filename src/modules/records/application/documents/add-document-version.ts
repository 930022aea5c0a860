import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { VersionNotFound } from '../../document-work-errors.js';
import type { NewFormat } from '../../domain/document.entity.js';
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
   * @throws {DocumentNotFound} Thrown when there is no such document or the actor may not work on it; then nothing is stored.
   * @throws {DocumentCheckedOut} Thrown when somebody else has it checked out.
   * @throws {DocumentFrozen | RecordFileNotOpen | MarkedInvalid} Thrown when it takes no versions.
   */
  async execute(actor: Actor, input: NewVersionInput, upload: IncomingUpload): Promise<VersionOutcome> {
    const { documentId } = input;
    const workable = await this.ports.access.documentsAmong(actor, RECORDS_PERMISSIONS.file, [documentId]);
    if (!workable.has(documentId)) throw new DocumentNotFound(documentId);
    const { format, stored } = await this.ports.store.execute(upload);
    const id = input.id ?? newId(this.clock.now());
    await this.steps.take(actor, { documentId, permission: RECORDS_PERMISSIONS.file, id }, async (step) => {
      const last = await this.checkReceivable(step, input.baseVersion);
      await this.ports.registry.register(step.transaction, stored);
      const note = input.note?.trim() || null;
      if (last > input.baseVersion) await this.hold(step, { id, basedOn: input.baseVersion, note, format });
      else await this.addIn(step, { id, basedOn: input.baseVersion, note, format }, input.keepCheckedOut ?? false);
    });
    return this.outcomeOf(id);
  }

  /** Adds a version in the step of the caller, who has checked that it follows the latest one. */
  async addIn(step: DocumentStep, version: VersionToAdd, keepCheckedOut: boolean): Promise<void> {
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
    if (checkOut && keepCheckedOut) await this.documents.moveCheckOut(transaction, document.id, number);
    else if (checkOut) await this.documents.removeCheckOut(transaction, document.id);
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
        checkedIn: checkOut !== undefined && !keepCheckedOut,
      },
    });
    await this.facts.uploaded(step, version.format);
  }

  private async checkReceivable(step: DocumentStep, baseVersion: number): Promise<number> {
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

  private async outcomeOf(id: string): Promise<VersionOutcome> {
    const [row] = await this.ports.database.query<{ version: number }>(
      'SELECT number AS version FROM document_version WHERE id = $1',
      [id],
    );
    return row ? { outcome: 'added', version: row.version } : { outcome: 'held', uploadId: id };
  }
}
