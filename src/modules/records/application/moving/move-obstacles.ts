import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { MOVE_OBSTACLES, type MoveObstacleKind } from '../../domain/moving/move-effects.js';
import { strayAttachments } from '../../domain/moving/moving-documents.js';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { MoveInvalid } from '../../moving-errors.js';
import { type FoundObstacle, MovingStock, type StockProceeding } from '../../persistence/moving/moving-stock.js';
import { ClosingObstacles } from '../life-cycle/closing-obstacles.js';
import type { ChosenStock } from './chosen-stock.js';
import type { MoveObstacle, MoveRequest, PreparedMove } from './move-request.js';

/** So many of a kind are named. */
const NAMED = 20;

type Situation = Pick<PreparedMove, 'source' | 'target' | 'place' | 'details'> & {
  readonly chosen: ChosenStock;
  /** Protection the target does not have. */
  readonly lost: readonly MoveObstacleKind[];
};

/** Finds what keeps things where they are, each named as far as the person may know it. */
@Injectable()
export class MoveObstacles {
  constructor(
    private readonly stock: MovingStock,
    private readonly closing: ClosingObstacles,
  ) {}

  /** @throws {MoveInvalid} Thrown when the target has no such proceeding. */
  async find(
    transaction: Transaction,
    actor: Actor,
    request: MoveRequest,
    { source, target, place, chosen, details, lost }: Situation,
  ): Promise<MoveObstacle[]> {
    const files = place === null ? [...new Set([source, target])] : [source];
    const documentIds = chosen.documents.map(({ id }) => id);
    const proceedingIds = chosen.proceedings.map(({ proceeding }) => proceeding.id);
    const objectIds = [...proceedingIds, ...files.map(({ id }) => id)];
    const found: FoundObstacle[] = [
      ...files.flatMap(ofFile),
      ...(await this.ofProceedings(transaction, actor, request, { target, chosen })),
      ...strayAttachments(chosen.documents).map(({ reference, subject, isSeen }) => ({
        kind: 'attachment-alone' as const,
        label: isSeen ? `${reference} ${subject}` : null,
      })),
      ...(await this.stock.obstacles(transaction, actor, { documentIds, objectIds })),
      // whoever has them before him was let in to the file they lie in
      ...(await this.closing.ofDocuments(transaction, actor, documentIds)).map(({ label }) => ({
        kind: 'open-circulation' as const,
        label,
      })),
      ...lost.map((kind) => ({ kind, label: target.reference })),
      ...(details?.undecided ?? []).map((label) => ({ kind: 'undecided' as const, label })),
      ...(details?.unfit ?? []).map((label) => ({ kind: 'values-unfit' as const, label })),
    ];
    // Nothing leaves a closed sub-file by itself either; where the whole file goes, it goes along.
    if (request.kind === 'merge') found.push(...(await this.unfiledMail(transaction, actor, source)));
    else found.push(...(await this.stock.closedSubFiles(transaction, actor, proceedingIds)));
    return counted(found);
  }

  /** Nothing leaves a closed proceeding by itself, and nothing comes into one; as a whole it may go. */
  private async ofProceedings(
    transaction: Transaction,
    actor: Actor,
    { kind, targetProceedingId }: MoveRequest,
    { target, chosen }: Pick<Situation, 'target' | 'chosen'>,
  ): Promise<FoundObstacle[]> {
    const going = new Set(chosen.proceedings.map(({ proceeding }) => proceeding.id));
    const left = new Set(
      kind === 'merge'
        ? []
        : chosen.documents.flatMap(({ proceedingId }) => (proceedingId === null ? [] : [proceedingId])),
    );
    // a part that goes by itself leaves its whole
    for (const { proceeding } of chosen.proceedings) if (proceeding.partOfId !== null) left.add(proceeding.partOfId);
    const touched = chosen.all.filter(({ proceeding }) => left.has(proceeding.id) && !going.has(proceeding.id));
    if (targetProceedingId !== null) {
      const there = await this.stock.proceedings(transaction, actor, target.id);
      const into = there.find(({ proceeding, isSeen }) => isSeen && proceeding.id === targetProceedingId);
      if (!into) throw new MoveInvalid('no-such-proceeding');
      touched.push(into);
    }
    return touched.filter(isShut).map(({ proceeding, isSeen }) => ({
      kind: 'proceeding-closed',
      label: isSeen ? `${proceeding.reference} ${proceeding.subject}` : null,
    }));
  }

  /** What waits to be filed into a file that is to be closed would be filed nowhere. */
  private async unfiledMail(transaction: Transaction, actor: Actor, { id }: RecordFile): Promise<FoundObstacle[]> {
    const found = await this.closing.list(transaction, actor, { fileId: id, proceedingId: null });
    return found.flatMap(({ kind, label }) => (kind === 'unfiled-mail' ? [{ kind, label }] : []));
  }
}

function isShut({ proceeding }: StockProceeding): boolean {
  return proceeding.state !== 'open' || proceeding.invalid !== null;
}

/** @throws {FileIsDraft} Thrown when it is being prepared: nothing goes into it yet. */
function ofFile(file: RecordFile): FoundObstacle[] {
  file.checkNoDraft();
  const { state, invalid, reference } = file;
  if (state !== 'open') return [{ kind: 'file-closed', label: reference }];
  return invalid === null ? [] : [{ kind: 'file-invalid', label: reference }];
}

function counted(found: readonly FoundObstacle[]): MoveObstacle[] {
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return MOVE_OBSTACLES.flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    const labels = ofKind.flatMap(({ label }) => (label === null ? [] : [label])).slice(0, NAMED);
    return ofKind.length === 0 ? [] : [{ kind, count: ofKind.length, labels }];
  });
}
