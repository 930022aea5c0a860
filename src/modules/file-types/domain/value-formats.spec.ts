import { describe, expect, it } from '@jest/globals';
import { isCalendarDay, isIban, isTaxId, patternOfMask } from './value-formats.js';

describe(isIban.name, () => {
  it.each(['DE89370400440532013000', 'DE02120300000000202051', 'GB82WEST12345698765432', 'NL91ABNA0417164300'])(
    'takes %s',
    (iban) => {
      expect(isIban(iban)).toBe(true);
    },
  );

  it.each([
    ['two digits exchanged', 'DE98370400440532013000'],
    ['one digit wrong', 'DE89370400440532013001'],
    ['one digit too few', 'DE8937040044053201300'],
    ['blanks', 'DE89 3704 0044 0532 0130 00'],
    ['small letters', 'de89370400440532013000'],
    ['nothing', ''],
  ])('refuses %s', (_, iban) => {
    expect(isIban(iban)).toBe(false);
  });
});

describe(isTaxId.name, () => {
  // numbers of the tax administration's own examples
  it.each(['86095742719', '47036892816', '65929970489', '57549285017', '25768131411'])('takes %s', (id) => {
    expect(isTaxId(id)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '86095742718'],
    ['a zero in front', '06095742719'],
    ['no digit that repeats', '12345678903'],
    ['too few digits', '8609574271'],
  ])('refuses %s', (_, id) => {
    expect(isTaxId(id)).toBe(false);
  });
});

describe(isCalendarDay.name, () => {
  it.each(['2026-02-28', '2024-02-29', '1945-05-08'])('takes %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '28.02.2026', '2026-2-8', '0026-02-08'])('refuses %s', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
});

describe(patternOfMask.name, () => {
  it.each([
    ['ES-A 999', 'ES-K 123', 'ES-1 123'],
    ['99.99/**', '63.10/a7', '63x10/a7'],
    ['(9+9)?', '(1+2)?', '12'],
    ['[A]-{9}', '[ß]-{4}', 'ß-4'],
  ])('makes a pattern of %s', (mask, fits, doesNot) => {
    const pattern = new RegExp(patternOfMask(mask), 'u');
    expect(pattern.test(fits)).toBe(true);
    expect(pattern.test(doesNot)).toBe(false);
    expect(pattern.test(`${fits} `)).toBe(false);
  });
});
