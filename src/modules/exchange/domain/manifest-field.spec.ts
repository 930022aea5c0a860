import { describe, expect, it } from '@jest/globals';
import { COLUMN_NAMES, FIELDS_OF_LEVEL, fieldOf, levelOf, MANIFEST_FIELDS } from './manifest-field.js';

describe(fieldOf, () => {
  it('knows every column by the name our template gives it', () => {
    expect(MANIFEST_FIELDS.map((field) => fieldOf(COLUMN_NAMES[field]))).toEqual(MANIFEST_FIELDS);
  });

  it.each([
    ['aktenzeichen alt', 'oldReference'],
    ['Aktenplan-Nr.', 'planMark'],
    ['  AMT ', 'leadUnit'],
    ['Titel', 'subject'],
    ['z. d. A.', 'closedOn'],
    ['Dateipfad', 'path'],
    ['Ihr Zeichen', 'foreignReference'],
    ['document_date', 'documentDate'],
    ['Bemerkung', undefined],
  ])('takes the heading %p for %p', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe(levelOf, () => {
  it.each([
    ['Akte', 'file'],
    [' vorgang', 'proceeding'],
    ['DOKUMENT', 'document'],
    ['Ordner', undefined],
  ])('takes %p for %p', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it('leaves no column without a kind of row it belongs to', () => {
    const used = new Set(Object.values(FIELDS_OF_LEVEL).flatMap((fields) => [...fields]));
    expect(MANIFEST_FIELDS.filter((field) => !used.has(field))).toEqual([]);
  });
});
