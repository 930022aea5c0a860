import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import type { Transaction } from '#platform/database';
import { SecretBox } from '../credentials/secret-box.js';
import { normaliseUsername } from '../domain/username.js';
import { DemoNotRunning, UserUnknown } from '../errors.js';
import { IdentityConfig } from '../identity.config.js';
import { DemoSignInRepository } from '../persistence/demo-sign-in.repository.js';
import { AccountSecrets } from './account-secrets.js';

/** Everything needed to sign in as somebody of the demo city. */
export interface DemoSignIn {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly password: string;
  /** Code to sign in with at this moment. */
  readonly code: string;
}

/** Sign-ins of the demo city; refuses everything when no demo city runs. */
@Injectable()
export class DemoSignIns {
  constructor(
    private readonly config: IdentityConfig,
    private readonly repository: DemoSignInRepository,
    private readonly box: SecretBox,
    private readonly secrets: AccountSecrets,
    private readonly clock: Clock,
  ) {}

  /** All shown accounts in the order of their creation. @throws {DemoNotRunning} Thrown outside of the demo. */
  async list(): Promise<DemoSignIn[]> {
    this.checkRunning();
    const now = this.clock.now();
    return (await this.repository.all()).map((row) => ({
      username: row.username,
      displayName: row.displayName,
      roles: row.roles,
      password: this.box.open(row.sealedPassword, passwordOwner(row.userId)),
      code: this.secrets.currentCode(row, now),
    }));
  }

  /**
   * The code of this moment of a shown account.
   * @throws {DemoNotRunning} Thrown outside of the demo.
   * @throws {UserUnknown} Thrown when no shown account has this name.
   */
  async currentTotpCode(username: string): Promise<string> {
    this.checkRunning();
    const row = await this.repository.findByUsername(normaliseUsername(username));
    if (!row) throw new UserUnknown();
    return this.secrets.currentCode(row, this.clock.now());
  }

  /** Shows a new account's password from now on. @throws {DemoNotRunning} Thrown outside of the demo. */
  async show(transaction: Transaction, userId: string, password: string): Promise<void> {
    this.checkRunning();
    await this.repository.insert(transaction, userId, this.box.seal(password, passwordOwner(userId)));
  }

  /** No longer shows an account: its password is not the shown one any more. */
  async hide(transaction: Transaction, userId: string): Promise<void> {
    await this.repository.remove(transaction, userId);
  }

  private checkRunning(): void {
    if (this.config.TALAKTE_DEMO !== 'yes') throw new DemoNotRunning();
  }
}

function passwordOwner(userId: string): string {
  return `demo-password:${userId}`;
}
