import { describe, expect, it } from '@jest/globals';
import { parseRetention, retentionText } from './retention-rule.js';

describe(parseRetention.name, () => {
  it.each([
    ['10', { kind: 'years', years: 10, start: 'year-end' }],
    [' 5  Jahre ', { kind: 'years', years: 5, start: 'year-end' }],
    ['0', { kind: 'years', years: 0, start: 'year-end' }],
    ['dauernd', { kind: 'permanent' }],
    ['Unbefristet', { kind: 'permanent' }],
    ['Bestand des Gebäudes + 5 Jahre', { kind: 'event', event: 'Bestand des Gebäudes', years: 5 }],
    ['Ende der Mitgliedschaft +0', { kind: 'event', event: 'Ende der Mitgliedschaft', years: 0 }],
  ])('reads %p', (text, rule) => {
    expect(parseRetention(text)).toEqual(rule);
  });

  it.each(['', 'zehn', '151', '-1', '10,5', '5 + 5', '+ 5', 'bis Abbruch', 'Bestand + 999'])('refuses %p', (text) => {
    expect(parseRetention(text)).toBeUndefined();
  });

  it('counts from closing where the plan says so', () => {
    expect(parseRetention('3', 'closing')).toEqual({ kind: 'years', years: 3, start: 'closing' });
  });
});

describe(retentionText.name, () => {
  it.each(['30', 'dauernd', 'Bestand des Gebäudes + 5'])('writes %p as it was read', (text) => {
    const rule = parseRetention(text);
    expect(rule && retentionText(rule)).toBe(text);
  });
});
