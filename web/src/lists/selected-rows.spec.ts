import { describe, expect, it } from '@jest/globals';
import { NOTHING_SELECTED, toggled, toggledAll } from './selected-rows.js';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

describe(toggled.name, () => {
  it('chooses a row and takes it out again', () => {
    const one = toggled(NOTHING_SELECTED, ROWS, 'b', false);
    expect([...one.ids]).toEqual(['b']);
    expect([...toggled(one, ROWS, 'b', false).ids]).toEqual([]);
  });

  it('draws a range from the row chosen last, up or down', () => {
    const from = toggled(NOTHING_SELECTED, ROWS, 'd', false);
    expect([...toggled(from, ROWS, 'b', true).ids].sort()).toEqual(['b', 'c', 'd']);
    expect([...toggled(from, ROWS, 'e', true).ids].sort()).toEqual(['d', 'e']);
  });

  it('takes a range out where the row it ends at was chosen', () => {
    const all = toggled({ ...toggledAll(NOTHING_SELECTED, ROWS), anchor: 'b' }, ROWS, 'd', true);
    expect([...all.ids]).toEqual(['a', 'e']);
  });

  it('chooses one row where there is nothing to draw a range from', () => {
    expect([...toggled(NOTHING_SELECTED, ROWS, 'c', true).ids]).toEqual(['c']);
    expect([...toggled({ ...NOTHING_SELECTED, anchor: 'gone' }, ROWS, 'c', true).ids]).toEqual(['c']);
  });

  it('is no choice of everything any more once a row is taken out', () => {
    expect(toggled({ ...toggledAll(NOTHING_SELECTED, ROWS), isAll: true }, ROWS, 'c', false).isAll).toBe(false);
  });
});

describe(toggledAll.name, () => {
  it('chooses what is shown, and nothing when all of it is chosen', () => {
    const all = toggledAll(toggled(NOTHING_SELECTED, ROWS, 'b', false), ROWS);
    expect(all.ids.size).toBe(5);
    expect(toggledAll(all, ROWS)).toEqual(NOTHING_SELECTED);
  });
});
