import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../testing/sample-document.js';
import { readTypeDocument, writeTypeDocument } from './file-type-document.js';
import { TypeReader } from './type-reader.js';

describe(readTypeDocument.name, () => {
  const read = (text: string): ReturnType<typeof readTypeDocument> =>
    readTypeDocument(new TypeReader(), new TextEncoder().encode(text));

  it('reads back what was written', () => {
    expect(read(writeTypeDocument(sampleDocument()))).toEqual(sampleDocument());
  });

  it('takes defaults for what a short file leaves out', () => {
    const short = { format: 'talakte-file-type-1', key: 'short', title: 'Kurz', kind: 'subject', fields: [] };
    expect(read(`\ufeff${JSON.stringify(short)}`.slice(1))).toMatchObject({
      key: 'short',
      content: { tabs: [], naming: '', retention: null, confidentiality: '003' },
    });
  });
});
