import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { checkedReason } from '../../domain/invalid-mark.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileClosingRepository } from '../../persistence/file-closing.repository.js';
import { FileSteps } from './file-steps.js';
import { LifeFacts } from './life-facts.js';

/** What somebody who takes the order "z.d.A." back says. */
export interface ReopenFileInput {
  readonly fileId: string;
  /** The version of the file that was read. */
  readonly version: number;
  readonly reason: string;
  readonly id?: string | undefined;
}

/**
 * Opens a closed file again (z.d.A. aufheben); the retention period is reckoned anew when it is closed the next time.
 * What the object store has locked stays locked. @norm xdomea 3.1 0632
 */
@Injectable()
export class ReopenFile {
  constructor(
    private readonly steps: FileSteps,
    private readonly closings: FileClosingRepository,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @throws {ReasonMissing} Thrown when no reason is given.
   * @throws {NotClosed} Thrown when the file is open.
   */
  async execute(actor: Actor, input: ReopenFileInput): Promise<void> {
    const reason = checkedReason(input.reason);
    const { fileId, id } = input;
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const { transaction, file, now } = step;
      file.checkVersion(input.version);
      const closing = await this.closings.find(transaction, fileId);
      file.reopen(now);
      await this.closings.remove(transaction, fileId);
      await this.facts.tell(step, {
        type: 'records.file-reopened',
        before: { state: 'closed', closedOn: closing?.closedOn ?? null, retainUntil: closing?.retainUntil ?? null },
        after: { state: 'open', reason },
      });
    });
  }
}
