import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { SecretBox } from '../credentials/secret-box.js';
import { TotpCodes } from '../credentials/totp-codes.js';
import { checkNewPassword } from '../domain/password-rule.js';
import type { UserAccount } from '../domain/user-account.entity.js';

/** A second factor as it is stored, and what its owner needs once. */
export interface NewSecondFactor {
  readonly sealed: Buffer;
  /** Address for an authenticator app. */
  readonly enrolmentUri: string;
}

/** Makes and reads both factors of an account. */
@Injectable()
export class AccountSecrets {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly codes: TotpCodes,
    private readonly box: SecretBox,
  ) {}

  /** @throws {PasswordUnsuitable} Thrown when the password is too short, too long or the user name. */
  async newPasswordHash(password: string, username: string): Promise<string> {
    checkNewPassword(password, username);
    return this.hasher.hash(password);
  }

  /** @throws {TotpSecretInvalid} Thrown when the given secret is malformed. */
  secondFactor(accountId: string, username: string, given?: string): NewSecondFactor {
    const secret = given ?? this.codes.newSecret();
    this.codes.checkSecret(secret);
    return {
      sealed: this.box.seal(secret, totpOwner(accountId)),
      enrolmentUri: this.codes.enrolmentUri(secret, username),
    };
  }

  /** Whether the password is the account's; without an account it takes as long and says no. */
  async passwordFits(account: UserAccount | undefined, password: string): Promise<boolean> {
    const fits = await this.hasher.verify(account?.state.passwordHash, password);
    return fits && account?.state.active === true;
  }

  /** The time step whose code this is; `undefined` when it is no code of this moment. */
  stepOf(account: UserAccount, code: string, now: Date): number | undefined {
    const secret = this.box.open(account.state.sealedTotpSecret, totpOwner(account.id));
    return this.codes.stepOf(secret, code, now);
  }

  /** The code to sign in with at this moment, from the stored fields of an account. */
  currentCode(stored: { userId: string; sealedTotpSecret: Buffer; lastTotpStep: number | null }, now: Date): string {
    const secret = this.box.open(stored.sealedTotpSecret, totpOwner(stored.userId));
    return this.codes.codeAt(secret, now, stored.lastTotpStep);
  }
}

function totpOwner(accountId: string): string {
  return `totp:${accountId}`;
}
