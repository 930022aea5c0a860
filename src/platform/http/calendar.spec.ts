import { describe, expect, it } from '@jest/globals';
import { isDay, isInstant } from './calendar.js';

describe(isDay.name, () => {
  it.each(['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2009-W53-7',
    '22.11.2026',
    '2026-11-22T00:00',
    '',
    7,
    undefined,
  ])('refuses %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe(isInstant.name, () => {
  it.each(['2026-11-22', '2026-11-22T08:30', '2026-11-22T08:30:15.123Z', '2026-11-22T08:30:15+01:00'])(
    'knows %s',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each(['2026', '2026-W48', '2026-11-31T08:00Z', '2026-11-22T24:00Z', '+012026-11-22', '2026-11-22 08:30'])(
    'refuses %s',
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );
});
