import { describe, expect, it } from '@jest/globals';
import { isComplete, missingIn, moved, newStation, newStep, wishesOf } from './route-draft.js';

const someone = { ...newStep('processing'), addresseeId: 'a', addresseeName: 'Anna' };

describe('a route while it is planned', () => {
  it('moves stations and keeps all of them', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });

  it('says what is missing', () => {
    expect(missingIn(newStep())).toBe('addressee');
    expect(missingIn(someone)).toBeUndefined();
    expect(missingIn({ ...someone, kind: 'follow-up' })).toBe('fixedDay');
    expect(['0', '251', 'x', '2,5'].map((deadlineDays) => missingIn({ ...someone, deadlineDays }))).toEqual(
      Array.from({ length: 4 }, () => 'deadlineDays'),
    );
    expect(['1', '250', ' '].map((deadlineDays) => missingIn({ ...someone, deadlineDays }))).toEqual(
      Array.from({ length: 3 }, () => undefined),
    );
    expect(isComplete([newStation()])).toBe(false);
    expect(isComplete([{ ...newStation(), steps: [someone] }])).toBe(true);
  });

  it('is sent with numbers and without what was left empty', () => {
    const steps = [{ ...someone, deadlineDays: ' 3 ', order: ' Bitte ' }];
    expect(wishesOf([{ key: 'k', id: 's', mode: 'parallel', steps }])).toEqual([
      {
        ...{ id: 's', mode: 'parallel' },
        steps: [
          {
            ...{ kind: 'processing', addressee: { kind: 'person', id: 'a' }, order: 'Bitte', notes: [] },
            ...{ deadlineDays: 3, fixedDay: null },
          },
        ],
      },
    ]);
  });
});
