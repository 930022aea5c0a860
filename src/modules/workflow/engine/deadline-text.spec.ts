import { describe, expect, it } from '@jest/globals';
import { momentOf } from './deadline-text.js';

const THURSDAY = new Date('2026-04-02T10:00:00Z');

describe(momentOf, () => {
  it.each([
    // Good Friday, Saturday, Easter Sunday and Easter Monday lie between
    ['P1D', 'working', '2026-04-07T10:00:00.000Z'],
    ['P3D', 'working', '2026-04-09T10:00:00.000Z'],
    ['P1D', 'calendar', '2026-04-03T10:00:00.000Z'],
    ['PT4H', 'working', '2026-04-02T14:00:00.000Z'],
    ['2026-05-01T12:00:00Z', 'working', '2026-05-01T12:00:00.000Z'],
  ] as const)('%s in %s days', (text, days, moment) => {
    expect(momentOf(text, days, THURSDAY)?.toISOString()).toBe(moment);
  });

  it.each([null, '', 'bald', 'P', '2026-13-45'])('says nothing for %s', (text) => {
    expect(momentOf(text, 'working', THURSDAY)).toBeNull();
  });
});
