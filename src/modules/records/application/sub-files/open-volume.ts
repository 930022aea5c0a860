import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { VolumesChangedMeanwhile } from '../../part-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { SubFileRepository } from '../../persistence/sub-file.repository.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { checkSubFileOpen } from './check-sub-file-open.js';

/** Opens volumes (Bände): the first takes all that lies there, each further one closes the one before and takes what is filed from then on. */
@Injectable()
export class OpenVolume {
  constructor(
    private readonly steps: FileSteps,
    private readonly subFiles: SubFileRepository,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @param input `subFileId` null: a volume of the file itself; `after`: number of the open one that was seen, 0 where there is none
   * @returns id of the volume
   * @throws {SubFileNotFound} Thrown when the file has no such sub-file.
   * @throws {VolumesChangedMeanwhile} Thrown when somebody else opened one meanwhile.
   * @throws {RecordFileNotOpen | MarkedInvalid} Thrown when file or sub-file take nothing new.
   */
  async execute(
    actor: Actor,
    input: {
      readonly fileId: string;
      readonly subFileId: string | null;
      readonly after: number;
      readonly id?: string | undefined;
    },
  ): Promise<string> {
    const { fileId, subFileId, id } = input;
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { transaction, file } = step;
      file.checkOpen();
      const reference = await checkSubFileOpen(transaction, file, subFileId);
      const former = (await this.subFiles.openVolume(transaction, fileId, subFileId))?.number ?? 0;
      if (former !== input.after) throw new VolumesChangedMeanwhile(reference);
      const number = input.after + 1;
      await this.subFiles.openNextVolume(transaction, { id: step.id, fileId, subFileId, number }, step.today);
      await this.facts.tell(step, {
        type: 'records.volume-opened',
        before: { volume: former === 0 ? null : former },
        after: { reference, volume: number },
      });
    });
  }
}
