import { describe, expect, it } from '@jest/globals';
import { StoredSecretUnreadable } from '../errors.js';
import { KeyRing } from './key-ring.js';
import { SecretBox } from './secret-box.js';

describe(SecretBox.name, () => {
  const box = new SecretBox(new KeyRing('a session secret of this installation'));

  it('opens what it sealed, and never shows it', () => {
    const sealed = box.seal('GEZDGNBVGY3TQOJQ', 'user-1');
    expect(sealed.toString('latin1')).not.toContain('GEZDGNBV');
    expect(box.open(sealed, 'user-1')).toBe('GEZDGNBVGY3TQOJQ');
  });

  it('seals the same secret differently each time', () => {
    expect(box.seal('secret', 'user-1')).not.toEqual(box.seal('secret', 'user-1'));
  });

  it('does not open for another owner', () => {
    const sealed = box.seal('secret', 'user-1');
    expect(() => box.open(sealed, 'user-2')).toThrow(StoredSecretUnreadable);
  });

  it('does not open with the key of another installation', () => {
    const sealed = new SecretBox(new KeyRing('a session secret of somebody else')).seal('secret', 'user-1');
    expect(() => box.open(sealed, 'user-1')).toThrow(StoredSecretUnreadable);
  });

  it.each([0, 5, 20, -1])('notices a changed byte at %i', (index) => {
    const sealed = box.seal('secret', 'user-1');
    const at = index < 0 ? sealed.length + index : index;
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    expect(() => box.open(sealed, 'user-1')).toThrow(StoredSecretUnreadable);
  });
});
