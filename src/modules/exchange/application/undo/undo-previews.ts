import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { RecordLife } from '#modules/records';
import { type ForeseenFile, type ForeseenUndo, foreseenUndo } from '../../domain/conversion-undo.js';
import { ConversionUndoRepository, type UndoItem } from '../../persistence/conversion-undo.repository.js';

/** A file of the run with what taking the run back means for it. */
export type ForeseenItem = ForeseenFile & Pick<UndoItem, 'reference'>;

/** What taking a run back would do at this moment. */
@Injectable()
export class UndoPreviews {
  constructor(
    private readonly undos: ConversionUndoRepository,
    private readonly life: RecordLife,
  ) {}

  /**
   * @param requester who asks, or asked, for it
   * @param confirmer who decides on it, where it is asked for
   * @returns every file the run made, by line
   */
  async files(conversionId: string, requester: UserActor, confirmer?: UserActor): Promise<ForeseenItem[]> {
    const items = await this.undos.madeFiles(conversionId);
    const reasons = await this.life.acts.deletion.takeBack.foresee(items, requester, confirmer);
    return items.map(({ line, fileId, documents, reference, isHandedOut }) => {
      const why = reasons.get(fileId) ?? null;
      return { line, fileId, documents, reference, keptBecause: why ?? (isHandedOut ? 'handed-out' : null) };
    });
  }

  /** The same in numbers, with the fingerprint of it. */
  async sum(conversionId: string, requester: UserActor, confirmer?: UserActor): Promise<ForeseenUndo> {
    return foreseenUndo(await this.files(conversionId, requester, confirmer));
  }
}
