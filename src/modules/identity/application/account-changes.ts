import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { LastAdministrator } from '../administration-errors.js';
import type { UserAccount } from '../domain/user-account.entity.js';
import { UserUnknown } from '../errors.js';
import { AccountStores } from './account-stores.js';

/** Which account an administrator changes, and the version he decided on. */
export interface AccountChoice {
  readonly userId: string;
  /** Unset for tools, which change what is there. */
  readonly version?: number | undefined;
}

/** Changes accounts for administrators: one writer at a time, and never so that nobody is left to administer. */
@Injectable()
export class AccountChanges {
  constructor(private readonly stores: AccountStores) {}

  /**
   * Runs the change on the locked account and stores it.
   * @throws {UserUnknown} Thrown when there is no such account.
   * @throws {ChangedMeanwhile} Thrown when somebody else changed the account meanwhile.
   * @throws {LastAdministrator} Thrown when no administrator who can sign in would be left.
   */
  async change<T>(
    choice: AccountChoice,
    work: (transaction: Transaction, account: UserAccount) => Promise<T>,
  ): Promise<T> {
    return this.stores.database.transaction(async (transaction) => {
      await this.stores.accounts.lockAdministrators(transaction);
      const before = await this.stores.accounts.countAdministrators(transaction, true);
      const account = await this.stores.accounts.findForChange(transaction, choice.userId);
      if (!account) throw new UserUnknown();
      if (choice.version !== undefined) account.checkVersion(choice.version);
      const result = await work(transaction, account);
      await this.stores.accounts.update(transaction, account);
      const after = await this.stores.accounts.countAdministrators(transaction, true);
      if (before > 0 && after === 0) throw new LastAdministrator();
      return result;
    });
  }

  /** The same, and all sessions of the account end. */
  async changeAndEndSessions<T>(
    choice: AccountChoice,
    work: (transaction: Transaction, account: UserAccount) => Promise<T>,
  ): Promise<T> {
    return this.change(choice, async (transaction, account) => {
      const result = await work(transaction, account);
      await this.stores.sessions.removeAllOf(transaction, account.id);
      return result;
    });
  }
}
