import { describe, expect, it } from '@jest/globals';
import { isDictionary, isWord, nameOf, PdfLexer, PdfReference, type PdfValue } from './pdf-lexer.js';

function lexerFor(text: string): PdfLexer {
  const bytes = Buffer.from(text, 'latin1');
  return new PdfLexer({ size: bytes.length, byteAt: (position) => bytes[position] ?? -1 });
}

function dictionaryOf(text: string): ReadonlyMap<string, PdfValue> {
  const value = lexerFor(text).next();
  if (!isDictionary(value)) throw new TypeError('no dictionary');
  return value;
}

describe(PdfLexer.name, () => {
  it('reads names, numbers, references and nested dictionaries', () => {
    const dictionary = dictionaryOf('<< /Type /Catalog /Pages 12 0 R /Count 3 /Names << /A [1 0 R /B] >> >>');
    expect(nameOf(dictionary.get('Type'))).toBe('Catalog');
    expect(dictionary.get('Pages')).toEqual(new PdfReference(12));
    expect(dictionary.get('Count')).toBe(3);
    expect(isDictionary(dictionary.get('Names'))).toBe(true);
  });

  it('sees through escapes in names, by which scripts are hidden', () => {
    expect(nameOf(dictionaryOf('<</S/J#61vaScript>>').get('S'))).toBe('JavaScript');
  });

  it('does not take names inside strings and comments for names', () => {
    const dictionary = dictionaryOf('<< /Title (say \\) (/JS) /JavaScript) % /JS 1\n /Hex <2F4A53> >>');
    expect([...dictionary.keys()]).toEqual(['Title', 'Hex']);
  });

  it('takes a name behind a key as its value and not as the next key', () => {
    const dictionary = dictionaryOf('<</JS /JS /Type/Action>>');
    expect(nameOf(dictionary.get('JS'))).toBe('JS');
    expect(nameOf(dictionary.get('Type'))).toBe('Action');
  });

  it('ends a dictionary that is never closed at the end of its object', () => {
    const lexer = lexerFor('<< /A 1 endobj 7');
    expect(isDictionary(lexer.next())).toBe(true);
    expect(lexer.next()).toBe(7);
  });

  it('survives nesting without end', () => {
    const lexer = lexerFor('['.repeat(100_000));
    let count = 0;
    while (lexer.next() !== undefined && count < 200_000) count += 1;
    expect(count).toBeLessThan(200_000);
  });

  it('gives junk as keywords and comes to an end', () => {
    const lexer = lexerFor(')>}\x01\xff obj');
    const values: (PdfValue | undefined)[] = [];
    for (let value = lexer.next(); value !== undefined; value = lexer.next()) values.push(value);
    expect(isWord(values.at(-1), 'obj')).toBe(true);
  });
});
