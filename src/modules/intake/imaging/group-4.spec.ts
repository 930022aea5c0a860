import { describe, expect, it } from '@jest/globals';
import { Group4Encoder } from './group-4.js';

/** Packs rows given as text of dots and hashes. */
function pack(rows: readonly string[]): string {
  const width = rows[0]?.length ?? 0;
  const encoder = new Group4Encoder(width);
  let changes = encoder.rowBuffer();
  for (const row of rows) {
    let count = 0;
    for (let x = 0; x < width; x++) {
      if ((row[x] === '#') !== (x > 0 && row[x - 1] === '#')) changes[count++] = x;
    }
    changes.fill(width, count);
    changes = encoder.row(changes);
  }
  return [...encoder.finish()].map((byte) => byte.toString(2).padStart(8, '0')).join('');
}

const END = '000000000001000000000001';

describe(Group4Encoder.name, () => {
  it('writes one bit for a row that equals the one above', () => {
    expect(pack(['........', '........'])).toMatch(new RegExp(`^11${END}0*$`));
  });

  it('writes runs of both colours where the row above gives no hint', () => {
    // horizontal mode, 2 white, 3 black, then the rest as above
    expect(pack(['..###........'])).toMatch(new RegExp(`^0010111101${END}0*$`));
  });

  it('writes the distance where a change lies near the one above', () => {
    const second = `0110101`;
    expect(pack(['......####....', '.......##.....'])).toMatch(new RegExp(`^00111100111${second}${END}0*$`));
  });

  it('skips a run above that has nothing below it', () => {
    expect(pack(['......###.......', '................'])).toMatch(new RegExp(`^001111010100011${END}0*$`));
  });
});
