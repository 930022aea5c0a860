import { describe, expect, it } from '@jest/globals';
import { addressOfQuery, queryOfAddress } from './search-address.js';

describe(queryOfAddress.name, () => {
  it('takes everything an address names', () => {
    expect(
      queryOfAddress({
        q: 'Garage',
        amt: 'u',
        was: 'akten',
        akte: 'Fallakte',
        jahr: '2026',
        zustand: 'open',
        ordnung: 'neueste',
      }),
    ).toEqual({
      q: 'Garage',
      unit: 'u',
      kind: 'file',
      fileType: 'Fallakte',
      year: 2026,
      state: 'open',
      order: 'newest',
    });
  });

  it('leaves out what makes no sense', () => {
    expect(queryOfAddress({ was: 'alles', jahr: 'neulich', ordnung: 'irgendwie' })).toEqual({ q: '' });
  });
});

describe(addressOfQuery.name, () => {
  it('leads back to the same search', () => {
    const query = {
      q: 'a -b',
      kind: 'document',
      documentType: 'Bescheid',
      year: 2020,
      from: '2026-01-01',
      order: 'reference',
    } as const;
    expect(queryOfAddress(addressOfQuery(query))).toEqual(query);
  });
});
