import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#platform/database';
import type { UserAccount } from '../domain/user-account.entity.js';
import { UserUnknown } from '../errors.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';

/** Changes the factors of an account: one writer at a time, and all its sessions end. */
@Injectable()
export class AccountChanges {
  constructor(
    private readonly database: Database,
    private readonly accounts: UserAccountRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** @throws {UserUnknown} Thrown when there is no such account. */
  async get(userId: string): Promise<UserAccount> {
    const account = await this.accounts.findById(userId);
    if (!account) throw new UserUnknown();
    return account;
  }

  /**
   * Runs the change on the locked account, stores it and ends the account's sessions.
   * @throws {UserUnknown} Thrown when there is no such account.
   */
  async change(userId: string, work: (transaction: Transaction, account: UserAccount) => Promise<void>): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const account = await this.accounts.findForChange(transaction, userId);
      if (!account) throw new UserUnknown();
      await work(transaction, account);
      await this.accounts.update(transaction, account);
      await this.sessions.removeAllOf(transaction, userId);
    });
  }
}
