import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { RecordLife } from '#modules/records';
import type { Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import { draftState, wayTo } from '../domain/signing-state.js';
import { PaperRepository } from '../persistence/paper.repository.js';

/** Brings the drafts in a folder where the folder stands: being signed, at work again, final, sent. */
@Injectable()
export class PaperStates {
  constructor(
    private readonly papers: PaperRepository,
    private readonly life: RecordLife,
  ) {}

  /**
   * @param by name of whoever acted, who need not have the right to change the document: his signature does it
   * @throws {DocumentCheckedOut | UploadsUndecided | RecordFileNotOpen | MarkedInvalid} Thrown when a draft cannot be signed as it is.
   */
  async follow(
    transaction: Transaction,
    by: string,
    before: CirculationFolder,
    { id, slip }: CirculationFolder,
  ): Promise<void> {
    if (slip.state === 'draft') return;
    const wanted = draftState(slip);
    const isAtWork = wanted === 'in-progress';
    // only what this folder froze is its to let go again
    if (isAtWork && draftState(before.slip) === wanted) return;
    const all = slip.papers.filter((paper) => paper.isForSignature && paper.isOwn).map(({ documentId }) => documentId);
    const elsewhere = isAtWork ? await this.papers.signedElsewhere(transaction, id, all) : [];
    const drafts = all.filter((documentId) => !elsewhere.includes(documentId));
    const actor = systemActor(`Umlaufmappe (${by})`);
    for (const { documentId, state } of await this.papers.now(transaction, drafts))
      for (const next of wayTo(state, wanted))
        await this.life.route.states.executeIn(transaction, actor, { documentId, state: next });
  }
}
