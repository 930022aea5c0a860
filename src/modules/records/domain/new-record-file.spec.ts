import { describe, expect, it } from '@jest/globals';
import { checkedSubject } from './new-record-file.js';

describe(checkedSubject, () => {
  it('keeps the words and lets go of the room around them', () => {
    expect(checkedSubject('  Neubau \n einer  Halle ')).toBe('Neubau einer Halle');
  });

  it.each(['', ' \n ', 'x'.repeat(501)])('refuses what is empty or too long', (subject) => {
    expect(() => checkedSubject(subject)).toThrow(expect.objectContaining({ code: 'RECORDS.SUBJECT_INVALID' }));
  });
});
