import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../testing/sample-document.js';
import { typeField } from '../testing/type-content.js';
import { compareTypes } from './type-comparison.js';

describe(compareTypes.name, () => {
  const { content } = sampleDocument();

  it('finds nothing in a copy, whatever the order of its properties', () => {
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
    expect(compareTypes(content, reversed)).toEqual([]);
  });

  it('says what was added, removed, changed and moved', () => {
    const [child, born, level, ...others] = content.fields;
    const after = {
      ...content,
      title: 'Unterhaltsvorschuss 2027',
      fields: [
        ...(born ? [born] : []),
        ...(child ? [{ ...child, label: 'Name des Kindes', required: false }] : []),
        typeField('school', { label: 'Schule' }),
        ...others,
      ],
    };
    expect(
      compareTypes(content, after).map(({ part, key, kind, changes }) => [
        part,
        key,
        kind,
        changes.map((one) => one.property),
      ]),
    ).toEqual([
      ['type', 'title', 'changed', ['title']],
      ['fields', level?.key, 'removed', []],
      ['fields', 'born', 'moved', []],
      ['fields', 'child', 'changed', ['label', 'required']],
      ['fields', 'school', 'added', []],
    ]);
  });
});
