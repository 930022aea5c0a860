import { createHmac, hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;

/** The keys of an installation, each derived from the session secret for one purpose only. @norm RFC 5869 */
export class KeyRing {
  /** Encrypts stored secrets (AES-256). */
  readonly storage: Buffer;
  private readonly csrf: Buffer;
  private readonly unknownNames: Buffer;
  private readonly startPasswords: Buffer;

  constructor(sessionSecret: string) {
    const derive = (purpose: string): Buffer =>
      Buffer.from(hkdfSync('sha256', sessionSecret, 'talakte', `identity:${purpose}`, KEY_BYTES));
    this.storage = derive('storage');
    this.csrf = derive('csrf');
    this.unknownNames = derive('unknown-names');
    this.startPasswords = derive('start-passwords');
  }

  /** What the start password of an account at one version is made from: a repeated request gives the same one. */
  startPasswordBytes(accountId: string, version: number): Buffer {
    return createHmac('sha256', this.startPasswords)
      .update(`${accountId}:${String(version)}`)
      .digest();
  }

  /** The CSRF token that belongs to a cookie's value. */
  csrfTokenFor(kind: 'session' | 'visitor', cookieValue: string): string {
    return createHmac('sha256', this.csrf).update(`${kind}:${cookieValue}`).digest('base64url');
  }

  /** Stands for a user name that does not exist: people type passwords into the wrong field. */
  digestUnknownName(username: string): Buffer {
    return createHmac('sha256', this.unknownNames).update(username).digest();
  }
}
