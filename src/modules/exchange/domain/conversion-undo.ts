import { createHash } from 'node:crypto';

/** Every reason for which a file of a run that is taken back stays. */
export const KEPT_BECAUSE = [
  'deleted',
  'not-permitted',
  'state-unknown',
  'lent',
  'closed',
  'added-to',
  'referred-to',
  'in-work',
  'changed',
  'handed-out',
  'refused',
] as const;

/** Why a file of a run that is taken back stays; `handed-out`: a copy of it went out since, or is just being packed; `refused`: a rule forbade it. */
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

/** Where the taking back of a run stands. */
export type ConversionUndoState = 'requested' | 'withdrawn' | 'refused' | 'running' | 'stopped' | 'done';

/** A file of a run, and what taking the run back means for it. */
export interface ForeseenFile {
  readonly line: number;
  readonly fileId: string;
  /** Documents that came with it. */
  readonly documents: number;
  /** `null`: it goes. */
  readonly keptBecause: KeptBecause | null;
}

/** What taking a run back means in all. */
export interface ForeseenUndo {
  readonly goes: number;
  readonly documents: number;
  readonly stays: number;
  readonly reasons: readonly { readonly reason: KeptBecause; readonly files: number }[];
  /** SHA-256 of which files go and which stay and why: a decision counts for exactly this. */
  readonly fingerprint: string;
}

/** Counts what taking a run back means. @param files in the order of their lines */
export async function foreseenUndo(files: AsyncIterable<ForeseenFile> | Iterable<ForeseenFile>): Promise<ForeseenUndo> {
  const reasons = new Map<KeptBecause, number>();
  const hash = createHash('sha256');
  let documents = 0;
  let goes = 0;
  for await (const { line, fileId, keptBecause, documents: own } of files) {
    hash.update(`${String(line)} ${fileId} ${keptBecause ?? '-'}\n`);
    if (keptBecause === null) {
      goes += 1;
      documents += own;
    } else reasons.set(keptBecause, (reasons.get(keptBecause) ?? 0) + 1);
  }
  const stays = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  return {
    goes,
    documents,
    stays,
    reasons: [...reasons].map(([reason, count]) => ({ reason, files: count })),
    fingerprint: hash.digest('hex'),
  };
}
