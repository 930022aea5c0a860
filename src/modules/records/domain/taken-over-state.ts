/** A file right after it was taken over: as long as it has these, nobody took a step on it. */
export interface TakenOverState {
  readonly version: number;
  /** Steps its version says nothing of. */
  readonly touched: number;
  /** Whether the older register had closed it. */
  readonly isClosed: boolean;
  readonly documents: number;
  readonly proceedings: number;
}

/** A file that was taken over, as it is now. */
export interface PresentState extends TakenOverState {
  /** Notes and follow-ups. */
  readonly remarks: number;
  readonly isLent: boolean;
  /** References (Verweise) from or to it or something in it. */
  readonly references: number;
  /** Whether folders, workflows or mail are, or ever were, about it. */
  readonly isInWork: boolean;
}

/** Why a file that was taken over is not taken back. */
export type WhyItStays =
  | 'deleted'
  | 'not-permitted'
  | 'state-unknown'
  | 'lent'
  | 'closed'
  | 'added-to'
  | 'referred-to'
  | 'in-work'
  | 'changed';

/**
 * Why a file is not taken back with its run: somebody did something with it since. The most telling reason where there are
 * several; `null` where nobody has touched it.
 * @param taken what it was when it was taken over; `null` where that is not known
 */
export function whyItStays(taken: TakenOverState | null, present: PresentState): WhyItStays | null {
  if (taken === null) return 'state-unknown';
  if (present.isLent) return 'lent';
  if (present.isClosed && !taken.isClosed) return 'closed';
  if (isMore(taken, present)) return 'added-to';
  if (present.isInWork) return 'in-work';
  if (present.references > 0) return 'referred-to';
  return isSame(taken, present) ? null : 'changed';
}

function isMore(taken: TakenOverState, { documents, proceedings, remarks }: PresentState): boolean {
  return documents > taken.documents || proceedings > taken.proceedings || remarks > 0;
}

function isSame(taken: TakenOverState, present: TakenOverState): boolean {
  const parts = ['version', 'touched', 'isClosed', 'documents', 'proceedings'] as const;
  return parts.every((part) => taken[part] === present[part]);
}
