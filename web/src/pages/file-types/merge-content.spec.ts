import { describe, expect, it } from '@jest/globals';
import type { FileTypeContent } from '../../api/contract.js';
import { mergeContents, partChange } from './merge-content.js';

const field = (key: string, label = key) => ({ key, label });
const content = (part: object) => ({ title: 'Bauakte', fields: [field('bauherr')], ...part }) as FileTypeContent;

describe(mergeContents.name, () => {
  it('keeps my fields and takes over the title only the other one changed', () => {
    const mine = content({ fields: [field('bauherr'), field('flur')] });
    const merged = mergeContents(content({}), mine, content({ title: 'Bauantrag' }));
    expect(merged.values).toEqual({ ...mine, title: 'Bauantrag' });
    expect(merged).toMatchObject({ conflicts: [], takenOver: ['title'] });
  });

  it('asks where both changed the fields', () => {
    const merged = mergeContents(
      content({}),
      content({ fields: [field('flur')] }),
      content({ fields: [field('bauherr'), field('lage')] }),
    );
    expect(merged.conflicts.map((conflict) => conflict.field)).toEqual(['fields']);
    expect(merged.values.fields).toEqual([field('flur')]);
  });
});

describe(partChange.name, () => {
  it('names what was added, removed and changed in a list', () => {
    const before = [field('bauherr', 'Bauherr'), field('lage', 'Lage')];
    const after = [field('bauherr', 'Bauherrin'), field('flur', 'Flurstück')];
    expect(partChange(before, after)).toEqual({
      text: null,
      added: ['Flurstück'],
      removed: ['Lage'],
      changed: ['Bauherrin'],
    });
  });

  it('gives a text as it is', () => {
    expect(partChange('Bauakte', 'Bauantrag').text).toBe('Bauantrag');
  });
});
