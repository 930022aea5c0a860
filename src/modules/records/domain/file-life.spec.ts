import { describe, expect, it } from '@jest/globals';
import { FILE_LIFE, fileLifeState } from './file-life.js';

describe(fileLifeState.name, () => {
  const years = { kind: 'years', years: 10, start: 'year-end' } as const;
  const event = { kind: 'event', event: 'Abbruch', years: 0 } as const;

  it.each([
    [null, '2026-03-02', 'open'],
    [{ rule: years, closedOn: '2026-03-02', eventOn: null }, '2026-03-02', 'retention-running'],
    [{ rule: years, closedOn: '2026-03-02', eventOn: null }, '2036-12-31', 'retention-running'],
    [{ rule: years, closedOn: '2026-03-02', eventOn: null }, '2037-01-01', 'due-for-disposal'],
    [{ rule: event, closedOn: '2026-03-02', eventOn: null }, '2099-01-01', 'waiting-for-event'],
    [{ rule: event, closedOn: '2026-03-02', eventOn: '2030-01-01' }, '2030-12-31', 'retention-running'],
    [{ rule: event, closedOn: '2026-03-02', eventOn: '2030-01-01' }, '2031-01-01', 'due-for-disposal'],
    [{ rule: { kind: 'permanent' }, closedOn: '2026-03-02', eventOn: null }, '2999-01-01', 'kept-for-ever'],
  ] as const)('of %j on %s is %s', (clock, today, state) => {
    expect(fileLifeState(clock, today)).toBe(state);
  });
});

describe('the arrows of the life of a file', () => {
  it('lead back to open only before the archive was asked, and nowhere from deletion', () => {
    const toOpen = Object.entries(FILE_LIFE).filter(([, next]) => next.includes('open'));
    expect(toOpen.map(([state]) => state)).toEqual([
      'draft',
      'waiting-for-event',
      'retention-running',
      'kept-for-ever',
      'due-for-disposal',
    ]);
    expect(FILE_LIFE.deleted).toEqual([]);
  });
});
