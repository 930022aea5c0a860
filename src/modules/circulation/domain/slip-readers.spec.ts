import { describe, expect, it } from '@jest/globals';
import { type GuardedPaper, mayKnowAll } from './slip-readers.js';

const OWN: GuardedPaper = { fileId: 'own', leadUnitId: '63', level: '003', walls: [] };

describe(mayKnowAll.name, () => {
  it.each<[string, Partial<GuardedPaper>, boolean]>([
    ['of the same file', { fileId: 'own' }, true],
    ['of another file of the office', {}, true],
    ['of another office', { leadUnitId: '50' }, false],
    ['at a stricter level', { level: '005' }, false],
    ['behind a wall', { walls: ['w'] }, false],
  ])('asks of papers %s', (_, more, expected) => {
    expect(mayKnowAll(OWN, [OWN, { ...OWN, fileId: 'other', ...more }])).toBe(expected);
  });

  it('lets the file that is guarded most know everything', () => {
    const walled: GuardedPaper = { ...OWN, fileId: 'walled', walls: ['w'], level: '005' };
    expect([mayKnowAll(walled, [OWN, walled]), mayKnowAll(OWN, [OWN, walled])]).toEqual([true, false]);
  });
});
