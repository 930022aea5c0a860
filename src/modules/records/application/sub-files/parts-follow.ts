import { Injectable } from '@nestjs/common';
import type { InvalidMark } from '../../domain/invalid-mark.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import type { RecordObject } from '../../domain/record-object.js';
import { checkSubFileOpen } from './check-sub-file-open.js';
import type { FileStep } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';

/** What happens to a proceeding happens to its parts (Teilvorgänge): they are invalid with it, and open only while it is. */
@Injectable()
export class PartsFollow {
  constructor(private readonly facts: LifeFacts) {}

  /**
   * Refuses what would make a proceeding open or valid where it lies.
   * @throws {RecordFileNotOpen} Thrown when its sub-file, or the proceeding it is part of, is closed.
   * @throws {MarkedInvalid} Thrown when the proceeding it is part of is invalid.
   */
  async checkMayBeOpen({ transaction, file }: FileStep, { subFileId, partOfId }: Proceeding): Promise<void> {
    await checkSubFileOpen(transaction, file, subFileId);
    if (partOfId === null) return;
    (await transaction.getRepository(Proceeding).findOneByOrFail({ id: partOfId })).checkOpen();
  }

  /** Marks the open ones that are valid with the mark the whole was given. */
  async markInvalid(step: FileStep, whole: Proceeding, mark: InvalidMark): Promise<void> {
    for (const part of await partsOf(step, whole)) {
      if (part.state !== 'open' || part.invalid !== null) continue;
      part.invalid = mark;
      await step.transaction.getRepository(Proceeding).save(part);
      const { reference, subject } = part;
      const after = { reference, subject, reason: mark.reason, partOf: whole.id };
      await this.facts.tell(step, { type: 'records.marked-invalid', object: objectOf(part), after });
    }
  }

  /** Takes the mark off those that were given it with the whole, and leaves those marked by themselves. */
  async withdrawInvalid(step: FileStep, whole: Proceeding, mark: InvalidMark, reason: string): Promise<void> {
    for (const part of await partsOf(step, whole)) {
      if (part.invalid?.markedAt !== mark.markedAt) continue;
      part.invalid = null;
      await step.transaction.getRepository(Proceeding).save(part);
      await this.facts.tell(step, {
        type: 'records.invalid-mark-withdrawn',
        object: objectOf(part),
        before: { reason: mark.reason },
        after: { reference: part.reference, reason, partOf: whole.id },
      });
    }
  }
}

async function partsOf({ transaction }: FileStep, { id }: Proceeding): Promise<Proceeding[]> {
  return transaction.getRepository(Proceeding).find({ where: { partOfId: id }, order: { partNumber: 'ASC' } });
}

function objectOf({ id, fileId }: Proceeding): RecordObject {
  return { kind: 'proceeding', id, fileId };
}
