import { describe, expect, it } from '@jest/globals';
import { moneyText, numberText, parseMoney, parseNumber } from './number-text.js';

describe(parseNumber.name, () => {
  it.each([
    ['82,5', 82.5],
    ['82.5', 82.5],
    ['1.234', 1234],
    ['1.234.567,89', 1_234_567.89],
    ['-3', -3],
    [' 7 ', 7],
    ['', undefined],
    ['zwölf', undefined],
    ['1,2,3', undefined],
    ['1e9', undefined],
  ])('reads %p as %p', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe(parseMoney.name, () => {
  it.each([
    ['640', 64_000],
    ['640,07', 64_007],
    ['1.150,00 €', 115_000],
    ['0,29', 29],
    ['viel', undefined],
  ])('reads %p as %p cents', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it('writes back what it read', () => {
    expect(moneyText(64_007, 'de')).toBe('640,07');
    expect(numberText(82.5, 'de')).toBe('82,5');
    expect(parseMoney(moneyText(115_000, 'de'))).toBe(115_000);
  });
});
