import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { checkedReason } from '../../domain/invalid-mark.js';
import { SubFile } from '../../domain/sub-file.entity.js';
import { SubFileNotFound } from '../../part-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { SubFileRepository } from '../../persistence/sub-file.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';

/** Which sub-file of which file, as somebody read it. */
export interface SubFileStepInput {
  readonly fileId: string;
  readonly subFileId: string;
  readonly version: number;
  readonly id?: string | undefined;
}

/** Opens sub-files (Teilakten) of files, renames, closes and reopens them. */
@Injectable()
export class ChangeSubFiles {
  constructor(
    private readonly steps: FileSteps,
    private readonly subFiles: SubFileRepository,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @returns id of the sub-file
   * @throws {SubjectInvalid} Thrown when the subject is empty or too long.
   * @throws {RecordFileNotOpen | MarkedInvalid} Thrown when the file takes nothing new.
   */
  async open(
    actor: Actor,
    input: { readonly fileId: string; readonly subject: string; readonly id?: string | undefined },
  ): Promise<string> {
    const { fileId, id } = input;
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.openFile }, async (step) => {
      const number = await this.subFiles.nextNumber(step.transaction, fileId);
      const opened = SubFile.open(step.file, { id: step.id, number, subject: input.subject }, step.now);
      await this.subFiles.save(step.transaction, opened);
      await this.facts.tell(step, {
        type: 'records.sub-file-opened',
        after: { reference: opened.referenceIn(step.file), subject: opened.subject },
      });
    });
  }

  /** @throws {SubFileChangedMeanwhile} Thrown when somebody else changed it. @throws {RecordFileNotOpen} Thrown when it is closed. */
  async rename(actor: Actor, input: SubFileStepInput & { readonly subject: string }): Promise<void> {
    await this.take(actor, input, async (step, subFile) => {
      const before = { subject: subFile.subject };
      subFile.rename(step.file, input.subject);
      const after = { reference: subFile.referenceIn(step.file), subject: subFile.subject };
      await this.facts.tell(step, { type: 'records.sub-file-renamed', before, after });
    });
  }

  /** @throws {ClosingObstructed} Thrown when proceedings in it are open or documents unfinished. Others as above. */
  async close(actor: Actor, input: SubFileStepInput): Promise<void> {
    await this.take(actor, input, async (step, subFile) => {
      subFile.close(step.file, await this.subFiles.obstacles(step.transaction, actor, subFile.id), step.now);
      const after = { state: 'closed', reference: subFile.referenceIn(step.file) };
      await this.facts.tell(step, { type: 'records.sub-file-closed', before: { state: 'open' }, after });
    });
  }

  /** @throws {ReasonMissing} Thrown when no reason is given. @throws {NotClosed} Thrown when it is open. */
  async reopen(actor: Actor, input: SubFileStepInput & { readonly reason: string }): Promise<void> {
    const reason = checkedReason(input.reason);
    await this.take(actor, input, async (step, subFile) => {
      subFile.reopen(step.file);
      const after = { state: 'open', reference: subFile.referenceIn(step.file), reason };
      await this.facts.tell(step, { type: 'records.sub-file-reopened', before: { state: 'closed' }, after });
    });
  }

  /**
   * Takes out a sub-file in which nothing lies, with its volumes, which lie empty then; its number is given to no other one.
   * @throws {ReasonMissing} Thrown when no reason is given. @throws {SubFileNotEmpty} Thrown when proceedings lie in it.
   * @throws {RecordFileNotOpen} Thrown when it or its file is closed.
   */
  async remove(actor: Actor, input: SubFileStepInput & { readonly reason: string }): Promise<void> {
    const { fileId, subFileId, version, id } = input;
    const reason = checkedReason(input.reason);
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const subFile = await this.find(step, subFileId, version);
      subFile.checkRemovable(step.file, await this.subFiles.countProceedings(step.transaction, subFileId));
      const volumes = await this.subFiles.remove(step.transaction, subFileId);
      const named = { reference: subFile.referenceIn(step.file), subject: subFile.subject };
      const before = { ...named, ...(volumes.length === 0 ? {} : { volumes }) };
      await this.facts.tell(step, { type: 'records.sub-file-removed', before, after: { reason } });
    });
  }

  private async find({ transaction, file }: FileStep, id: string, version: number): Promise<SubFile> {
    const subFile = await this.subFiles.find(transaction, id, file.id);
    if (!subFile) throw new SubFileNotFound(id);
    subFile.checkVersion(file, version);
    return subFile;
  }

  private async take(
    actor: Actor,
    { fileId, subFileId, version, id }: SubFileStepInput,
    work: (step: FileStep, subFile: SubFile) => Promise<void>,
  ): Promise<void> {
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const subFile = await this.find(step, subFileId, version);
      await work(step, subFile);
      await this.subFiles.save(step.transaction, subFile);
    });
  }
}
