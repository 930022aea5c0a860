import { describe, expect, it } from '@jest/globals';
import { type ClosingObstacle, countObstacles, standingObstacles } from './closing-rules.js';

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

describe(standingObstacles.name, () => {
  const obstacles: ClosingObstacle[] = (
    [
      'unfinished-draft',
      'missing-document',
      'missing-contact',
      'checked-out-document',
      'open-proceeding',
      'unfiled-mail',
    ] as const
  ).map((kind) => ({ kind, id: null, label: null }));

  it('asks of what is invalid nothing that it does not take any more', () => {
    const kinds = standingObstacles(obstacles, true).map(({ kind }) => kind);
    expect(kinds).toEqual(['checked-out-document', 'open-proceeding', 'unfiled-mail']);
    expect(standingObstacles(obstacles, false)).toEqual(obstacles);
  });
});
