import { describe, expect, it } from '@jest/globals';
import { changesBetween } from './changes.js';

describe(changesBetween.name, () => {
  it('names only what differs', () => {
    expect(changesBetween({ state: 'review', subject: 'gleich' }, { state: 'delivered', subject: 'gleich' })).toEqual([
      { key: 'state', before: 'review', after: 'delivered' },
    ]);
  });

  it('takes null, missing and empty for the same', () => {
    expect(changesBetween({ unit: null, sender: '' }, {})).toEqual([]);
  });

  it('reads a new object as all new', () => {
    expect(changesBetween(null, { pages: 2 })).toEqual([{ key: 'pages', before: null, after: '2' }]);
  });

  it('looks inside nested objects', () => {
    expect(changesBetween({ fields: { subject: 'alt' } }, { fields: { subject: 'neu' } })).toEqual([
      { key: 'fields.subject', before: 'alt', after: 'neu' },
    ]);
  });

  it('writes lists as people do', () => {
    expect(changesBetween(null, { seeAlso: ['63.10', '63.20'], marks: [{ kind: 'a' }] })).toEqual([
      { key: 'seeAlso', before: null, after: '63.10, 63.20' },
      { key: 'marks', before: null, after: '[{"kind":"a"}]' },
    ]);
  });
});
