import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import type { DomainError } from '#kernel/domain-error';
import { Database } from '#platform/database';
import { KeyRing } from '../credentials/key-ring.js';
import { AccountLocked, CredentialsWrong } from '../errors.js';
import { UnknownSignInRepository } from '../persistence/unknown-sign-in.repository.js';

/** Treats user names of nobody like real ones: they are locked after as many wrong tries, for as long. */
@Injectable()
export class UnknownNames {
  private readonly logger = new Logger(UnknownNames.name);

  constructor(
    private readonly database: Database,
    private readonly repository: UnknownSignInRepository,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** @throws {AccountLocked} Thrown while the name is locked. */
  async checkNotLocked(username: string): Promise<void> {
    const lock = (await this.repository.find(this.keys.digestUnknownName(username))).lockAt(this.clock.now());
    if (lock) throw new AccountLocked(lock);
  }

  /** Counts the wrong try and returns the refusal. */
  async recordFailure(username: string): Promise<DomainError> {
    const digest = this.keys.digestUnknownName(username);
    const now = this.clock.now();
    this.logger.warn('Sign-in with an unknown user name');
    return this.database.transaction(async (transaction) => {
      const before = await this.repository.findForChange(transaction, digest, now);
      const standing = before.lockAt(now);
      if (standing) return new AccountLocked(standing);
      const after = before.afterFailure(now);
      await this.repository.update(transaction, digest, after, now);
      const lock = after.lockAt(now);
      return lock ? new AccountLocked(lock) : new CredentialsWrong();
    });
  }
}
