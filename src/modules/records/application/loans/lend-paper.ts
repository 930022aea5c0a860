import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { FollowUp } from '../../domain/follow-up.entity.js';
import { ELECTRONIC } from '../../domain/metadata-fields.js';
import { PaperLoan } from '../../domain/paper-loan.entity.js';
import type { RecordObject } from '../../domain/record-object.js';
import { FileWithoutPaper, LoanNotFound, PaperLent } from '../../part-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { PaperLoanRepository } from '../../persistence/paper-loan.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';

/** What is said about a loan. */
export interface LoanInput {
  readonly fileId: string;
  /** Person or place the paper goes to. */
  readonly borrower: string;
  /** Last day of the loan, YYYY-MM-DD. */
  readonly dueOn: string;
  readonly note?: string | null | undefined;
  readonly id?: string | undefined;
}

/** Lends the paper part of files (Ausleihe) and takes it back; a follow-up reminds of it, but for files that are closed. */
@Injectable()
export class LendPaper {
  constructor(
    private readonly steps: FileSteps,
    private readonly loans: PaperLoanRepository,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @returns id of the loan
   * @throws {FileWithoutPaper} Thrown when the file is kept electronically only.
   * @throws {PaperLent} Thrown when somebody has it already. @throws {LoanInvalid} Thrown as {@link PaperLoan.lend} says.
   */
  async lend(actor: Actor, input: LoanInput): Promise<string> {
    const { fileId, id } = input;
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      step.file.checkNoDraft();
      const open = await this.loans.findOpen(step.transaction, fileId);
      if (open) throw new PaperLent(step.file.reference, open.borrower, open.lentOn);
      if ((await this.loans.mediumOf(step.transaction, fileId)) === ELECTRONIC)
        throw new FileWithoutPaper(step.file.reference);
      const loan = PaperLoan.lend({ ...input, id: step.id, note: input.note ?? null }, step.by, step.today);
      if (step.file.state === 'open') loan.followUpId = await this.remind(step, loan);
      await this.loans.save(step.transaction, loan);
      const { borrower, dueOn, note } = loan;
      await this.facts.tell(step, { type: 'records.paper-lent', after: { borrower, dueOn, note } });
    });
  }

  /** @throws {LoanNotFound} Thrown when the file has no such loan. @throws {PaperNotLent} Thrown when it is back already. */
  async giveBack(
    actor: Actor,
    input: { readonly fileId: string; readonly loanId: string; readonly id?: string | undefined },
  ): Promise<void> {
    const { fileId, loanId, id } = input;
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const loan = await this.loans.find(step.transaction, loanId, fileId);
      if (!loan) throw new LoanNotFound(loanId);
      loan.giveBack(step.by, step.today);
      await this.loans.save(step.transaction, loan);
      await this.settle(step, loan);
      const { borrower, lentOn, returnedOn } = loan;
      await this.facts.tell(step, {
        type: 'records.paper-returned',
        before: { borrower, lentOn },
        after: { returnedOn },
      });
    });
  }

  private async remind(step: FileStep, { borrower, dueOn }: PaperLoan): Promise<string> {
    const object = fileOf(step);
    const followUp = FollowUp.set(
      {
        id: newId(step.now),
        object,
        kind: 'follow-up',
        subject: `Rückgabe der Papierakte: ${borrower}`,
        rule: { kind: 'wished', on: dueOn },
        warnDays: 0,
        assigneeId: null,
      },
      step.by,
      step.now,
      step.today,
    );
    await step.transaction.getRepository(FollowUp).insert(followUp);
    const { id: followUpId, kind, subject, dueOn: day } = followUp;
    await this.facts.tell(step, {
      type: 'records.follow-up-set',
      object,
      after: { followUpId, kind, subject, dueOn: day },
    });
    return followUpId;
  }

  /** Its reminder is settled with it, where nobody settled it before, in the file it lies in by now: merging takes it along. */
  private async settle(step: FileStep, { followUpId }: PaperLoan): Promise<void> {
    if (followUpId === null) return;
    const followUps = step.transaction.getRepository(FollowUp);
    const followUp = await followUps.findOne({
      where: { id: followUpId, state: 'open' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!followUp) return;
    const file = await this.loans.fileOfReminder(step.transaction, step.file, followUp);
    // nothing in closed files changes any more
    if (file.state !== 'open') return;
    followUp.settle('Papierakte zurückgegeben', step.by, step.now);
    await followUps.save(followUp);
    const there = { ...step, file };
    await this.facts.tell(there, {
      type: 'records.follow-up-settled',
      object: fileOf(there),
      before: { state: 'open' },
      after: { state: 'done', outcome: followUp.outcome },
    });
  }
}

function fileOf({ file: { id } }: FileStep): RecordObject {
  return { kind: 'file', id, fileId: id };
}
