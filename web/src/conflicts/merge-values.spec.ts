import { describe, expect, it } from '@jest/globals';
import { mergeValues, sameText } from './merge-values.js';

const fields = ['subject', 'sender', 'day'];
const base: Record<string, string> = { subject: 'Bauantrag', sender: 'Müller', day: '2026-01-02' };
const merge = (mine: Record<string, string>, theirs: Record<string, string>) =>
  mergeValues(fields, { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, sameText);

describe(mergeValues.name, () => {
  it('keeps what I typed and takes over what only somebody else changed', () => {
    expect(merge({ subject: 'Bauantrag Mühlenweg' }, { sender: 'Schmidt' })).toEqual({
      values: { subject: 'Bauantrag Mühlenweg', sender: 'Schmidt', day: '2026-01-02' },
      conflicts: [],
      takenOver: ['sender'],
    });
  });

  it('leaves mine and names both sides where both changed a field', () => {
    expect(merge({ subject: 'meiner' }, { subject: 'ihrer' })).toEqual({
      values: { ...base, subject: 'meiner' },
      conflicts: [{ field: 'subject', mine: 'meiner', theirs: 'ihrer' }],
      takenOver: [],
    });
  });

  it('sees no conflict where both typed the same, whatever spaces stand around it', () => {
    expect(merge({ subject: 'gleich' }, { subject: ' gleich ' })).toMatchObject({ conflicts: [], takenOver: [] });
  });

  it('empties what somebody else emptied', () => {
    const { sender: _, ...theirs } = base;
    const merged = mergeValues(fields, { base, mine: base, theirs }, sameText);
    expect('sender' in merged.values).toBe(false);
    expect(merged.takenOver).toEqual(['sender']);
  });
});
