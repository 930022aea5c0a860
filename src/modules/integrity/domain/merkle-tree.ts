import { createHash } from 'node:crypto';

/** SHA-256 over an inner node. */
function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/**
 * Root of the Merkle tree over leaves that are hashed already.
 * @norm RFC 9162 section 2.1.1
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  let level: readonly Buffer[] = leaves;
  // Pairing neighbours level by level and carrying an odd one up gives the same tree as the norm's recursive split.
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const left = level[index];
      const right = level[index + 1];
      if (left) next.push(right ? nodeHash(left, right) : left);
    }
    level = next;
  }
  const root = level[0];
  if (!root) throw new Error('A tree without a root');
  return root;
}
