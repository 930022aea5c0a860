import { describe, expect, it } from '@jest/globals';
import { typeField } from '#modules/file-types/testing';
import { NOBODY } from '../file-contact.js';
import { type DetailSide, type KnownContact, mergedContacts, mergedValues, settledContacts } from './merged-details.js';

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

  it('takes nobody for a namesake who is known to be somebody else, and gives each of two namesakes his own', () => {
    const [elder, younger] = [{ birthDate: '1950-01-02' }, { birthDate: '1980-01-02' }];
    const one = mergedContacts([contact('younger', younger), contact('elder', elder)], [contact('t', elder)], []);
    expect(one).toMatchObject({ same: [{ source: { id: 'elder' } }], added: [{ id: 'younger' }], conflicts: [] });
    const two = mergedContacts([contact('a', elder), contact('b', younger)], [contact('t'), contact('u')], []);
    expect(two.conflicts.map(({ source, target }) => [source.id, target.id])).toEqual([
      ['a', 't'],
      ['b', 'u'],
    ]);
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

  it('lets nobody contend for a place twice, nor for that of somebody who has it in both files', () => {
    const two = { ...BUILDER, maximum: 2 };
    const coming = [builder('a', 'Eins'), builder('b', 'Zwei'), builder('c', 'Drei')];
    const { conflicts, added } = mergedContacts(coming, [builder('t', 'Alt'), builder('u', 'Uralt')], [two]);
    expect(conflicts.map(({ item, target }) => [item, target.id])).toEqual([
      ['contact:a', 'u'],
      ['contact:b', 't'],
    ]);
    expect(added).toMatchObject([{ id: 'c', role: 'Bauherr', roleKey: null }]);
    const known = mergedContacts([builder('a', 'Eins'), builder('s', 'Alt')], [builder('t', 'Alt')], [BUILDER]);
    expect(known).toMatchObject({
      same: [{ source: { id: 's' } }],
      conflicts: [],
      added: [{ id: 'a', roleKey: null }],
    });
  });
});

describe(settledContacts.name, () => {
  const settled = (
    from: readonly KnownContact[],
    into: readonly KnownContact[],
    sides: Readonly<Record<string, DetailSide>>,
  ) => {
    const choices = new Map(Object.entries(sides).map(([id, side]) => [`contact:${id}`, side]));
    const { standsFor, ...rest } = settledContacts(mergedContacts(from, into, [BUILDER]), into, choices, [BUILDER]);
    return { ...rest, standsFor: [...standsFor] };
  };

  it('puts nobody in the place of somebody else, whoever has the role in the end', () => {
    const [came, there] = [builder('s', 'Neu'), builder('t', 'Alt')];
    expect(settled([came], [there], { s: 'target' })).toEqual({ standsFor: [], changed: [], added: [] });
    const demoted = { ...there, roleKey: null };
    expect(settled([came], [there], { s: 'source' })).toEqual({ standsFor: [], changed: [demoted], added: [came] });
    const inWords = { ...came, roleKey: null };
    expect(settled([came], [there], { s: 'both' })).toEqual({ standsFor: [], changed: [], added: [inWords] });
  });

  it('fills no role further than it takes where the same person stands there twice', () => {
    const came = { ...builder('s', 'Alt'), birthDate: '1980-01-02' };
    const there = { ...builder('t', 'Alt'), birthDate: '1981-01-02' };
    expect(settled([came], [there], { s: 'both' })).toMatchObject({ changed: [], added: [{ id: 's', roleKey: null }] });
    expect(settled([came], [there], { s: 'source' })).toEqual({
      standsFor: [['s', 't']],
      changed: [{ ...came, id: 't' }],
      added: [],
    });
  });

  it('loses nobody where two are to take the place of the same person', () => {
    const came = ['a', 'b'].map((id, day) => contact(id, { birthDate: `1980-01-0${String(day + 1)}` }));
    expect(settled(came, [contact('t', { birthDate: '1970-01-01' })], { a: 'source', b: 'source' })).toMatchObject({
      standsFor: [['a', 't']],
      changed: [{ id: 't', birthDate: '1980-01-01' }],
      added: [{ id: 'b', birthDate: '1980-01-02' }],
    });
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
