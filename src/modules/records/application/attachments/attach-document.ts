import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { DocumentFrozen } from '../../document-work-errors.js';
import { takesVersions } from '../../domain/document-state.js';
import { DocumentNotFound } from '../../errors.js';
import { MarkedInvalid } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentRepository } from '../../persistence/document.repository.js';
import { DocumentFacts } from '../documents/document-facts.js';
import { type DocumentStep, DocumentSteps } from '../documents/document-steps.js';

/** Which document, as somebody read it. */
export interface AttachmentInput {
  readonly documentId: string;
  /** The version of the document that was read. */
  readonly version: number;
  readonly id?: string | undefined;
}

/** Makes documents of a file attachments (Anlagen) of another one, and documents of their own again. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly steps: DocumentSteps,
    private readonly documents: DocumentRepository,
    private readonly facts: DocumentFacts,
  ) {}

  /**
   * Attaches it behind the attachments there are; one that is attached elsewhere changes over. What its proceeding or former
   * main document protected goes on being protected.
   * @throws {DocumentNotFound} Thrown when the actor may not work on either of them.
   * @throws {AttachmentImpossible} Thrown when either has or is an attachment, or they lie in different files.
   * @throws {DocumentChangedMeanwhile} Thrown when somebody else changed the document since it was read.
   * @throws {RecordFileNotOpen | MarkedInvalid | DocumentFrozen} Thrown when one of the main documents concerned takes no changes.
   */
  async attach(actor: Actor, input: AttachmentInput & { readonly attachedTo: string }): Promise<void> {
    await this.take(actor, input, async (step) => {
      const { transaction, document, main: former } = step;
      if (former?.id === input.attachedTo) return;
      const main = await this.documents.findMain(transaction, actor, RECORDS_PERMISSIONS.file, input.attachedTo);
      if (!main) throw new DocumentNotFound(input.attachedTo);
      const before = { attachedTo: former?.id ?? null, proceedingId: document.proceedingId };
      const ownAttachments = (await this.documents.attachmentsOf(transaction, document.id)).length;
      const number = await this.documents.nextAttachmentNumber(transaction, main.id);
      document.attachTo(main, { number, ownAttachments });
      checkTakesAttachments(main);
      if (main.proceedingId !== before.proceedingId) await this.checkProceeding(step);
      const kept = await this.documents.keepLevel(transaction, document.id);
      await this.facts.tell(step, {
        type: 'records.document-attached',
        before: { ...before, ...(kept ? { confidentiality: kept.from } : {}) },
        after: {
          ...(kept ? { confidentiality: kept.to } : {}),
          attachedTo: main.id,
          mainReference: main.reference,
          attachmentNumber: number,
          proceedingId: main.proceedingId,
        },
      });
    });
  }

  /**
   * Makes it a document of its own again, no less protected; it stays in its file and proceeding and keeps its reference.
   * @throws {NotAttached} Thrown when it is no attachment. Others as above.
   */
  async detach(actor: Actor, input: AttachmentInput): Promise<void> {
    await this.take(actor, input, async (step) => {
      const { document, main, transaction } = step;
      const before = { attachedTo: document.attachedToId, mainReference: main?.reference ?? null };
      document.detach();
      const kept = await this.documents.keepLevel(transaction, document.id);
      await this.facts.tell(step, {
        type: 'records.document-detached',
        before: { ...before, ...(kept ? { confidentiality: kept.from } : {}) },
        after: { attachedTo: null, ...(kept ? { confidentiality: kept.to } : {}) },
      });
    });
  }

  private async take(
    actor: Actor,
    { documentId, version, id }: AttachmentInput,
    work: (step: DocumentStep) => Promise<void>,
  ): Promise<void> {
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.file }, async (step) => {
      step.document.checkChangeable(step);
      step.document.checkVersion(version);
      if (step.main !== null) checkTakesAttachments(step.main);
      await work(step);
    });
  }

  /** The proceeding it comes into must be open too. */
  private async checkProceeding({ transaction, file, document: { proceedingId } }: DocumentStep): Promise<void> {
    if (proceedingId === null) return;
    (await this.documents.findProceeding(transaction, proceedingId, file.id))?.checkOpen();
  }
}

/** What is frozen or invalid keeps the attachments it has. */
function checkTakesAttachments({ reference, invalid, state }: DocumentStep['document']): void {
  if (invalid !== null) throw new MarkedInvalid(reference);
  if (!takesVersions(state)) throw new DocumentFrozen(reference, state);
}
