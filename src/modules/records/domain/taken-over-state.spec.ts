import { describe, expect, it } from '@jest/globals';
import { type PresentState, whyItStays } from './taken-over-state.js';

const TAKEN = { version: 3, touched: 1, isClosed: false, documents: 2, proceedings: 1 };
const now = (more: Partial<PresentState> = {}): PresentState => ({
  ...TAKEN,
  remarks: 0,
  isLent: false,
  references: 0,
  isInWork: false,
  ...more,
});

describe(whyItStays, () => {
  it('lets go what nobody has touched, also what the older register had closed', () => {
    expect(whyItStays(TAKEN, now())).toBeNull();
    expect(whyItStays({ ...TAKEN, isClosed: true }, now({ isClosed: true }))).toBeNull();
  });

  it.each([
    ['lent', { isLent: true, touched: 2 }],
    ['closed', { isClosed: true, version: 4 }],
    ['added-to', { documents: 3, version: 4 }],
    ['added-to', { proceedings: 2 }],
    ['added-to', { remarks: 1, touched: 2 }],
    ['in-work', { isInWork: true, references: 1 }],
    ['referred-to', { references: 1 }],
    ['changed', { version: 4 }],
    ['changed', { touched: 2 }],
    ['changed', { documents: 1 }],
  ] as const)('keeps it as %s', (reason, more) => {
    expect(whyItStays(TAKEN, now(more))).toBe(reason);
  });

  it('keeps what was reopened, and what nobody knows the first state of', () => {
    expect(whyItStays({ ...TAKEN, isClosed: true }, now())).toBe('changed');
    expect(whyItStays(null, now())).toBe('state-unknown');
  });
});
