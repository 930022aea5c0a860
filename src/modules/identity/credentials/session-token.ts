import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new session token of 256 random bits; only the browser ever holds it. */
export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database knows of a token. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
