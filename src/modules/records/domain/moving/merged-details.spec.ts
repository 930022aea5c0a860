import { describe, expect, it } from '@jest/globals';
import { typeField } from '#modules/file-types/testing';
import { NOBODY } from '../file-contact.js';
import { type KnownContact, mergedContacts, mergedValues } from './merged-details.js';

const contact = (id: string, more: Partial<KnownContact> = {}): KnownContact => ({
  ...NOBODY,
  id,
  name: 'Müller',
  role: 'Antragstellerin',
  roleKey: null,
  ...more,
});
const BUILDER = { key: 'builder', title: 'Bauherrschaft', minimum: 1, maximum: 1 };
const builder = (id: string, name: string): KnownContact => contact(id, { name, role: 'Bauherr', roleKey: 'builder' });

describe(mergedContacts.name, () => {
  it('does not double whom the other file has, also where less is known of him here or it is spelt in another way', () => {
    const there = contact('t', { birthDate: '1980-01-02', communications: [{ kind: 'phone', value: '1' }] });
    const merged = mergedContacts([contact('s', { name: 'MÜLLER ' })], [there], []);
    expect(merged).toMatchObject({ same: [{ source: { id: 's' }, target: { id: 't' } }], added: [], conflicts: [] });
  });

  it('takes over whoever is not there, also the same person in another role', () => {
    const merged = mergedContacts(
      [contact('a', { name: 'Schmidt' }), contact('b', { role: 'Vermieterin' })],
      [contact('t')],
      [],
    );
    expect(merged.added.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('lets people choose where the same person is known by different facts', () => {
    const merged = mergedContacts([contact('s', { birthDate: '1981-01-02' })], [contact('t')], []);
    expect(merged.conflicts).toMatchObject([{ item: 'contact:s', target: { id: 't' }, reason: 'same-person' }]);
  });

  it('lets people choose where a role takes no more, and keeps the words of a role the other type does not have', () => {
    const full = mergedContacts([builder('s', 'Neu')], [builder('t', 'Alt')], [BUILDER]);
    expect(full.conflicts).toMatchObject([{ item: 'contact:s', target: { id: 't' }, reason: 'role-full' }]);
    const untyped = mergedContacts([builder('s', 'Neu')], [], []);
    expect(untyped.added).toMatchObject([{ role: 'Bauherr', roleKey: null }]);
  });

  it('fills a role no further than it takes by those who come', () => {
    const { added } = mergedContacts([builder('a', 'Eins'), builder('b', 'Zwei')], [], [BUILDER]);
    expect(added.map(({ roleKey }) => roleKey)).toEqual(['builder', null]);
  });
});

describe(mergedValues.name, () => {
  const site = typeField('site', { label: 'Grundstück' });
  const storeys = typeField('storeys', { label: 'Geschosse', kind: 'number' });
  const from = { fields: [site, storeys], values: { site: 'Am Hang 3', storeys: 2 } };
  const always = (): boolean => true;

  it('fills what the other file leaves open, and lets people choose where both say something else', () => {
    const merged = mergedValues(from, { fields: [site, storeys], values: { site: 'Am Hang 5' } }, always);
    expect(merged).toMatchObject({
      taken: [{ field: { key: 'storeys' }, value: 2 }],
      conflicts: [{ item: 'field:site', source: 'Am Hang 3', target: 'Am Hang 5' }],
      left: [],
    });
    expect(mergedValues(from, from, always)).toEqual({ taken: [], conflicts: [], left: [] });
  });

  it.each([
    ['no-type', null, true],
    ['field-gone', { fields: [], values: {} }, true],
    ['kind-changed', { fields: [typeField('site', { kind: 'number' }), typeField('storeys')], values: {} }, true],
    ['not-allowed', { fields: [site, storeys], values: {} }, false],
  ] as const)('leaves what has no place with the merged file: %s', (reason, into, isFitting) => {
    const { left, taken } = mergedValues(from, into, () => isFitting);
    expect(left.map((one) => [one.field.key, one.reason])).toEqual([
      ['site', reason],
      ['storeys', reason],
    ]);
    expect(taken).toEqual([]);
  });
});
