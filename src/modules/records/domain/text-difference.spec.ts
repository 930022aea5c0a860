import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts } from './text-difference.js';

const line = fc.constantFrom('a', 'b', 'c', 'Sehr geehrte Damen', 'und Herren');
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe(compareTexts, () => {
  it('keeps every line of both texts in its order', () => {
    fc.assert(
      fc.property(text, text, (former, latter) => {
        const lines = compareTexts(former, latter);
        const side = (kind: 'removed' | 'added'): string =>
          lines
            .filter((one) => one.kind === 'same' || one.kind === kind)
            .map((one) => one.text)
            .join('\n');
        expect([side('removed'), side('added')]).toEqual([former, latter]);
      }),
    );
  });

  it('finds nothing different in a text and itself, however it is spaced', () => {
    expect(compareTexts('Antrag\n\n vom  2. März ', 'Antrag\r\nvom 2. März')).toEqual([
      { kind: 'same', text: 'Antrag' },
      { kind: 'same', text: 'vom 2. März' },
    ]);
  });

  it('shows a changed line between lines that stay', () => {
    expect(compareTexts('Anrede\nGebühr 50 Euro\nGruß', 'Anrede\nGebühr 60 Euro\nGruß')).toEqual([
      { kind: 'same', text: 'Anrede' },
      { kind: 'removed', text: 'Gebühr 50 Euro' },
      { kind: 'added', text: 'Gebühr 60 Euro' },
      { kind: 'same', text: 'Gruß' },
    ]);
  });

  it('answers also for texts too long to be compared line by line', () => {
    const long = (from: number): string => Array.from({ length: 2500 }, (_, index) => String(from + index)).join('\n');
    const lines = compareTexts(long(0), long(10_000));
    expect(lines.filter(({ kind }) => kind === 'removed')).toHaveLength(2500);
    expect(lines.filter(({ kind }) => kind === 'added')).toHaveLength(2500);
  });
});
