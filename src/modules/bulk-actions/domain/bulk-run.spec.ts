import { describe, expect, it } from '@jest/globals';
import { type BulkCounts, type BulkRunState, stepsOf } from './bulk-run.js';

const NONE: BulkCounts = { unchecked: 0, possible: 0, refused: 0, working: 0, done: 0, failed: 0 };

describe(stepsOf.name, () => {
  const steps = (state: BulkRunState, counts: Partial<BulkCounts>, more: object = {}) =>
    stepsOf({ state, origin: 'selection', act: 'close', ...more }, { ...NONE, ...counts });

  it('starts only what was rehearsed and can be done', () => {
    expect(steps('checking', { unchecked: 3 })).toEqual(['cancel']);
    expect(steps('ready', { possible: 2, refused: 1 })).toEqual(['start', 'cancel']);
    expect(steps('ready', { refused: 3 })).toEqual(['cancel']);
  });

  it('goes on with what was stopped in the middle of a file', () => {
    expect(steps('stopped', { working: 1 })).toEqual(['start', 'cancel']);
  });

  it('takes back what was done and repeats what was not', () => {
    expect(steps('done', { done: 5 })).toEqual(['undo']);
    expect(steps('done', { done: 4, failed: 1 })).toEqual(['undo', 'repeat']);
    expect(steps('cancelled', { done: 1, possible: 4 })).toEqual(['undo', 'repeat']);
    expect(steps('cancelled', { possible: 4 })).toEqual(['repeat']);
  });

  it('waits with that until it is known what became of the file in hand', () => {
    expect(steps('cancelled', { done: 1, working: 1, possible: 3 })).toEqual([]);
  });

  it('takes back neither what has no opposite nor a taking back', () => {
    expect(steps('done', { done: 5 }, { act: 'reopen' })).toEqual([]);
    expect(steps('done', { done: 5, failed: 1 }, { origin: 'undo' })).toEqual(['repeat']);
  });
});
