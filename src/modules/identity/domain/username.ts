import { UsernameInvalid } from '../errors.js';

const FORM = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** A user name as it is stored and compared: lower case, without spaces around it. */
export function normaliseUsername(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase();
}

/**
 * The user name of a new account.
 * @throws {UsernameInvalid} Thrown when it breaks the rules.
 */
export function newUsername(typed: string): string {
  const username = normaliseUsername(typed);
  if (!FORM.test(username)) throw new UsernameInvalid();
  return username;
}
