import { describe, expect, it } from '@jest/globals';
import { CONFIDENTIALITY_LEVELS, levelsUpTo, stricterLevel } from './confidentiality.js';

describe(levelsUpTo.name, () => {
  it('goes by strictness, not by the numbers of the code list', () => {
    expect(levelsUpTo('003')).toEqual(['003']);
    expect(levelsUpTo('005')).toEqual(['003', '002', '005']);
    expect(levelsUpTo('004')).toEqual(CONFIDENTIALITY_LEVELS);
  });
});

describe(stricterLevel.name, () => {
  it('takes the stricter one, whichever comes first', () => {
    expect([stricterLevel('003', '002'), stricterLevel('001', '005'), stricterLevel('002', '002')]).toEqual([
      '002',
      '001',
      '002',
    ]);
  });
});
