import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { NotCheckedOut } from '../../document-work-errors.js';
import { CheckOut } from '../../domain/check-out.entity.js';
import { checkedReason } from '../../domain/invalid-mark.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentWorkRepository } from '../../persistence/document-work.repository.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentSteps } from './document-steps.js';

/** Takes documents out for working on them (Auschecken) and gives them back without a new version (Freigeben). */
@Injectable()
export class CheckOutDocument {
  constructor(
    private readonly steps: DocumentSteps,
    private readonly documents: DocumentWorkRepository,
    private readonly facts: DocumentFacts,
  ) {}

  /**
   * Whoever has it already keeps it; nothing changes then.
   * @throws {DocumentCheckedOut} Thrown when somebody else has it. @throws {DocumentFrozen} Thrown when it takes no versions.
   */
  async execute(
    actor: UserActor,
    input: {
      readonly documentId: string;
      readonly place?: string | null | undefined;
      readonly id?: string | undefined;
    },
  ): Promise<void> {
    const { documentId, id } = input;
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.file }, async (step) => {
      const { transaction, document, now } = step;
      document.checkWorkable(step);
      const held = await this.documents.findCheckOut(transaction, documentId);
      if (held) {
        held.checkNotOthers(document.reference, actor.id);
        return;
      }
      const lastVersion = await this.documents.lastVersion(transaction, documentId);
      const checkOut = CheckOut.take({ id: documentId, lastVersion }, actor, input.place ?? null, now);
      await this.documents.insertCheckOut(transaction, checkOut);
      const after = { version: lastVersion, place: checkOut.place };
      await this.facts.tell(step, { type: 'records.document-checked-out', after });
    });
  }

  /** @throws {NotCheckedOut} Thrown when the actor does not have it. */
  async release(
    actor: UserActor,
    input: { readonly documentId: string; readonly id?: string | undefined },
  ): Promise<void> {
    const { documentId, id } = input;
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.file }, async (step) => {
      const held = await this.documents.findCheckOut(step.transaction, documentId);
      if (!held) throw new NotCheckedOut(step.document.reference);
      held.checkReleasableBy(step.document.reference, actor.id);
      await this.documents.removeCheckOut(step.transaction, documentId);
      await this.facts.tell(step, {
        type: 'records.document-released',
        before: { holder: held.userName, since: held.since.toISOString() },
      });
    });
  }

  /**
   * Takes a document back from whoever has it, such as somebody who fell ill; what he hands in later is kept and decided on.
   * @throws {ReasonMissing} Thrown when no reason is given. @throws {NotCheckedOut} Thrown when nobody has it.
   */
  async forceRelease(
    actor: UserActor,
    input: { readonly documentId: string; readonly reason: string; readonly id?: string | undefined },
  ): Promise<void> {
    const { documentId, id } = input;
    const reason = checkedReason(input.reason);
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.releaseDocuments }, async (step) => {
      const held = await this.documents.findCheckOut(step.transaction, documentId);
      if (!held) throw new NotCheckedOut(step.document.reference);
      await this.documents.removeCheckOut(step.transaction, documentId);
      await this.facts.tell(step, {
        type: 'records.document-release-forced',
        before: { holder: held.userName, since: held.since.toISOString(), place: held.place },
        after: { reason },
      });
    });
  }
}
