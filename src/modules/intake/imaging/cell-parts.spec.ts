import { describe, expect, it } from '@jest/globals';
import { type CellGrid, cellGrid, cellParts } from './cell-parts.js';

/** A grid from rows of `#` (dark) and `.` (light). */
function gridOf(...rows: string[]): CellGrid {
  const cells = Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0));
  return { cells, width: rows[0]?.length ?? 0, height: rows.length };
}

describe(cellGrid.name, () => {
  it('takes a cell for dark that has one dark pixel, and leaves out what is no whole cell', () => {
    const data = new Uint8Array(7 * 4).fill(255);
    data[3 * 7 + 5] = 169;
    data[0] = 170;
    data[6] = 0;
    const grid = cellGrid({ data, width: 7, height: 4, dpi: 100 }, 2, 170);
    expect(grid).toEqual({ ...gridOf('...', '..#'), cells: Uint8Array.from([0, 0, 0, 0, 0, 1]) });
  });
});

describe(cellParts.name, () => {
  it('holds dark cells together at their corners, and tells where they lie', () => {
    const parts = cellParts(gridOf('#....', '.#...', '....#'), 'dark');
    expect(parts).toEqual([
      { cells: Int32Array.from([0, 6]), left: 0, top: 0, right: 1, bottom: 1 },
      { cells: Int32Array.from([14]), left: 4, top: 2, right: 4, bottom: 2 },
    ]);
  });

  it('parts light cells by a slanting line, and does not go around the edges of the grid', () => {
    const parts = cellParts(gridOf('..#', '.#.', '#..'), 'light');
    expect(parts.map(({ cells }) => [...cells].sort((one, other) => one - other))).toEqual([
      [0, 1, 3],
      [5, 7, 8],
    ]);
  });

  it('finds nothing where nothing is of that brightness', () => {
    expect(cellParts(gridOf('...', '...'), 'dark')).toEqual([]);
  });
});
