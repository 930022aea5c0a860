import { describe, expect, it } from '@jest/globals';
import { WallInvalid } from '../access-errors.js';
import { checkedWall } from './wall-content.js';

const social = {
  name: ' Sozialdaten ',
  legalBasis: '§ 35 SGB I',
  admitsReasoned: false,
  userIds: [],
  unitIds: ['50.2', '50.1', '50.1'],
  lineageIds: [],
};

describe(checkedWall.name, () => {
  it('trims, and takes nobody twice', () => {
    expect(checkedWall(social)).toEqual({ ...social, name: 'Sozialdaten', unitIds: ['50.1', '50.2'] });
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(121) }],
    ['legalBasis', { legalBasis: '' }],
    ['circle', { unitIds: [] }],
    ['places', { lineageIds: Array.from({ length: 501 }, (_, index) => String(index)) }],
  ] as const)('names a faulty %s', (field, change) => {
    expect(() => checkedWall({ ...social, ...change })).toThrow(new WallInvalid(field));
  });
});
