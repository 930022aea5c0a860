import { describe, expect, it } from '@jest/globals';
import { germanDay, germanMoment, readingFormat } from './hand-out-content.js';
import { testContent } from '../testing/hand-out.js';

describe(readingFormat, () => {
  it('is the reading copy, or the first original where there is none', () => {
    const [letter, plan] = testContent().documents;
    expect(letter && readingFormat(letter)?.role).toBe('rendition');
    expect(plan && readingFormat(plan)?.role).toBe('original');
  });
});

describe('days and moments', () => {
  it('are written as people here write them', () => {
    expect(germanDay('2026-03-02')).toBe('02.03.2026');
    expect(germanDay(null)).toBe('–');
    expect(germanMoment(new Date('2026-11-22T08:05:00Z'))).toBe('22.11.26, 09:05');
  });
});
