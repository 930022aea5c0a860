import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Document } from '../../domain/document.entity.js';
import { checkedReason, type InvalidMark, invalidMark } from '../../domain/invalid-mark.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AttachmentsFollow } from '../attachments/attachments-follow.js';
import { PartsFollow } from '../sub-files/parts-follow.js';
import { type FileStep, FileSteps } from './file-steps.js';
import { LifeFacts } from './life-facts.js';
import { type FoundObject, RecordObjects } from './record-objects.js';

/** What is marked, and why. */
export interface InvalidInput {
  readonly fileId: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly reason: string;
  readonly id?: string | undefined;
}

/**
 * Marks files, proceedings and documents as invalid instead of deleting them (ungültig): they stay where they are, struck
 * through, and are found with that mark. @norm xdomea 3.1 0617
 */
@Injectable()
export class MarkInvalid {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly facts: LifeFacts,
    private readonly attachments: AttachmentsFollow,
    private readonly parts: PartsFollow,
  ) {}

  /**
   * @throws {ReasonMissing} Thrown when no reason is given.
   * @throws {RecordFileNotOpen} Thrown when it lies in something closed. @throws {MarkedInvalid} Thrown when it is invalid already.
   */
  async execute(actor: Actor, input: InvalidInput): Promise<void> {
    await this.take(actor, input, async (step, found) => {
      const mark = invalidMark(input.reason, step.by, step.now);
      setMark(step, found, mark);
      const { reference, subject } = found;
      const after = { reference, subject, reason: mark.reason };
      await this.facts.tell(step, { type: 'records.marked-invalid', object: found, after });
      if (found.document !== null) await this.attachments.markInvalid(step, found.document, mark);
      else if (found.proceeding !== null) await this.parts.markInvalid(step, found.proceeding, mark);
    });
  }

  /**
   * Takes the mark off again.
   * @throws {ReasonMissing} Thrown when no reason is given.
   * @throws {NotMarkedInvalid} Thrown when it is not invalid. @throws {RecordFileNotOpen} Thrown when it lies in something closed.
   * @throws {MarkedInvalid} Thrown when it is an attachment of a document, or part of a proceeding, that is invalid.
   */
  async withdraw(actor: Actor, input: InvalidInput): Promise<void> {
    const reason = checkedReason(input.reason);
    await this.take(actor, input, async (step, found) => {
      const before = (found.document ?? found.proceeding ?? step.file).invalid;
      await this.checkMayBeValid(step, found);
      clearMark(step, found);
      await this.facts.tell(step, {
        type: 'records.invalid-mark-withdrawn',
        object: found,
        before: { reason: before?.reason ?? null },
        after: { reference: found.reference, reason },
      });
      if (before === null) return;
      if (found.document !== null) await this.attachments.withdrawInvalid(step, found.document, before, reason);
      else if (found.proceeding !== null) await this.parts.withdrawInvalid(step, found.proceeding, before, reason);
    });
  }

  /** An attachment is valid only with its document; nothing closed or invalid takes a proceeding back. */
  private async checkMayBeValid(step: FileStep, { document, proceeding }: FoundObject): Promise<void> {
    if (document !== null) await this.attachments.checkMainValid(step, document);
    else if (proceeding?.state === 'open') await this.parts.checkMayBeOpen(step, proceeding);
  }

  private async take(
    actor: Actor,
    { fileId, objectKind, objectId, id }: InvalidInput,
    work: (step: FileStep, found: FoundObject) => Promise<void>,
  ): Promise<void> {
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const found = await this.objects.getChangeable(step, objectKind, objectId);
      await work(step, found);
      if (found.document !== null) {
        await step.transaction.getRepository(Document).update(found.id, { invalid: found.document.invalid });
      } else if (found.proceeding !== null) await step.transaction.getRepository(Proceeding).save(found.proceeding);
    });
  }
}

function setMark({ file, now }: FileStep, { document, proceeding }: FoundObject, mark: InvalidMark): void {
  if (document !== null) document.markInvalid({ file, proceeding }, mark);
  else if (proceeding !== null) proceeding.markInvalid(file, mark);
  else file.markInvalid(mark, now);
}

function clearMark({ file, now }: FileStep, { document, proceeding }: FoundObject): void {
  if (document !== null) document.withdrawInvalid({ file, proceeding });
  else if (proceeding !== null) proceeding.withdrawInvalid(file);
  else file.withdrawInvalid(now);
}
