import { describe, expect, it } from '@jest/globals';
import type { Suggestion } from '../../api/contract.js';
import { correctionOf, draftOf, numberSuggestions, type Draft } from './draft.js';

function setup(part: Partial<Draft> = {}): Draft {
  const base = draftOf({
    version: 1,
    unit: { id: 'u63', number: '63', name: 'Bauaufsicht' },
    fields: {
      subject: 'Bauantrag',
      senderName: null,
      senderAddress: null,
      dateOfLetter: '2026-03-09',
      documentType: 'Antrag',
      foreignReference: null,
      ourReference: null,
      receivedOn: null,
    },
  });
  return { ...base, ...part };
}

describe(correctionOf.name, () => {
  it('sends only what was changed', () => {
    expect(correctionOf(setup(), setup({ subject: 'Bauantrag Mühlenweg' }))).toEqual({
      subject: 'Bauantrag Mühlenweg',
    });
  });

  it('sends an emptied field as null, and never the office', () => {
    expect(correctionOf(setup(), setup({ documentType: ' ', unit: 'u32' }))).toEqual({ documentType: null });
  });

  it('sends nothing for spaces at the ends', () => {
    expect(correctionOf(setup(), setup({ subject: ' Bauantrag ' }))).toEqual({});
  });
});

describe(numberSuggestions.name, () => {
  const suggestion = (field: Suggestion['field'], value: string, confidence: number): Suggestion => ({
    field,
    value,
    label: value,
    confidence,
    reason: { code: 'LABEL', details: {} },
    page: null,
    box: null,
  });

  it('numbers in the order of the fields, the surest first, and turns a file into its reference', () => {
    const numbered = numberSuggestions(
      [suggestion('file', 'f1', 0.8), suggestion('unit', 'u1', 0.2), suggestion('unit', 'u2', 0.9)],
      () => '63-60 10/0001',
    );
    expect(numbered.map((one) => [one.number, one.field, one.value])).toEqual([
      [1, 'unit', 'u2'],
      [2, 'unit', 'u1'],
      [3, 'ourReference', '63-60 10/0001'],
    ]);
  });

  it('leaves out mere guesses', () => {
    expect(numberSuggestions([suggestion('subject', 'Amt___', 0.03)], () => '')).toEqual([]);
  });

  it('gives no number beyond nine', () => {
    const many = Array.from({ length: 11 }, (_, index) => suggestion('subject', String(index), 1 - index / 20));
    expect(numberSuggestions(many, () => '').map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, null, null]);
  });
});
