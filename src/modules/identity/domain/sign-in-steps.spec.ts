import { describe, expect, it } from '@jest/globals';
import { stepAfterFactors, stepAfterPassword } from './sign-in-steps.js';

const UNTIL = new Date('2026-03-16T08:00:00Z');
const settled = { startPasswordUntil: null, secondFactorPending: false };
const brandNew = { startPasswordUntil: UNTIL, secondFactorPending: true };

describe(stepAfterPassword.name, () => {
  it('asks for the code wherever there is a second factor, also before a start password is replaced', () => {
    expect(stepAfterPassword(settled)).toBe('second-factor-required');
    expect(stepAfterPassword({ ...settled, startPasswordUntil: UNTIL })).toBe('second-factor-required');
  });

  it('leads through a first sign-in: a password of one’s own, then the second factor', () => {
    expect(stepAfterPassword(brandNew)).toBe('new-password-required');
    expect(stepAfterPassword({ ...brandNew, startPasswordUntil: null })).toBe('enrolment-required');
  });
});

describe(stepAfterFactors.name, () => {
  it('is done only when the password is one’s own and the second factor is set up', () => {
    expect(stepAfterFactors({ ...settled, startPasswordUntil: UNTIL })).toBe('new-password-required');
    expect(stepAfterFactors({ ...settled, secondFactorPending: true })).toBe('enrolment-required');
    expect(stepAfterFactors(settled)).toBe('signed-in');
  });
});
