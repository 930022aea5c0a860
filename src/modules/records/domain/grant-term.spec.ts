import { describe, expect, it } from '@jest/globals';
import { AccessReasonMissing, GrantInvalid } from '../access-errors.js';
import { checkedReason, checkLastDay } from './grant-term.js';

describe(checkedReason.name, () => {
  it('wants words, but not too many', () => {
    expect(checkedReason(' Auskunft an die Staatsanwaltschaft ')).toBe('Auskunft an die Staatsanwaltschaft');
    for (const none of ['', '  ', 'x'.repeat(501)]) expect(() => checkedReason(none)).toThrow(AccessReasonMissing);
  });
});

describe(checkLastDay.name, () => {
  it.each(['2026-06-01', '2027-06-02'])('takes %s', (day) => {
    expect(() => {
      checkLastDay(day, '2026-06-01');
    }).not.toThrow();
  });

  it.each(['2026-05-31', '2027-06-03', 'immer'])('refuses %s', (day) => {
    expect(() => {
      checkLastDay(day, '2026-06-01');
    }).toThrow(GrantInvalid);
  });
});
