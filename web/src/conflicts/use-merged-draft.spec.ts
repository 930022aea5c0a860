import { describe, expect, it } from '@jest/globals';
import { sameValue } from './use-merged-draft.js';

describe(sameValue.name, () => {
  it('looks past spaces around texts, and into lists', () => {
    expect(sameValue(' Bauamt', 'Bauamt')).toBe(true);
    expect(sameValue([{ role: 'auditor', unitId: null }], [{ role: 'auditor', unitId: null }])).toBe(true);
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameValue(null, '')).toBe(false);
  });
});
