import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Jobs } from '#platform/jobs';
import { checkedReason } from '../../domain/invalid-mark.js';
import { ClosedBeforeBegun, ClosedInFuture, NothingStated } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileClosingRepository } from '../../persistence/file-closing.repository.js';
import {
  type StatedByRegister,
  TakenOverCorrectionRepository,
} from '../../persistence/taken-over-correction.repository.js';
import { FileRetention } from '../life-cycle/file-retention.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { LOCK_ORIGINALS } from '../life-cycle/lock-originals.js';

/** What the older register should have said; what is absent stays. */
export interface CorrectTakenOverInput extends StatedByRegister {
  readonly fileId: string;
  /** The version of the file that was read. */
  readonly version: number;
  readonly reason: string;
  readonly id?: string | undefined;
}

/** Who changes what was taken over, and who is told. */
@Injectable()
export class CorrectionPorts {
  constructor(
    readonly closings: FileClosingRepository,
    readonly retention: FileRetention,
    readonly facts: LifeFacts,
    readonly jobs: Jobs,
  ) {}
}

/**
 * Puts right what an older register said of how long a file is kept and of the day on which it was closed; the end of its
 * retention follows. What it said, who put it right and why stays known. Locks of the store never become shorter.
 */
@Injectable()
export class CorrectTakenOver {
  constructor(
    private readonly steps: FileSteps,
    private readonly corrections: TakenOverCorrectionRepository,
    private readonly ports: CorrectionPorts,
  ) {}

  /**
   * @throws {RecordFileChangedMeanwhile} Thrown when somebody else changed the file.
   * @throws {NothingStated} Thrown when the register said no such thing of the file, or it would stay the same.
   * @throws {ClosedInFuture} Thrown when the day of closing is still to come.
   * @throws {ClosedBeforeBegun} Thrown when the file, or a proceeding in it, had not begun on that day.
   * @throws {ReasonMissing} Thrown without a reason.
   */
  async execute(actor: Actor, input: CorrectTakenOverInput): Promise<void> {
    const { fileId, version, id } = input;
    const reason = checkedReason(input.reason);
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.takeOver }, async (step) => {
      step.file.checkVersion(version);
      const before = await this.corrections.stated(fileId);
      const after = corrected(before, input);
      if (after === undefined) throw new NothingStated(step.file.reference);
      const proceedings = await this.moveClosing(step, before, after);
      if (after.years !== undefined) await this.corrections.setYears(step.transaction, fileId, after.years);
      const ends = await this.reckon(step, after);
      const { now: correctedAt, by } = step;
      const correction = { before, after, reason, correctedAt, correctedByName: by.name };
      await this.corrections.keep(step.transaction, step.id, fileId, correction);
      await this.ports.facts.tell(step, {
        type: 'records.taken-over-corrected',
        before: { ...before, ...(ends && { retainUntil: ends.before }) },
        after: { ...after, ...(ends && { retainUntil: ends.after }), reason, ...(proceedings > 0 && { proceedings }) },
      });
    });
  }

  /** Proceedings closed with the file follow its day. @returns how many */
  private async moveClosing(
    { transaction, file, today }: FileStep,
    { closedOn: from }: StatedByRegister,
    { closedOn: to }: StatedByRegister,
  ): Promise<number> {
    if (from === undefined || to === undefined || from === to) return 0;
    if (to > today) throw new ClosedInFuture(to);
    const beganOn = await this.corrections.beganOn(transaction, file.id);
    if (to < beganOn) throw new ClosedBeforeBegun(to, beganOn);
    return this.corrections.moveProceedings(transaction, file.id, from, to);
  }

  /** The retention of a closed file is reckoned anew. @returns its end before and after; `undefined` for an open one */
  private async reckon(
    { transaction, file }: FileStep,
    after: StatedByRegister,
  ): Promise<{ readonly before: string | null; readonly after: string | null } | undefined> {
    const { closings, retention, jobs } = this.ports;
    const closing = await closings.find(transaction, file.id);
    if (!closing) return undefined;
    // only what was corrected counts anew: what plan and type say was settled with the order
    const rule = after.years === undefined ? closing.rule : (await retention.find(file)).rule;
    const closedOn = after.closedOn ?? closing.closedOn;
    const end = await this.corrections.setClosing(transaction, file.id, { rule, closedOn, eventOn: closing.eventOn });
    if (end !== null) await jobs.enqueue(transaction, LOCK_ORIGINALS, { fileId: file.id }, { key: file.id });
    return { before: closing.retainUntil, after: end };
  }
}

/** What would count then; `undefined` where the register said no such thing, or nothing would be another. */
function corrected(before: StatedByRegister, { years, closedOn }: StatedByRegister): StatedByRegister | undefined {
  if (years !== undefined && before.years === undefined) return undefined;
  if (closedOn !== undefined && before.closedOn === undefined) return undefined;
  const after = {
    ...before,
    ...(years === undefined ? {} : { years }),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
  return after.years === before.years && after.closedOn === before.closedOn ? undefined : after;
}
