/** Days for which a start password (Startkennwort) can be used. */
export const START_PASSWORD_DAYS = 14;

/** No characters that look like one another; 32 of them, so that five bits choose one. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 16;
const GROUP = /.{4}(?=.)/g;

/** A start password to be read out or typed from paper: 16 characters (80 bits) in groups of four. */
export function startPasswordFrom(random: Uint8Array): string {
  const characters = [...random.subarray(0, LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return characters.join('').replaceAll(GROUP, '$&-');
}

/** The last moment at which a start password given now can be used. */
export function startPasswordEnd(now: Date): Date {
  return new Date(now.getTime() + START_PASSWORD_DAYS * 24 * 3_600_000);
}
