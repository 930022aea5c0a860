import { describe, expect, it } from '@jest/globals';
import { acting, DONE, idOf, slipOf, station, step } from '../testing/slips.js';
import { changedPapers, firstFuture, stepOf } from './slip.js';
import { answer, start } from './slip-acts.js';

const lea = acting('Lea');
const slip = slipOf(station('parallel', step('processing', 'Carl')), station('parallel', step('co-signature', 'Anna')));

describe(firstFuture.name, () => {
  it('is behind the station at work', () => {
    expect(firstFuture(slip)).toBe(0);
    const running = start(slip, lea);
    expect(firstFuture(running)).toBe(1);
    expect(firstFuture(answer(running, idOf(running, 'Carl'), DONE, acting('Carl')))).toBe(2);
  });
});

describe(changedPapers.name, () => {
  it('names what is to be signed and is another version now; what is enclosed may change', () => {
    expect(
      changedPapers(
        slip,
        new Map([
          ['draft', 'h1'],
          ['letter', 'x2'],
        ]),
      ),
    ).toEqual([]);
    expect(changedPapers(slip, new Map([['draft', 'h2']])).map(({ documentId }) => documentId)).toEqual(['draft']);
  });
});

describe(stepOf.name, () => {
  it('refuses what is not on the slip', () => {
    expect(() => stepOf(slip, 'x')).toThrow(expect.objectContaining({ code: 'CIRCULATION.STEP_NOT_FOUND' }));
  });
});
