import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { RecordLife } from '#modules/records';
import { type ForeseenFile, type ForeseenUndo, foreseenUndo } from '../../domain/conversion-undo.js';
import { ConversionUndoRepository, type UndoItem } from '../../persistence/conversion-undo.repository.js';

/** A file of the run with what taking the run back means for it. */
export type ForeseenItem = ForeseenFile & Pick<UndoItem, 'reference'>;

/** Who takes a run back. */
export interface UndoPersons {
  readonly requester: UserActor;
  readonly confirmer?: UserActor | undefined;
}

/** So many files are looked at together. */
const PORTION = 1000;

/** What taking a run back would do at this moment. */
@Injectable()
export class UndoPreviews {
  constructor(
    private readonly undos: ConversionUndoRepository,
    private readonly life: RecordLife,
  ) {}

  /**
   * Every file the run made, by line; a portion at a time is looked at as a whole.
   * @param by.requester who asks, or asked, for it
   * @param by.confirmer who decides on it, where it is asked for
   * @param after line of the last one seen, or 0
   */
  async *files(conversionId: string, by: UndoPersons, after = 0): AsyncGenerator<ForeseenItem> {
    const { takeBack } = this.life.acts.deletion;
    for (let line = after; ;) {
      const items = await this.undos.madeFiles(conversionId, line, PORTION);
      const reasons = await takeBack.foresee(items, by.requester, by.confirmer);
      for (const { fileId, documents, reference, isHandedOut, ...item } of items) {
        line = item.line;
        const keptBecause = reasons.get(fileId) ?? (isHandedOut ? 'handed-out' : null);
        yield { line, fileId, documents, reference, keptBecause };
      }
      if (items.length < PORTION) return;
    }
  }

  /** All of it in numbers, with the fingerprint of it. */
  async sum(conversionId: string, by: UndoPersons): Promise<ForeseenUndo> {
    return foreseenUndo(this.files(conversionId, by));
  }
}
