import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { queryIn } from '#platform/database';
import { DraftOfOther } from '../../draft-errors.js';
import { checkedReason } from '../../domain/invalid-mark.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { RecordStepRepository } from '../../persistence/record-step.repository.js';
import { FILE_IS_GONE, type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { RecordFacts } from '../record-facts.js';

/** What somebody who throws a draft away says. */
export interface DiscardDraftInput {
  readonly fileId: string;
  readonly reason: string;
  readonly id?: string | undefined;
}

/**
 * Throws a draft away: whoever prepares it may, and whoever looks after the drafts of its unit. It holds no documents and has
 * no reference, so nothing is lost that was a record; who let go of it stays known.
 */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly steps: FileSteps,
    private readonly taken: RecordStepRepository,
    private readonly facts: RecordFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when there is no such draft or the actor may not see it.
   * @throws {NoDraft} Thrown when the file is open already.
   * @throws {DraftOfOther} Thrown when somebody else prepares it.
   * @throws {ReasonMissing} Thrown when no reason is given.
   */
  async execute(actor: Actor, input: DiscardDraftInput): Promise<void> {
    const reason = checkedReason(input.reason);
    const { fileId, id } = input;
    try {
      await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.openFile }, async (step) => {
        await discard(step, reason);
        await this.facts.draftDiscarded(step.transaction, actor, step.file, reason);
        return FILE_IS_GONE;
      });
    } catch (error) {
      // gone by this very request
      if (error instanceof RecordFileNotFound && id !== undefined && (await this.taken.wasTaken(fileId, id))) return;
      throw error;
    }
  }
}

async function discard({ transaction, actor, by, file, now }: FileStep, reason: string): Promise<void> {
  const draft = file.checkDraft();
  const isOwn = draft.by !== null && draft.by === by.id;
  if (!isOwn && !holdsIn(actor, RECORDS_PERMISSIONS.manageDrafts, file.leadUnitId))
    throw new DraftOfOther(file.reference, draft.byName);
  await queryIn(
    transaction,
    `INSERT INTO discarded_draft (file_id, lead_unit_id, mark, subject_sha256, prepared_by_name, discarded_by_name, discarded_at, reason)
     SELECT id, lead_unit_id, reference, encode(sha256(convert_to(subject, 'UTF8')), 'hex'), $2, $3, $4, $5
       FROM record_file WHERE id = $1`,
    [file.id, draft.byName, by.name, now, reason],
  );
  await queryIn(transaction, 'DELETE FROM record_file WHERE id = $1', [file.id]);
}
