import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json';
import type { PlainValue } from '#kernel/domain-event';

/** The fields of a journal entry that its digest covers. */
export interface DigestedEntry {
  /** ISO 8601 in UTC with milliseconds. */
  readonly occurredAt: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before: PlainValue;
  readonly after: PlainValue;
  readonly correlationId: string;
}

/** SHA-256 over the canonical form of an entry: leaf of the block's Merkle tree, recomputed by every verification. */
export function entryDigest(entry: DigestedEntry): Buffer {
  const covered: PlainValue = {
    occurredAt: entry.occurredAt,
    actorKind: entry.actorKind,
    actorId: entry.actorId,
    actorName: entry.actorName,
    action: entry.action,
    objectType: entry.objectType,
    objectId: entry.objectId,
    before: entry.before,
    after: entry.after,
    correlationId: entry.correlationId,
  };
  // Leaves start with 0x00 and inner nodes with 0x01, so that one can never be passed off as the other (RFC 9162, 2.1.1).
  return createHash('sha256').update(Buffer.of(0)).update(canonicalJson(covered)).digest();
}
