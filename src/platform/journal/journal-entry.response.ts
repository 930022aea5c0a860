import type { JournalState } from './journal.js';

/** Who did something: a user, or the system by itself. */
export class JournalActor {
  readonly kind: 'user' | 'system';
  readonly id: string | null;
  readonly name: string;
}

/** A journal entry for reading. */
export class JournalEntry {
  readonly id: number;
  readonly occurredAt: Date;
  readonly actor: JournalActor;
  /** Such as `records.file-opened`. */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before: JournalState | null;
  readonly after: JournalState | null;
  readonly correlationId: string;
  /** Number of the block that seals it; null until sealed. */
  readonly block: number | null;
}
