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
    // without a zone it is the city's, and a day lasts until its end
    ['2026-05-01T12:00:00', 'working', '2026-05-01T10:00:00.000Z'],
    ['2026-12-01T12:00', 'working', '2026-12-01T11:00:00.000Z'],
    ['2026-12-01', 'working', '2026-12-01T22:59:59.000Z'],
  ] as const)('%s in %s days', (text, days, moment) => {
    expect(momentOf(text, days, THURSDAY)?.toISOString()).toBe(moment);
  });

  it.each([
    ['P1D', 'working', '2026-10-26T11:00:00.000Z'],
    ['P2D', 'calendar', '2026-10-25T11:00:00.000Z'],
    ['P1M', 'calendar', '2026-11-23T11:00:00.000Z'],
    ['PT72H', 'calendar', '2026-10-26T10:00:00.000Z'],
  ] as const)('keeps the time of day over the end of summer time: %s in %s days', (text, days, moment) => {
    expect(momentOf(text, days, new Date('2026-10-23T10:00:00Z'))?.toISOString()).toBe(moment);
  });

  it.each([null, '', 'bald', 'P', '2026-13-45'])('says nothing for %s', (text) => {
    expect(momentOf(text, 'working', THURSDAY)).toBeNull();
  });
});
