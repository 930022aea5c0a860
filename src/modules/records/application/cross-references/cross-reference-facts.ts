import { Injectable } from '@nestjs/common';
import { Journal } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { CrossReference } from '../../domain/cross-reference.entity.js';
import type { RecordObject } from '../../domain/record-object.js';
import type { CrossReferenceChanged } from '../../part-events.js';
import type { FileStep } from '../life-cycle/file-steps.js';

/**
 * Writes journal entries and message of each fact about references, always in the step's transaction. Each end has an
 * entry of its own that says nothing of the other, and none stands in the history of a file: whoever may see one end
 * and not the other learns nothing of the reference.
 */
@Injectable()
export class CrossReferenceFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async tell(
    { transaction, actor, now }: FileStep,
    type: CrossReferenceChanged['type'],
    { id, kind }: CrossReference,
    [from, to]: readonly [RecordObject, RecordObject],
  ): Promise<void> {
    for (const [side, end] of [['from', from] as const, ['to', to] as const]) {
      const named = end.kind === 'file' ? {} : { [`${end.kind}Id`]: end.id };
      await this.journal.append(
        transaction,
        actor,
        {
          action: type,
          objectType: 'cross-reference',
          objectId: id,
          after: { kind, side, fileId: end.fileId, ...named },
        },
        now,
      );
    }
    const event: CrossReferenceChanged = {
      type,
      version: 1,
      aggregateId: id,
      payload: { crossReferenceId: id, fileId: from.fileId, otherFileId: to.fileId },
    };
    await this.outbox.append(transaction, event);
  }
}
