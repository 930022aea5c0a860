import { Injectable } from '@nestjs/common';
import { DeletionRequest } from '../../domain/deletion-request.entity.js';
import { documentsInHand, requestedDeletions } from '../../persistence/open-work.js';
import type { FileStep } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';

/** What goes with a deletion, by id. */
export interface DeletedContent {
  readonly files: readonly string[];
  readonly proceedings: readonly string[];
  readonly documents: readonly string[];
}

/** What people still had in hand of what is deleted. */
export interface EndedWork {
  /** Requests for the deletion of something in it. */
  readonly requests: number;
  /** Who had documents of it checked out. */
  readonly holders: readonly string[];
  /** Uploads nobody had decided on. */
  readonly uploads: number;
}

/** Ends what people still had in hand of something that is deleted: what it was about is gone, so nothing of it stays open. */
@Injectable()
export class EndOpenWork {
  constructor(private readonly facts: LifeFacts) {}

  /** @param request the deletion, confirmed and saved */
  async execute(step: FileStep, request: DeletionRequest, content: DeletedContent): Promise<EndedWork> {
    const { checkOuts, uploads } = await documentsInHand(step.transaction, content.documents);
    const holders = [...new Set(checkOuts.map(({ userName }) => userName))].sort();
    return { requests: await this.overtake(step, request, content), holders, uploads };
  }

  private async overtake(step: FileStep, request: DeletionRequest, content: DeletedContent): Promise<number> {
    const requests = step.transaction.getRepository(DeletionRequest);
    const objects = [...content.files, ...content.proceedings, ...content.documents];
    const open = await requestedDeletions(step.transaction, objects);
    const by = { id: request.decidedBy ?? request.requestedBy, name: request.decidedByName ?? request.requestedByName };
    for (const one of open) {
      one.overtake(by, step.now);
      await requests.save(one);
      const { id: requestId, reference, objectKind, objectId: about } = one;
      const after = { requestId, reference, objectKind, objectId: about, with: request.reference };
      await this.facts.tell(step, { type: 'records.deletion-overtaken', after });
    }
    return open.length;
  }
}
