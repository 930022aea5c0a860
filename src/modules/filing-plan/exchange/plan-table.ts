import type { PlanFault, PlanField } from '../domain/plan-fault.js';

/** One unit as a file has it: text by column, nothing judged yet. */
export interface PlanTableRow {
  /** Row of the table or line of the XML file, from 1. */
  readonly row: number;
  readonly cells: Partial<Record<PlanField, string>>;
  /** Columns whose cell was a number that may have lost zeros at its end (63.10 becomes 63.1). */
  readonly roundedCells?: readonly PlanField[];
}

/** What a file says of the plan as a whole. */
export interface PlanHead {
  readonly name: string | null;
  readonly version: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** A plan as read from a file, with the file's own names of the columns. */
export interface PlanTable {
  readonly head: PlanHead;
  readonly columns: Partial<Record<PlanField, string>>;
  readonly rows: readonly PlanTableRow[];
  /** What kept parts of the file from being read. */
  readonly faults: readonly PlanFault[];
}

/** Of a file that says nothing of the plan as a whole. */
export const NO_HEAD: PlanHead = { name: null, version: null, validFrom: null, validUntil: null };

/** Most units a plan may have; the largest known ones have about 6,000. */
export const MAX_PLAN_ROWS = 20_000;

/** Largest file in bytes. */
export const MAX_PLAN_FILE_BYTES = 20 * 1024 * 1024;
