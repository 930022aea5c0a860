import { describe, expect, it } from '@jest/globals';
import { checkedContact, contactAddress, contactName, type NewContact, NOBODY, partyOf } from './file-contact.js';

const contact = (more: Partial<NewContact> = {}): NewContact => ({
  ...NOBODY,
  role: 'Antragstellerin',
  roleKey: null,
  name: 'Müller',
  ...more,
});

describe(contactName.name, () => {
  it.each([
    [{ title: 'Dr.', givenName: 'Änne' }, 'Dr. Änne Müller'],
    [{ name: '', institution: 'Stadtwerke', orgUnit: 'Netze' }, 'Stadtwerke, Netze'],
    [{ institution: 'Stadtwerke' }, 'Müller (Stadtwerke)'],
  ])('calls %p', (more, name) => {
    expect(contactName(contact(more))).toBe(name);
  });
});

describe(contactAddress.name, () => {
  const address = {
    street: 'Am Hang',
    houseNumber: '3',
    poBox: '',
    postcode: '05417',
    place: 'Eschenbrück',
    country: '',
  };

  it('puts the first address into one line, or the one that was found as it was', () => {
    expect(contactAddress(contact({ addresses: [address] }))).toBe('Am Hang 3, 05417 Eschenbrück');
    expect(contactAddress(contact({ addresses: [{ ...address, street: '', houseNumber: '', poBox: '12 34' }] }))).toBe(
      'Postfach 12 34, 05417 Eschenbrück',
    );
    expect(contactAddress(contact({ unstructuredAddress: 'Am Hang 3\n05417 Eschenbrück' }))).toBe(
      'Am Hang 3, 05417 Eschenbrück',
    );
  });

  it('is what the file is found by', () => {
    expect(partyOf(contact({ givenName: 'Änne', addresses: [address] }))).toEqual({
      name: 'Änne Müller',
      address: 'Am Hang 3, 05417 Eschenbrück',
      role: 'Antragstellerin',
    });
  });
});

describe(checkedContact.name, () => {
  it('trims, and leaves empty addresses and ways to reach somebody out', () => {
    const empty = { street: ' ', houseNumber: '', poBox: '', postcode: '', place: '', country: '' };
    expect(
      checkedContact(
        contact({ name: ' Müller ', addresses: [empty], communications: [{ kind: 'email', value: '  ' }] }),
      ),
    ).toMatchObject({ name: 'Müller', addresses: [], communications: [] });
  });

  it.each([
    ['name', { name: ' ' }],
    ['role', { role: '' }],
    ['givenName', { givenName: 'x'.repeat(201) }],
    ['communications', { communications: Array.from({ length: 11 }, () => ({ kind: 'other' as const, value: 'x' })) }],
  ])('refuses what is wrong with %s', (field, more) => {
    expect(() => checkedContact(contact(more))).toThrow(
      expect.objectContaining({ code: 'RECORDS.CONTACT_INVALID', details: { field } }),
    );
  });
});
