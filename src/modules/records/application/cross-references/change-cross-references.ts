import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { CrossReference, type CrossReferenceKind } from '../../domain/cross-reference.entity.js';
import type { RecordObject, RecordObjectKind } from '../../domain/record-object.js';
import { RecordFileNotOpen } from '../../errors.js';
import { CrossReferenceEndNotFound, CrossReferenceExists, CrossReferenceNotFound } from '../../part-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { CrossReferenceRepository } from '../../persistence/cross-reference.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { CrossReferenceFacts } from './cross-reference-facts.js';

/** What refers to what, and how. */
export interface NewCrossReference {
  readonly fileId: string;
  /** An object of the file. */
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  /** An object of any file the actor may read. */
  readonly otherKind: RecordObjectKind;
  readonly otherId: string;
  readonly kind: CrossReferenceKind;
  readonly note?: string | null | undefined;
  readonly id?: string | undefined;
}

/** Adds references between objects (Verweise) and takes them away again. */
@Injectable()
export class ChangeCrossReferences {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly crossReferences: CrossReferenceRepository,
    private readonly facts: CrossReferenceFacts,
  ) {}

  /**
   * Whoever works on one end and may read the other adds it; the file at the other end may be closed.
   * @returns id of the reference
   * @throws {ObjectNotInFile | CrossReferenceEndNotFound} Thrown when an end does not exist or is not the actor's to see.
   * @throws {CrossReferenceToItself | CrossReferenceExists} Thrown when it says nothing new.
   * @throws {RecordFileNotOpen} Thrown when the file or proceeding it is added in is closed.
   */
  async add(actor: Actor, input: NewCrossReference): Promise<string> {
    const { fileId, id } = input;
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const from = await this.objects.getChangeable(step, input.objectKind, input.objectId);
      const to = await this.crossReferences.findEnd(step.transaction, actor, input.otherKind, input.otherId);
      if (!to) throw new CrossReferenceEndNotFound(input.otherId);
      const added = CrossReference.between(
        from,
        to,
        { id: step.id, kind: input.kind, note: input.note ?? null },
        step.by,
        step.now,
      );
      if (await this.crossReferences.exists(step.transaction, added)) throw new CrossReferenceExists(from.reference);
      await this.crossReferences.insert(step.transaction, added);
      await this.facts.tell(step, 'records.cross-reference-added', added, [from, to]);
    });
  }

  /**
   * Whoever works on either end and may read the other takes it away.
   * @throws {CrossReferenceNotFound} Thrown when there is none at this file, or the actor may not see both ends.
   * @throws {RecordFileNotOpen} Thrown when the file or proceeding it is taken away in is closed.
   */
  async remove(
    actor: Actor,
    input: { readonly fileId: string; readonly crossReferenceId: string; readonly id?: string | undefined },
  ): Promise<void> {
    const { fileId, id, crossReferenceId } = input;
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const found = await this.crossReferences.find(step.transaction, crossReferenceId);
      if (!found) throw new CrossReferenceNotFound(crossReferenceId);
      const ends = await this.endsOf(step, found);
      const own = ends?.filter((end) => end.fileId === fileId) ?? [];
      if (!ends || own.length === 0) throw new CrossReferenceNotFound(crossReferenceId);
      await this.checkChangeable(step, own);
      await this.crossReferences.remove(step.transaction, crossReferenceId);
      await this.facts.tell(step, 'records.cross-reference-removed', found, ends);
    });
  }

  /** Of two ends in one file, one that lies where something may still change is enough, as it is for adding. */
  private async checkChangeable(step: FileStep, own: readonly RecordObject[]): Promise<void> {
    step.file.checkNotClosed();
    const closed: string[] = [];
    for (const { kind, id } of own) {
      const place = await this.objects.closedPlaceOf(step, await this.objects.get(step, kind, id));
      if (place === undefined) return;
      closed.push(place);
    }
    if (closed[0] !== undefined) throw new RecordFileNotOpen(closed[0]);
  }

  private async endsOf(
    { transaction, actor }: FileStep,
    { fromKind, fromId, toKind, toId }: CrossReference,
  ): Promise<[RecordObject, RecordObject] | undefined> {
    const from = await this.crossReferences.findEnd(transaction, actor, fromKind, fromId);
    const to = await this.crossReferences.findEnd(transaction, actor, toKind, toId);
    return from && to && [from, to];
  }
}
