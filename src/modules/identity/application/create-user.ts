import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import type { RoleAssignment } from '../domain/role.js';
import { UserAccount } from '../domain/user-account.entity.js';
import { newUsername } from '../domain/username.js';
import { UnitUnknown, UsernameTaken } from '../errors.js';
import { userEvent } from '../events.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { AccountSecrets } from './account-secrets.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** What a new account is made of. */
export interface NewUser {
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  /** Unit the person works in; gives no rights by itself. */
  readonly unitId?: string | null;
  readonly roles: readonly RoleAssignment[];
  readonly password: string;
  /** Second factor secret in Base32; unset = a new one. */
  readonly totpSecret?: string;
  /** Whether the demo city shows this account's password and code to everybody; refused outside of it. */
  readonly shownInDemo?: boolean;
}

/** A new account and what its owner needs to set up the second factor. */
export interface CreatedUser {
  readonly id: string;
  /** Address for an authenticator app; handed out this once. */
  readonly enrolmentUri: string;
}

/** Creates an account (Benutzerkonto) with its roles and both factors. */
@Injectable()
export class CreateUser {
  constructor(
    private readonly database: Database,
    private readonly accounts: UserAccountRepository,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly demo: DemoSignIns,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UsernameInvalid} Thrown when the user name breaks the rules.
   * @throws {UsernameTaken} Thrown when it is given away.
   * @throws {PasswordUnsuitable} Thrown when the password is too short.
   * @throws {TotpSecretInvalid} Thrown when a given second factor secret is malformed.
   * @throws {UnitUnknown} Thrown when a unit does not exist.
   */
  async execute(actor: Actor, input: NewUser): Promise<CreatedUser> {
    checkMayManageUsers(actor);
    const now = this.clock.now();
    const id = newId(now);
    const username = newUsername(input.username);
    const unitId = input.unitId ?? null;
    const secondFactor = this.secrets.secondFactor(id, username, input.totpSecret);
    const account = UserAccount.create({
      id,
      username,
      displayName: input.displayName.trim(),
      email: input.email.trim(),
      unitId,
      passwordHash: await this.secrets.newPasswordHash(input.password, username),
      sealedTotpSecret: secondFactor.sealed,
    });
    await this.database.transaction(async (transaction) => {
      const unknown = await this.accounts.findUnknownUnit(transaction, [
        unitId,
        ...input.roles.map((role) => role.unitId),
      ]);
      if (unknown !== undefined) throw new UnitUnknown(unknown);
      if (!(await this.accounts.insert(transaction, account, input.roles, now))) throw new UsernameTaken();
      if (input.shownInDemo === true) await this.demo.show(transaction, id, input.password);
      const roles = input.roles.map((assignment) => ({ role: assignment.role, unitId: assignment.unitId }));
      const event = userEvent('identity.user-created', { userId: id });
      await this.facts.told(transaction, actor, event, { type: 'user', id }, { username, unitId, roles }, now);
    });
    return { id, enrolmentUri: secondFactor.enrolmentUri };
  }
}
