import { describe, expect, it } from '@jest/globals';
import { isBlocking, isSignature, plainOutcome, STEP_KINDS } from './route-step.js';

describe('kinds of steps', () => {
  it('lets others wait for everything but taking note', () => {
    expect(STEP_KINDS.filter((kind) => !isBlocking({ kind }))).toEqual(['acknowledgement']);
  });

  it('knows which are signatures, and how each ends', () => {
    expect(STEP_KINDS.filter(isSignature)).toEqual(['co-signature', 'final-signature']);
    expect(STEP_KINDS.map(plainOutcome)).toEqual([
      'processed',
      'signed',
      'signed',
      'acknowledged',
      'dispatched',
      'resumed',
    ]);
  });
});
