import { describe, expect, it } from '@jest/globals';
import { ReasonMissing } from '../life-errors.js';
import { checkedReason, invalidMark } from './invalid-mark.js';

describe(invalidMark.name, () => {
  it('keeps who, when and why', () => {
    const now = new Date('2026-03-02T08:00:00Z');
    expect(invalidMark(' Doppelt abgelegt ', { id: 'x', name: 'Karla Kunde' }, now)).toEqual({
      reason: 'Doppelt abgelegt',
      markedAt: '2026-03-02T08:00:00.000Z',
      markedBy: 'Karla Kunde',
    });
  });

  it.each(['', '  \n', 'x'.repeat(501)])('refuses "%s" as a reason', (reason) => {
    expect(() => checkedReason(reason)).toThrow(ReasonMissing);
  });
});
