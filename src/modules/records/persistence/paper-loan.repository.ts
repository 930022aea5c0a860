import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Transaction } from '#platform/database';
import { PaperLoan } from '../domain/paper-loan.entity.js';

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

  async save(transaction: Transaction, loan: PaperLoan): Promise<void> {
    await transaction.getRepository(PaperLoan).save(loan);
  }
}
