import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { queryIn, type Transaction } from '#platform/database';
import type { FollowUp } from '../domain/follow-up.entity.js';
import { PaperLoan } from '../domain/paper-loan.entity.js';
import { RecordFile } from '../domain/record-file.entity.js';

/** Loads and saves loans of paper files; the file is locked already. */
@Injectable()
export class PaperLoanRepository {
  /** The loan that is out. */
  async findOpen(transaction: Transaction, fileId: string): Promise<PaperLoan | undefined> {
    return (await transaction.getRepository(PaperLoan).findOneBy({ fileId, returnedOn: IsNull() })) ?? undefined;
  }

  async find(transaction: Transaction, id: string, fileId: string): Promise<PaperLoan | undefined> {
    return (await transaction.getRepository(PaperLoan).findOneBy({ id, fileId })) ?? undefined;
  }

  /** The file in which the reminder of a loan lies by now: that of the loan, or the one it was merged into. */
  async fileOfReminder(transaction: Transaction, lender: RecordFile, { fileId }: FollowUp): Promise<RecordFile> {
    return fileId === lender.id ? lender : transaction.getRepository(RecordFile).findOneByOrFail({ id: fileId });
  }

  /** The medium the file says it is kept in; `null` where it says none. */
  async mediumOf(transaction: Transaction, fileId: string): Promise<string | null> {
    const [row] = await queryIn<{ medium: string | null }>(
      transaction,
      `SELECT fields ->> 'medium' AS medium FROM record_metadata WHERE object_id = $1`,
      [fileId],
    );
    return row?.medium ?? null;
  }

  async save(transaction: Transaction, loan: PaperLoan): Promise<void> {
    await transaction.getRepository(PaperLoan).save(loan);
  }
}
