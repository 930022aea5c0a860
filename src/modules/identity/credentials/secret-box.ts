import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { StoredSecretUnreadable } from '../errors.js';
import { KeyRing } from './key-ring.js';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps small secrets encrypted (AES-256-GCM), each bound to its owner: format byte, nonce, tag, cipher text. */
@Injectable()
export class SecretBox {
  constructor(private readonly keys: KeyRing) {}

  /** @param owner what the secret belongs to; it opens for the same owner only */
  seal(secret: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys.storage, nonce).setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), text]);
  }

  /** @throws {StoredSecretUnreadable} Thrown when the key is another one, or the bytes or the owner were changed. */
  open(sealed: Buffer, owner: string): string {
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const text = sealed.subarray(1 + NONCE_BYTES + TAG_BYTES);
    try {
      if (sealed[0] !== FORMAT) throw new Error(`Unknown format ${String(sealed[0])}`);
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv('aes-256-gcm', this.keys.storage, nonce, options).setAAD(Buffer.from(owner));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new StoredSecretUnreadable({ cause });
    }
  }
}
