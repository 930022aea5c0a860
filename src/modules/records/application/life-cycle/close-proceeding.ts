import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { checkedReason } from '../../domain/invalid-mark.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { PartsFollow } from '../sub-files/parts-follow.js';
import { ClosingObstacles } from './closing-obstacles.js';
import { type FileStep, FileSteps } from './file-steps.js';
import { LifeFacts } from './life-facts.js';
import { RecordObjects } from './record-objects.js';

/** Which proceeding of which file. */
export interface ProceedingStepInput {
  readonly fileId: string;
  readonly proceedingId: string;
  readonly id?: string | undefined;
}

/** Closes a proceeding (Vorgang z.d.A.) and opens it again; its retention is that of its file. */
@Injectable()
export class CloseProceeding {
  constructor(
    private readonly steps: FileSteps,
    private readonly obstacles: ClosingObstacles,
    private readonly objects: RecordObjects,
    private readonly facts: LifeFacts,
    private readonly parts: PartsFollow,
  ) {}

  /**
   * @throws {RecordFileNotOpen} Thrown when proceeding or file are closed already.
   * @throws {ClosingObstructed} Thrown when something is still to be done.
   */
  async execute(actor: Actor, input: ProceedingStepInput): Promise<void> {
    await this.take(actor, input, async (step, proceeding) => {
      const place = { fileId: step.file.id, proceedingId: proceeding.id };
      proceeding.close(step.file, await this.obstacles.list(step.transaction, actor, place), step.now);
      await this.facts.tell(step, {
        type: 'records.proceeding-closed',
        object: { kind: 'proceeding', id: proceeding.id, fileId: step.file.id },
        before: { state: 'open' },
        after: { state: 'closed', reference: proceeding.reference },
      });
    });
  }

  /**
   * Opens it again.
   * @throws {ReasonMissing} Thrown when no reason is given.
   * @throws {NotClosed} Thrown when it is open. @throws {RecordFileNotOpen} Thrown when its file, or what it is part of, is closed.
   */
  async reopen(actor: Actor, input: ProceedingStepInput & { readonly reason: string }): Promise<void> {
    const reason = checkedReason(input.reason);
    await this.take(actor, input, async (step, proceeding) => {
      proceeding.reopen(step.file);
      await this.parts.checkMayBeOpen(step, proceeding);
      await this.facts.tell(step, {
        type: 'records.proceeding-reopened',
        object: { kind: 'proceeding', id: proceeding.id, fileId: step.file.id },
        before: { state: 'closed' },
        after: { state: 'open', reference: proceeding.reference, reason },
      });
    });
  }

  private async take(
    actor: Actor,
    { fileId, proceedingId, id }: ProceedingStepInput,
    work: (step: FileStep, proceeding: Proceeding) => Promise<void>,
  ): Promise<void> {
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { proceeding } = await this.objects.get(step, 'proceeding', proceedingId);
      if (proceeding === null) return;
      await work(step, proceeding);
      await step.transaction.getRepository(Proceeding).save(proceeding);
    });
  }
}
