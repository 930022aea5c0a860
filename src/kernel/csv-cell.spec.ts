import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell, shielded, unshielded } from './csv-cell.js';

describe(shielded, () => {
  it.each(['=1+1', '+49 2361', '@summe', '\tx', '\r=1', '-cmd', '-', '  =1', '＝1', '-2+3', '－1+A1'])(
    'lets no program reckon with „%s“',
    (text) => {
      expect(shielded(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Antrag', '-5', '-12,50', "O'Neill", 'a=b', '63.10'])('leaves „%s“ as it is', (text) => {
    expect(shielded(text)).toBe(text);
  });

  it('gives back what it was given, whatever it was', () => {
    const text = fc.array(fc.constantFrom("'", '=', '-', '+', ' ', '1', 'a', '\t', '@'), { maxLength: 6 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(unshielded(shielded(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });
});

describe(csvCell, () => {
  it('puts into quotation marks what would break the table', () => {
    expect(csvCell('Müller; "Am Hang"')).toBe('"Müller; ""Am Hang"""');
    expect(csvCell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
  });
});
