import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { normalisePassword } from '../domain/password-rule.js';

/** Argon2id as OWASP's password storage guide asks for: 19 MiB, 2 passes, 1 lane. @norm RFC 9106 */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords with argon2id. */
@Injectable()
export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  async hash(password: string): Promise<string> {
    return hash(normalisePassword(password), COST);
  }

  /** Whether the password fits. Without a hash it takes just as long and says no. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash('no password of anybody');
    const decoy = await this.decoy;
    const fits = await verify(passwordHash ?? decoy, normalisePassword(password));
    return fits && passwordHash !== undefined;
  }
}
