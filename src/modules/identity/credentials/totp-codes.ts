import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { TotpSecretInvalid } from '../errors.js';

const PERIOD_S = 30;
const DIGITS = 6;
/** Steps a clock may be ahead or behind. */
const WINDOW = 1;
const SECRET_BYTES = 20;
const LEAST_SECRET_BYTES = 16;

/** Time-based codes (Einmalkennwörter) of the second factor: SHA-1, 30 seconds, 6 digits, as every app knows them. @norm RFC 6238 */
@Injectable()
export class TotpCodes {
  /** A new secret in Base32. */
  newSecret(): string {
    return new Secret({ size: SECRET_BYTES }).base32;
  }

  /** @throws {TotpSecretInvalid} Thrown when it is no Base32 of at least 16 bytes. */
  checkSecret(secret: string): void {
    if (!/^[A-Z2-7]+$/.test(secret) || Secret.fromBase32(secret).bytes.length < LEAST_SECRET_BYTES) {
      throw new TotpSecretInvalid();
    }
  }

  /**
   * The code to sign in with at this moment.
   * @param lastStep step of the last code that was accepted: that one is worthless, so the next one is given if it is valid already
   */
  codeAt(secret: string, now: Date, lastStep: number | null = null): string {
    const present = stepAt(now);
    const step = lastStep === present ? present + WINDOW : present;
    return this.totp(secret).generate({ timestamp: step * PERIOD_S * 1000 });
  }

  /** The time step whose code this is, at most one step before or after now; `undefined` when it is none's. */
  stepOf(secret: string, code: string, now: Date): number | undefined {
    const delta = this.totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
    return delta === null ? undefined : stepAt(now) + delta;
  }

  /** Address for authenticator apps, to be shown as QR code once. */
  enrolmentUri(secret: string, username: string): string {
    return this.totp(secret, username).toString();
  }

  private totp(secret: string, label = 'TalAkte'): TOTP {
    return new TOTP({
      issuer: 'TalAkte',
      label,
      algorithm: 'SHA1',
      digits: DIGITS,
      period: PERIOD_S,
      secret: Secret.fromBase32(secret),
    });
  }
}

function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / PERIOD_S);
}
