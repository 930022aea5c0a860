import type { BulkAct, BulkSettings } from './bulk-act.js';
import { mayBeUndone } from './bulk-act.js';

/**
 * Where a run (Sammelvorgang) stands: it is rehearsed on every file (checking), waits for a person to start it (ready), runs, and
 * ends; stopped ones may be started again.
 */
export type BulkRunState = 'checking' | 'ready' | 'running' | 'stopped' | 'cancelled' | 'done';

/** How the files of a run were chosen: by a person, or as what a former run left undone or did. */
export type BulkRunOrigin = 'selection' | 'repeat' | 'undo';

/** Why a run was stopped: whoever started it may not sign in any more, or a fault did not pass. */
export type BulkStopReason = 'account' | 'fault';

/** What became of a file: possible and refused are what the rehearsal says. */
export type BulkItemState = 'unchecked' | 'possible' | 'refused' | 'working' | 'done' | 'failed';

/** A run of one act over many files. */
export interface BulkRun {
  readonly id: string;
  readonly settings: BulkSettings;
  readonly state: BulkRunState;
  readonly origin: BulkRunOrigin;
  /** The run whose files these are, for a repetition or an undo. */
  readonly ofRunId: string | null;
  /** Why it is taken back, for an undo. */
  readonly undoReason: string | null;
  readonly begunBy: string;
  readonly begunByName: string;
  readonly startedAt: Date | null;
}

/** Files of a run by what became of them. */
export type BulkCounts = Readonly<Record<BulkItemState, number>>;

/** What a person can do with a run. */
export type BulkRunStep = 'start' | 'cancel' | 'undo' | 'repeat';

const OVER: ReadonlySet<BulkRunState> = new Set(['cancelled', 'done']);

/** The steps a person can take now. */
export function stepsOf(
  run: Pick<BulkRun, 'state' | 'origin'> & { readonly act: BulkAct },
  counts: BulkCounts,
): BulkRunStep[] {
  const left = counts.possible + counts.working + counts.unchecked;
  if (!OVER.has(run.state))
    return run.state !== 'checking' && run.state !== 'running' && left > 0 ? ['start', 'cancel'] : ['cancel'];
  // what became of the file in hand is not known yet
  if (counts.working > 0) return [];
  const isUndoable = run.origin !== 'undo' && mayBeUndone(run.act) && counts.done > 0;
  const isIncomplete = counts.failed + counts.refused + left > 0;
  return [...(isUndoable ? (['undo'] as const) : []), ...(isIncomplete ? (['repeat'] as const) : [])];
}
