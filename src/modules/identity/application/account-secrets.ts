import { Injectable } from '@nestjs/common';
import { KeyRing } from '../credentials/key-ring.js';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { SecretBox } from '../credentials/secret-box.js';
import { TotpCodes } from '../credentials/totp-codes.js';
import { checkNewPassword } from '../domain/password-rule.js';
import { startPasswordFrom } from '../domain/start-password.js';
import type { UserAccount } from '../domain/user-account.entity.js';

/** A second factor as it is stored, and what its owner needs once. */
export interface NewSecondFactor {
  readonly sealed: Buffer;
  /** Address for an authenticator app. */
  readonly enrolmentUri: string;
  /** The same as text to type, in Base32. */
  readonly secret: string;
}

/** Makes and reads both factors of an account. */
@Injectable()
export class AccountSecrets {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly codes: TotpCodes,
    private readonly box: SecretBox,
    private readonly keys: KeyRing,
  ) {}

  /** The start password of an account at one version; the same one again when a request is repeated. */
  startPassword(accountId: string, version: number): string {
    return startPasswordFrom(this.keys.startPasswordBytes(accountId, version));
  }

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
      secret,
    };
  }

  /** A second factor that was handed out before, once more for its owner. */
  reopen(accountId: string, username: string, sealed: Buffer): NewSecondFactor {
    const secret = this.box.open(sealed, totpOwner(accountId));
    return { sealed, secret, enrolmentUri: this.codes.enrolmentUri(secret, username) };
  }

  /** Whether the password is the account's; without an account it takes as long and says no. */
  async passwordFits(account: UserAccount | undefined, password: string): Promise<boolean> {
    const fits = await this.hasher.verify(account?.state.passwordHash, password);
    return fits && account?.state.active === true;
  }

  /** The time step whose code this is; `undefined` when it is no code of this moment. */
  stepOf(account: UserAccount, code: string, now: Date, sealed = account.state.sealedTotpSecret): number | undefined {
    const secret = this.box.open(sealed, totpOwner(account.id));
    return this.codes.stepOf(secret, code.replaceAll(/\s/g, ''), now);
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
