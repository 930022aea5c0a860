import { Injectable } from '@nestjs/common';
import { holdsIn, type UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import {
  DocumentChangedMeanwhile,
  HeldUploadNotFound,
  NotYourUpload,
  VersionNotFound,
} from '../../document-work-errors.js';
import type { HeldUpload, UploadDecision } from '../../domain/held-upload.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentWorkRepository } from '../../persistence/document-work.repository.js';
import { AddDocumentVersion } from './add-document-version.js';
import { AddUploadedDocument } from './add-uploaded-document.js';
import { DocumentFacts } from './document-facts.js';
import { type DocumentStep, DocumentSteps } from './document-steps.js';

/** What becomes of an upload. */
export interface UploadDecisionInput {
  readonly documentId: string;
  readonly uploadId: string;
  readonly decision: UploadDecision;
  /** Latest version the person compared the upload with. */
  readonly seenVersion: number;
  readonly id?: string | undefined;
}

/** Decides what becomes of an upload that met a newer version: newer version, document of its own, or nothing. */
@Injectable()
export class DecideHeldUpload {
  constructor(
    private readonly steps: DocumentSteps,
    private readonly documents: DocumentWorkRepository,
    private readonly versions: AddDocumentVersion,
    private readonly addDocument: AddUploadedDocument,
    private readonly facts: DocumentFacts,
  ) {}

  /**
   * @throws {HeldUploadNotFound} Thrown when the document has no such upload. @throws {HeldUploadDecided} Thrown when it was decided before.
   * @throws {NotYourUpload} Thrown when somebody else handed it in and the actor may not release documents.
   * @throws {DocumentChangedMeanwhile} Thrown when it shall be a version and there is a newer one than the person saw.
   * @throws {DocumentCheckedOut | DocumentFrozen} Thrown when it shall be a version and the document takes none.
   */
  async execute(actor: UserActor, input: UploadDecisionInput): Promise<void> {
    const { documentId, id } = input;
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.file }, async (step) => {
      const upload = await this.documents.findUpload(step.transaction, input.uploadId, documentId);
      if (!upload) throw new HeldUploadNotFound(input.uploadId);
      const mayForOthers = holdsIn(actor, RECORDS_PERMISSIONS.releaseDocuments, step.file.leadUnitId);
      if (upload.handedInBy !== actor.id && !mayForOthers) throw new NotYourUpload(upload.handedInByName);
      upload.decide(input.decision, actor.name, step.now);
      await this.documents.saveUpload(step.transaction, upload);
      await this.facts.tell(step, {
        type: 'records.held-upload-decided',
        after: { uploadId: upload.id, decision: input.decision, object: upload.format.objectHash },
      });
      if (input.decision === 'as-version') await this.addAsVersion(step, upload, input.seenVersion);
      if (input.decision === 'as-document') await this.addAsDocument(step, upload);
    });
  }

  private async addAsVersion(step: DocumentStep, upload: HeldUpload, seenVersion: number): Promise<void> {
    const { transaction, document, by } = step;
    document.checkWorkable(step);
    const checkOut = await this.documents.findCheckOut(transaction, document.id);
    checkOut?.checkNotOthers(document.reference, by.id);
    const last = await this.documents.lastVersion(transaction, document.id);
    if (seenVersion > last) throw new VersionNotFound(seenVersion);
    if (seenVersion < last) throw new DocumentChangedMeanwhile(document.reference);
    const { baseVersion: basedOn, note, format } = upload;
    // whoever decides may have the document out: his copy knows nothing of this version, and meets it when it comes back
    await this.versions.addIn(step, { id: newId(step.now), basedOn, note, format }, 'stays');
  }

  private async addAsDocument(step: DocumentStep, { id, note, format }: HeldUpload): Promise<void> {
    const { transaction, actor, document } = step;
    const { fileId, proceedingId, subject, type } = document;
    await this.addDocument.executeIn(
      transaction,
      actor,
      { id, fileId, proceedingId, subject, type, state: 'draft', note },
      { format },
    );
    await this.documents.refreshFile(transaction, step.file);
  }
}
