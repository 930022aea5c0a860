import { describe, expect, it } from '@jest/globals';
import { testContent } from '../testing/hand-out.js';
import { collectionFolder, collectionHead, collectionRows } from './hand-out-collection.js';

describe(collectionFolder, () => {
  it('is numbered, named after the file, and takes no path from its reference', () => {
    const folder = collectionFolder(7, { reference: '63-631/0001-2026', subject: 'Neubau: Garage\\..' });
    expect(folder).toBe('0007_63-631-0001-2026 Neubau_ Garage_');
    expect(folder).not.toContain('/');
  });

  it('is not too long for what systems take', () => {
    expect(collectionFolder(1, { reference: 'x', subject: 'ä'.repeat(400) }).length).toBeLessThan(90);
  });
});

describe(collectionRows, () => {
  it('names every stored file with its place, and what could not be given', () => {
    const content = testContent();
    const [first] = content.documents;
    const hash = first?.formats[0]?.objectHash ?? '';
    const missing = [
      { documentId: '', reference: '', subject: '', sha256: hash, code: 'STORAGE.OBJECT_NOT_FOUND', sheets: null },
    ];
    const files = [
      { number: 1, folder: '0001_a', content, missing: [] },
      { number: 2, folder: '0002_b', content, missing },
    ];
    const text = [collectionHead(), ...files.map(collectionRows)].join('');
    const formats = content.documents.reduce((sum, { formats: own }) => sum + own.length, 0);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 2 * formats);
    expect(text).toContain('0001_a/');
    expect(text).toContain('fehlt: ');
  });
});
