import { describe, expect, it } from '@jest/globals';
import { momentOfWallTime, wallTime } from './local-time.js';

describe('the clock on the wall of the city', () => {
  it.each([
    ['2026-01-15T10:00:00.250Z', '2026-01-15T11:00:00.250Z'],
    ['2026-07-15T10:00:00.000Z', '2026-07-15T12:00:00.000Z'],
  ])('shows at %s %s', (moment, wall) => {
    expect(wallTime(new Date(moment)).toISOString()).toBe(wall);
    expect(momentOfWallTime(new Date(wall)).toISOString()).toBe(moment);
  });

  it.each([
    ['the night the clocks go forward', '2026-03-29T02:30:00Z', '2026-03-29T01:30:00.000Z'],
    ['after that', '2026-03-29T03:30:00Z', '2026-03-29T01:30:00.000Z'],
    ['the night they go back, the first time', '2026-10-25T02:30:00Z', '2026-10-25T00:30:00.000Z'],
    ['after that', '2026-10-25T03:30:00Z', '2026-10-25T02:30:00.000Z'],
  ])('in %s means with %s the moment %s', (_when, wall, moment) => {
    expect(momentOfWallTime(new Date(wall)).toISOString()).toBe(moment);
  });
});
