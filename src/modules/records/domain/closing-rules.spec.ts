import { describe, expect, it } from '@jest/globals';
import { countObstacles } from './closing-rules.js';

describe(countObstacles.name, () => {
  it('counts by kind, also what may not be named', () => {
    expect(
      countObstacles([
        { kind: 'open-proceeding', id: 'a', label: 'Antrag' },
        { kind: 'unfiled-mail', id: null, label: null },
        { kind: 'unfiled-mail', id: 'b', label: 'Brief' },
      ]),
    ).toEqual({ 'open-proceeding': 1, 'unfiled-mail': 2 });
  });
});
