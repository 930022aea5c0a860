import { PasswordUnsuitable } from '../errors.js';

/** Fewest characters of a password. @norm BSI ORP.4.A22 */
export const PASSWORD_MINIMUM = 12;
/** Most characters of a password, so that nobody makes the server hash novels. */
export const PASSWORD_MAXIMUM = 256;

/** The same typed characters give the same bytes on every keyboard: a decomposed ü equals a composed one. */
export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/**
 * Checks a new password: length, and not the user name. No rules on kinds of characters: they make passwords worse.
 * @throws {PasswordUnsuitable} Thrown when it does not suit.
 */
export function checkNewPassword(password: string, username: string): void {
  const { length } = Array.from(normalisePassword(password));
  if (length < PASSWORD_MINIMUM || length > PASSWORD_MAXIMUM || password.toLowerCase() === username) {
    throw new PasswordUnsuitable(PASSWORD_MINIMUM, PASSWORD_MAXIMUM);
  }
}
