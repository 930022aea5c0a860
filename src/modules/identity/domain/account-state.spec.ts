import { describe, expect, it } from '@jest/globals';
import { accountStateOf } from './account-state.js';

const NOW = new Date('2026-03-02T12:00:00Z');
const LATER = new Date('2026-03-02T12:10:00Z');
const account = { active: true, lockedUntil: null, startPasswordUntil: null, secondFactorPending: false };

describe(accountStateOf.name, () => {
  it.each([
    ['active', {}],
    ['active', { lockedUntil: NOW }],
    ['first-sign-in', { startPasswordUntil: LATER }],
    ['first-sign-in', { secondFactorPending: true }],
    ['locked-out', { lockedUntil: LATER, secondFactorPending: true }],
    ['locked', { active: false, lockedUntil: LATER }],
  ] as const)('is %s for %p', (state, more) => {
    expect(accountStateOf({ ...account, ...more }, NOW)).toBe(state);
  });
});
