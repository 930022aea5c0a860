import { describe, expect, it } from '@jest/globals';
import { NOBODY } from './file-contact.js';
import { FileContact } from './file-contact.entity.js';

describe(FileContact.name, () => {
  it('does not change under somebody who read an earlier version', () => {
    const contact = Object.assign(
      FileContact.add('c', 'f', 1, { ...NOBODY, name: 'Müller', role: 'Bauherrin', roleKey: 'builder' }),
      { version: 2 },
    );
    expect(contact.party).toEqual({ name: 'Müller', address: '', role: 'Bauherrin' });
    expect(() => {
      contact.checkVersion(1);
    }).toThrow('changed meanwhile');
  });
});
