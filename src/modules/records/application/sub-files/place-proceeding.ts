import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Proceeding } from '../../domain/proceeding.entity.js';
import { ProceedingNotDivisible } from '../../part-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentRepository } from '../../persistence/document.repository.js';
import { SubFileRepository } from '../../persistence/sub-file.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { checkSubFileOpen } from './check-sub-file-open.js';

/** Where in its file a proceeding goes. */
export interface ProceedingPlace {
  /** The sub-file (Teilakte) it belongs to; `null`: the file itself. */
  readonly subFileId: string | null;
  /** The proceeding it becomes a part (Teilvorgang) of, wherever that one lies; `null`: it stands by itself. */
  readonly partOf?: string | null;
}

/** Puts proceedings of a file into one of its sub-files or proceedings, and back; their references stay. */
@Injectable()
export class PlaceProceeding {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly subFiles: SubFileRepository,
    private readonly proceedings: DocumentRepository,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @throws {ObjectNotInFile | SubFileNotFound} Thrown when the file has no such proceeding or sub-file.
   * @throws {RecordFileNotOpen | MarkedInvalid} Thrown when file, proceeding, or one of the places concerned is closed or invalid.
   * @throws {ProceedingNotDivisible} Thrown when a part, or something with parts, would become part of it.
   */
  async execute(
    actor: Actor,
    input: ProceedingPlace & {
      readonly fileId: string;
      readonly proceedingId: string;
      readonly id?: string | undefined;
    },
  ): Promise<void> {
    const { fileId, proceedingId, subFileId, partOf = null, id } = input;
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { proceeding } = await this.objects.getChangeable(step, 'proceeding', proceedingId);
      if (proceeding === null) return;
      if (proceeding.partOfId === partOf && (partOf !== null || proceeding.subFileId === subFileId)) return;
      const { partOfId: wasPartOf } = proceeding;
      const before = await this.placeOf(step, proceeding);
      const after = await this.becomePlaced(step, proceeding, { subFileId, partOf });
      const level = await this.subFiles.place(step.transaction, proceeding);
      await this.facts.tell(step, {
        type: 'records.proceeding-placed',
        object: { kind: 'proceeding', id: proceeding.id, fileId },
        // whoever may not see the whole is not told of it: the entry names it by its id as well
        before: {
          place: before,
          ...(wasPartOf === null ? {} : { partOf: wasPartOf }),
          ...(level ? { confidentiality: level.from } : {}),
        },
        after: {
          place: after,
          reference: proceeding.reference,
          ...(partOf === null ? {} : { partOf, partNumber: proceeding.partNumber }),
          ...(level ? { confidentiality: level.to } : {}),
        },
      });
    });
  }

  /** Reference of where it lies, which must be open. */
  private async placeOf({ transaction, file }: FileStep, { subFileId, partOfId }: Proceeding): Promise<string> {
    const place = await checkSubFileOpen(transaction, file, subFileId);
    if (partOfId === null) return place;
    return (await transaction.getRepository(Proceeding).findOneByOrFail({ id: partOfId })).reference;
  }

  /** @returns reference of the place */
  private async becomePlaced(
    step: FileStep,
    proceeding: Proceeding,
    { subFileId, partOf = null }: ProceedingPlace,
  ): Promise<string> {
    const { transaction, file } = step;
    proceeding.leaveWhole();
    if (partOf === null) {
      proceeding.subFileId = subFileId;
      return checkSubFileOpen(transaction, file, subFileId);
    }
    const { proceeding: whole } = await this.objects.getChangeable(step, 'proceeding', partOf);
    if (whole === null || (await this.subFiles.hasParts(transaction, proceeding.id)))
      throw new ProceedingNotDivisible(proceeding.reference);
    proceeding.becomePartOf(whole);
    await checkSubFileOpen(transaction, file, whole.subFileId);
    await this.proceedings.keepPartNumber(transaction, whole);
    return whole.reference;
  }
}
