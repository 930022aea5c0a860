import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn } from '#platform/database';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { SubFileRepository } from '../../persistence/sub-file.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { checkSubFileOpen } from './check-sub-file-open.js';

/** Puts proceedings of a file into one of its sub-files, and back; their references stay. */
@Injectable()
export class PlaceProceeding {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly subFiles: SubFileRepository,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @param input `subFileId` null: directly into the file
   * @throws {ObjectNotInFile | SubFileNotFound} Thrown when the file has no such proceeding or sub-file.
   * @throws {RecordFileNotOpen} Thrown when file, proceeding, or one of the sub-files concerned is closed.
   */
  async execute(
    actor: Actor,
    input: {
      readonly fileId: string;
      readonly proceedingId: string;
      readonly subFileId: string | null;
      readonly id?: string | undefined;
    },
  ): Promise<void> {
    const { fileId, proceedingId, subFileId, id } = input;
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { transaction, file } = step;
      const found = await this.objects.getChangeable(step, 'proceeding', proceedingId);
      const former = await this.placeOf(step, proceedingId);
      if (former === subFileId) return;
      const before = await checkSubFileOpen(transaction, file, former);
      const after = await checkSubFileOpen(transaction, file, subFileId);
      await this.subFiles.place(transaction, proceedingId, subFileId);
      await this.facts.tell(step, {
        type: 'records.proceeding-placed',
        object: { kind: 'proceeding', id: found.id, fileId },
        before: { place: before },
        after: { place: after, reference: found.reference },
      });
    });
  }

  private async placeOf({ transaction }: FileStep, proceedingId: string): Promise<string | null> {
    const [row] = await queryIn<{ subFileId: string | null }>(
      transaction,
      'SELECT sub_file_id AS "subFileId" FROM proceeding WHERE id = $1',
      [proceedingId],
    );
    return row?.subFileId ?? null;
  }
}
