import { describe, expect, it } from '@jest/globals';
import { documentReference, fileReference, proceedingReference, referenceKey } from './file-reference.js';

const reference = fileReference({ unitNumber: '63.1', planMark: '63.10.01', sequence: 42, year: 2025 });

describe(fileReference.name, () => {
  it('puts unit, plan mark, running number and year together', () => {
    expect(reference).toBe('63.1-63.10.01/0042-2025');
  });

  it('keeps running numbers above four digits whole', () => {
    expect(fileReference({ unitNumber: '33', planMark: '33.20', sequence: 12345, year: 2026 })).toBe(
      '33-33.20/12345-2026',
    );
  });
});

describe('references below a file', () => {
  it('extend the reference of what holds them', () => {
    expect(proceedingReference(reference, 2)).toBe('63.1-63.10.01/0042-2025-2');
    expect(documentReference(reference, 7, '63.1')).toBe('63.1-63.10.01/0042-2025-007/63.1');
  });
});

describe(referenceKey.name, () => {
  it('is the same for every spelling of one reference', () => {
    expect(referenceKey('63.1 - 63.10.01 / 0042 - 2025')).toBe(referenceKey(reference));
  });
});
