import { describe, expect, it } from '@jest/globals';
import { PasswordUnsuitable } from '../errors.js';
import { checkNewPassword, normalisePassword } from './password-rule.js';

describe(checkNewPassword.name, () => {
  it.each(['elfzeichen!', '', 'x'.repeat(257), 'Registratur.Eschenbrueck'])('refuses %p', (password) => {
    expect(() => {
      checkNewPassword(password, 'registratur.eschenbrueck');
    }).toThrow(PasswordUnsuitable);
  });

  it('takes twelve characters of any kind', () => {
    expect(() => {
      checkNewPassword('übermäßigöl!', 'bau');
    }).not.toThrow();
  });
});

describe(normalisePassword.name, () => {
  it('makes an umlaut of two characters equal to one of one', () => {
    expect(normalisePassword('Mu\u0308ller')).toBe(normalisePassword('M\u00fcller'));
  });
});
