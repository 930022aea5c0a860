import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { DocumentCheckedOut, UploadsUndecided } from '../../document-work-errors.js';
import type { Document } from '../../domain/document.entity.js';
import type { DocumentState } from '../../domain/document-state.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentWorkRepository } from '../../persistence/document-work.repository.js';
import { isDocumentAccessible } from '../../persistence/file-access-condition.js';
import { AttachmentsFollow } from '../attachments/attachments-follow.js';
import { DocumentFacts } from './document-facts.js';
import { type DocumentStep, DocumentSteps } from './document-steps.js';

/** The state a document is to have. */
export interface NewDocumentState {
  readonly documentId: string;
  readonly state: DocumentState;
  /** Day of dispatch (Postausgangsdatum), YYYY-MM-DD; today when it is left out. */
  readonly on?: string | undefined;
}

/** Brings documents into their next state, such as final (Schlusszeichnung) or sent (Postausgang). */
@Injectable()
export class SetDocumentState {
  constructor(
    private readonly steps: DocumentSteps,
    private readonly documents: DocumentWorkRepository,
    private readonly attachments: AttachmentsFollow,
    private readonly facts: DocumentFacts,
  ) {}

  /**
   * @throws {DocumentChangedMeanwhile} Thrown when somebody else changed the document since it was read.
   * @throws {DocumentStepImpossible} Thrown when the state does not follow the present one.
   * @throws {DocumentCheckedOut | UploadsUndecided} Thrown when somebody still works on it.
   */
  async execute(
    actor: Actor,
    input: NewDocumentState & { readonly version: number; readonly id?: string | undefined },
  ): Promise<void> {
    const { documentId, id } = input;
    await this.steps.take(actor, { documentId, id, permission: RECORDS_PERMISSIONS.file }, async (step) => {
      step.document.checkChangeable(step);
      step.document.checkVersion(input.version);
      await this.become(step, input);
    });
  }

  /** The same in the transaction of the caller, for a document as it is now. */
  async executeIn(transaction: Transaction, actor: Actor, input: NewDocumentState): Promise<void> {
    const { documentId } = input;
    const request = { documentId, permission: RECORDS_PERMISSIONS.file };
    await this.steps.takeWithin(transaction, actor, request, async (step) => {
      step.document.checkChangeable(step);
      await this.become(step, input);
    });
  }

  private async become(step: DocumentStep, { state, on }: NewDocumentState): Promise<void> {
    const { document } = step;
    await this.checkNobodyWorks(step);
    const before = document.state;
    document.become(state, on ?? step.today);
    await this.facts.tell(step, {
      type: 'records.document-state-set',
      before: { state: before },
      after: {
        state: document.state,
        ...(document.state === 'dispatched' ? { dispatchedOn: document.dispatchedOn } : {}),
      },
    });
    await this.attachments.becomeLike(step);
  }

  /** Neither on it nor on its attachments, which follow it; of those the actor may not see he learns nothing but that he must wait. */
  private async checkNobodyWorks(step: DocumentStep): Promise<void> {
    await this.checkNotWorkedOn(step, step.document);
    for (const document of await this.attachments.of(step)) await this.checkNotWorkedOn(step, document);
  }

  private async checkNotWorkedOn({ transaction, actor, document: main }: DocumentStep, one: Document): Promise<void> {
    const held = await this.documents.findCheckOut(transaction, one.id);
    const waiting = await this.documents.waitingUploads(transaction, one.id);
    if (!held && waiting === 0) return;
    const isShown = await isDocumentAccessible(transaction, actor, RECORDS_PERMISSIONS.file, one.id);
    const { reference } = isShown ? one : main;
    if (held) throw new DocumentCheckedOut(reference, isShown ? { by: held.userName, since: held.since } : undefined);
    throw new UploadsUndecided(reference, isShown ? waiting : undefined);
  }
}
