import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { AdministratorExists } from '../administration-errors.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { CreateUser, type CreatedUser } from './create-user.js';
import { checkMayManageUsers } from './user-management.js';

/** Makes the first administrator of a city, or one more when all others are out of reach. */
@Injectable()
export class CreateAdministrator {
  constructor(
    private readonly database: Database,
    private readonly accounts: UserAccountRepository,
    private readonly createUser: CreateUser,
  ) {}

  /**
   * @param input `again` allows one more although there is an administrator
   * @returns start password and second factor, handed out this once
   * @throws {AdministratorExists} Thrown when there is an administrator and nobody insists.
   * @throws {UsernameTaken} Thrown when the user name is given away.
   */
  async execute(
    actor: Actor,
    input: { readonly username: string; readonly displayName: string; readonly again: boolean },
  ): Promise<CreatedUser> {
    checkMayManageUsers(actor);
    return this.database.transaction(async (transaction) => {
      await this.accounts.lockAdministrators(transaction);
      const others = await this.accounts.countAdministrators(transaction, false);
      if (others > 0 && !input.again) throw new AdministratorExists();
      return this.createUser.executeIn(transaction, actor, {
        username: input.username,
        displayName: input.displayName,
        email: '',
        roles: [{ role: 'administrator', unitId: null }],
      });
    });
  }
}
