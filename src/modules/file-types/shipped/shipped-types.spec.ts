import { describe, expect, it } from '@jest/globals';
import { readTypeDocument, writeTypeDocument } from '../domain/file-type-document.js';
import { TypeReader } from '../domain/type-reader.js';
import { contentFaults } from '../domain/type-rules.js';
import { AjvFieldChecker } from '../schema/ajv-field-checker.js';
import { readShippedTypes } from './shipped-types.js';

const checker = new AjvFieldChecker();

describe('types that come with the product', () => {
  it('are the six that were promised, without a fault, and read back as they are', async () => {
    const shipped = await readShippedTypes();
    const keys = shipped.map(({ file, bytes }) => {
      const reader = new TypeReader();
      const document = readTypeDocument(reader, bytes);
      if (!document) throw new Error(`${file} cannot be read`);
      const around = {
        fits: checker.fits.bind(checker),
        planMarks: undefined,
        officeNumbers: new Set<string>(),
      };
      expect([file, ...reader.faults, ...contentFaults(document.content, around)]).toEqual([file]);
      expect(readTypeDocument(reader, Buffer.from(writeTypeDocument(document)))).toEqual(document);
      return document.key;
    });
    expect(keys).toEqual([
      'bauakte',
      'gewerbe',
      'ordnungswidrigkeit',
      'personalakte',
      'unterhaltsvorschuss',
      'wohngeld',
    ]);
  });

  it('say in each field with a rule of law where it comes from, and how long files are kept otherwise', async () => {
    for (const { file, bytes } of await readShippedTypes()) {
      const document = readTypeDocument(new TypeReader(), bytes);
      expect([file, document?.content.legalBasis ?? '']).toEqual([file, expect.stringMatching(/\(.+\)/)]);
      expect(document?.content.checklist.length).toBeGreaterThan(4);
      expect(document?.content.fields.filter(({ help }) => help !== '').length).toBeGreaterThan(5);
    }
  });
});
