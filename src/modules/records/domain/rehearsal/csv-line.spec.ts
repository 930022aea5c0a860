import { describe, expect, it } from '@jest/globals';
import { csvLine } from './csv-line.js';

describe(csvLine.name, () => {
  it('puts into quotes what would break the table', () => {
    expect(csvLine(['63-631/1', 'Müller; "Am Hang"', 3, null, true])).toBe(
      '63-631/1;"Müller; ""Am Hang""";3;;true\r\n',
    );
  });

  it.each(['=1+1', '+49 2361', '-cmd', '@summe', '\tx'])('lets no program reckon with %s', (text) => {
    expect(csvLine([text])).toContain(`'${text}`);
  });
});
