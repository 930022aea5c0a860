import { describe, expect, it } from '@jest/globals';
import { AccountLocked } from '../errors.js';
import { UserAccount } from './user-account.entity.js';

const NOW = new Date('2026-03-02T12:00:00Z');

function setup(): UserAccount {
  return UserAccount.create({
    id: 'account',
    username: 'bau',
    displayName: 'Friederike Ahlgrün',
    email: 'bau@example.org',
    unitId: null,
    passwordHash: 'hash',
    sealedTotpSecret: Buffer.of(1),
  });
}

function lock(account: UserAccount): void {
  for (let n = 0; n < 5; n += 1) account.recordFailure(NOW);
}

describe(UserAccount.name, () => {
  it('accepts a code once', () => {
    const account = setup();
    expect(account.acceptTotpStep(1000)).toBe(true);
    expect(account.acceptTotpStep(1000)).toBe(false);
  });

  it('refuses a code older than the last one used, though the clock would still allow it', () => {
    const account = setup();
    account.acceptTotpStep(1001);
    expect(account.acceptTotpStep(1000)).toBe(false);
    expect(account.acceptTotpStep(1002)).toBe(true);
  });

  it('says until when it is locked', () => {
    const account = setup();
    lock(account);
    expect(() => {
      account.checkNotLocked(NOW);
    }).toThrow(new AccountLocked(new Date('2026-03-02T12:15:00Z')));
  });

  it('forgets wrong tries after both factors were right', () => {
    const account = setup();
    for (let n = 0; n < 4; n += 1) account.recordFailure(NOW);
    account.forgetFailures();
    expect(account.recordFailure(NOW)).toBeUndefined();
  });

  it.each([
    [
      'a new password',
      (account: UserAccount) => {
        account.setPassword('new');
      },
    ],
    [
      'a new second factor',
      (account: UserAccount) => {
        account.replaceSecondFactor(Buffer.of(2));
      },
    ],
  ])('is unlocked by %s', (_, change) => {
    const account = setup();
    lock(account);
    change(account);
    expect(() => {
      account.checkNotLocked(NOW);
    }).not.toThrow();
  });

  it('accepts codes of a new second factor from the present step on', () => {
    const account = setup();
    account.acceptTotpStep(1000);
    account.replaceSecondFactor(Buffer.of(2));
    expect(account.acceptTotpStep(1000)).toBe(true);
  });
});
