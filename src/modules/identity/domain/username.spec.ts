import { describe, expect, it } from '@jest/globals';
import { UsernameInvalid } from '../errors.js';
import { newUsername } from './username.js';

describe(newUsername.name, () => {
  it('makes it lower case without spaces around it', () => {
    expect(newUsername('  Poststelle2 ')).toBe('poststelle2');
  });

  it.each(['', 'a', '.bau', 'bau amt', 'bau@amt', 'büro', 'a'.repeat(65)])('refuses %p', (username) => {
    expect(() => newUsername(username)).toThrow(UsernameInvalid);
  });
});
