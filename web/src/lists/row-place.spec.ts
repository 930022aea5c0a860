import { describe, expect, it } from '@jest/globals';
import { placeAfter, rowAt } from './row-place.js';

const rows = (...ids: string[]) => ids.map((id) => ({ id }));

describe(rowAt.name, () => {
  it('stays on the same row when others come before it', () => {
    expect(rowAt(rows('new', 'a', 'b'), { id: 'b', index: 1 })).toEqual({ id: 'b' });
  });

  it('goes to the row that came into its place once it is gone, at the end to the last one', () => {
    expect(rowAt(rows('a', 'c'), { id: 'b', index: 1 })).toEqual({ id: 'c' });
    expect(rowAt(rows('a'), { id: 'b', index: 1 })).toEqual({ id: 'a' });
    expect(rowAt(rows(), { id: 'b', index: 1 })).toBeUndefined();
  });
});

describe(placeAfter.name, () => {
  it('begins with the first row, and ends at the last', () => {
    expect(placeAfter(rows('a', 'b'), null, 1)).toEqual({ id: 'a', index: 0 });
    expect(placeAfter(rows('a', 'b'), { id: 'b', index: 1 }, 1)).toEqual({ id: 'b', index: 1 });
    expect(placeAfter(rows(), null, 1)).toBeNull();
  });

  it('counts from where the row stands now', () => {
    expect(placeAfter(rows('new', 'a', 'b'), { id: 'a', index: 0 }, 1)).toEqual({ id: 'b', index: 2 });
  });
});
