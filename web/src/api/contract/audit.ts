import type { Details, UserRef } from './basics.js';

export interface JournalEntry {
  id: number;
  occurredAt: string;
  actor: { kind: 'user' | 'system'; id: string | null; name: string };
  action: string;
  objectType: string;
  objectId: string;
  before: Details | null;
  after: Details | null;
  correlationId: string | null;
  block: number | null;
}

export interface JournalBlock {
  number: number;
  firstEntry: number;
  lastEntry: number;
  entries: number;
  root: string;
  previousHash: string;
  hash: string;
  sealedAt: string;
}

export interface CheckProgress {
  done: number;
  total: number;
}

export interface IntegrityCheck {
  id: string;
  state: 'running' | 'ok' | 'failed' | 'aborted';
  startedAt: string;
  finishedAt: string | null;
  startedBy: UserRef | string | null;
  progress: Record<'entries' | 'blocks' | 'objects', CheckProgress>;
  firstFault: { kind: 'entry' | 'block' | 'object'; id: string; code: string; details: Details } | null;
}

export interface DeadLetter {
  id: string;
  kind: 'message' | 'job';
  name: string;
  objectType: string | null;
  objectId: string | null;
  attempts: number;
  lastError: { code: string; details: Details };
  failedAt: string;
}
