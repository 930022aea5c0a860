import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, type Transaction } from '#platform/database';
import { checkRoles } from '../domain/role-rule.js';
import type { RoleAssignment } from '../domain/role.js';
import { startPasswordEnd } from '../domain/start-password.js';
import { checkPerson, UserAccount } from '../domain/user-account.entity.js';
import { newUsername } from '../domain/username.js';
import { UsernameTaken } from '../errors.js';
import { userEvent } from '../events.js';
import { AccountSecrets, type NewSecondFactor } from './account-secrets.js';
import { AccountStores } from './account-stores.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts } from './identity-facts.js';
import { checkMayManageUsers } from './user-management.js';

/** What a new account is made of. */
export interface NewUser {
  /** Id the account shall have: a repeated request with it is answered with the account of the first one. */
  readonly id?: string | undefined;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  /** Unit the person works in; gives no rights by itself. */
  readonly unitId?: string | null | undefined;
  readonly roles: readonly RoleAssignment[];
  /** Unset = a start password is made, to be replaced at the first sign-in. */
  readonly password?: string;
  /** Second factor secret in Base32; unset = a new one. */
  readonly totpSecret?: string;
  /** Whether the owner sets up his second factor himself at the first sign-in; what is handed out here is worthless then. */
  readonly enrolsHimself?: boolean;
  /** Whether the demo city shows this account's password and code to everybody; refused outside of it. */
  readonly shownInDemo?: boolean;
}

/** A new account and what its owner needs to sign in; each handed out this once. */
export interface CreatedUser {
  readonly id: string;
  /** Address for an authenticator app. */
  readonly enrolmentUri: string;
  /** `null` when a password was given. */
  readonly startPassword: string | null;
}

/** Creates an account (Benutzerkonto) with its roles and both factors. */
@Injectable()
export class CreateUser {
  constructor(
    private readonly database: Database,
    private readonly stores: AccountStores,
    private readonly secrets: AccountSecrets,
    private readonly facts: IdentityFacts,
    private readonly demo: DemoSignIns,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UsernameInvalid} Thrown when the user name breaks the rules.
   * @throws {UsernameTaken} Thrown when it is given away.
   * @throws {AccountInvalid} Thrown when the name is missing or the e-mail address malformed.
   * @throws {PasswordUnsuitable} Thrown when the password is too short.
   * @throws {TotpSecretInvalid} Thrown when a given second factor secret is malformed.
   * @throws {RolesIncompatible} Thrown when an administrator would hold another role.
   * @throws {UnitUnknown} Thrown when a unit does not exist.
   * @throws {UnitClosed} Thrown when a unit is closed.
   */
  async execute(actor: Actor, input: NewUser): Promise<CreatedUser> {
    return this.database.transaction((transaction) => this.executeIn(transaction, actor, input));
  }

  /** The same within the caller's transaction. */
  async executeIn(transaction: Transaction, actor: Actor, input: NewUser): Promise<CreatedUser> {
    checkMayManageUsers(actor);
    checkRoles(input.roles);
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    const username = newUsername(input.username);
    const secondFactor = this.secrets.secondFactor(id, username, input.totpSecret);
    const password = input.password ?? this.secrets.startPassword(id, 1);
    const startPassword = input.password === undefined ? password : null;
    const created = { id, enrolmentUri: secondFactor.enrolmentUri, startPassword };
    if (await this.wasCreated(input.id, username)) return created;
    const until = startPassword === null ? null : startPasswordEnd(now);
    const account = await this.newAccount({ ...input, username, password, id }, secondFactor, until);
    const { unitId } = account.state;
    await this.stores.units.keepOpen(transaction, [unitId, ...input.roles.map((role) => role.unitId)]);
    if (!(await this.stores.accounts.insert(transaction, account, input.roles, now))) throw new UsernameTaken();
    if (input.shownInDemo === true) await this.demo.show(transaction, id, password);
    const roles = input.roles.map((assignment) => ({ role: assignment.role, unitId: assignment.unitId }));
    const event = userEvent('identity.user-created', { userId: id });
    await this.facts.told(transaction, actor, event, { type: 'user', id }, { username, unitId, roles }, now);
    return created;
  }

  /** Whether a first request with this id made the account, which nobody has used or changed since. */
  private async wasCreated(id: string | undefined, username: string): Promise<boolean> {
    const earlier = id === undefined ? undefined : await this.stores.accounts.findById(id);
    if (!earlier) return false;
    const { version, startPasswordUntil } = earlier.state;
    if (earlier.state.username !== username || version !== 1 || startPasswordUntil === null) throw new UsernameTaken();
    return true;
  }

  private async newAccount(
    input: NewUser & { readonly id: string; readonly password: string },
    secondFactor: NewSecondFactor,
    startPasswordUntil: Date | null,
  ): Promise<UserAccount> {
    return UserAccount.create({
      id: input.id,
      username: input.username,
      ...checkPerson(input),
      unitId: input.unitId ?? null,
      passwordHash: await this.secrets.newPasswordHash(input.password, input.username),
      sealedTotpSecret: secondFactor.sealed,
      startPasswordUntil,
      secondFactorPending: input.enrolsHimself === true,
    });
  }
}
