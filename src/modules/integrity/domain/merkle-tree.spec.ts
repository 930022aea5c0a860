import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { merkleRoot } from './merkle-tree.js';

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (text: string): Buffer => sha256(Buffer.of(0), Buffer.from(text));
const node = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** The norm's own definition: split at the largest power of two below n. */
function recursiveRoot(leaves: Buffer[]): Buffer {
  const only = leaves[0];
  if (leaves.length === 1 && only) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return node(recursiveRoot(leaves.slice(0, split)), recursiveRoot(leaves.slice(split)));
}

describe(merkleRoot.name, () => {
  it('of nothing is the hash of nothing', () => {
    expect(merkleRoot([]).toString('hex')).toBe(sha256().toString('hex'));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 100])('equals the recursive definition for %d leaves', (count) => {
    const leaves = Array.from({ length: count }, (_, index) => leaf(String(index)));
    expect(merkleRoot(leaves).equals(recursiveRoot(leaves))).toBe(true);
  });

  it('changes when two leaves change places', () => {
    const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')];
    expect(merkleRoot([a, b, c]).equals(merkleRoot([b, a, c]))).toBe(false);
  });
});
