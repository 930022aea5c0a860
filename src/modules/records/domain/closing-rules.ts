/** What kind of thing keeps a file or proceeding from being closed. */
export type ClosingObstacleKind =
  | 'open-proceeding'
  | 'open-sub-file'
  | 'open-follow-up'
  | 'open-deadline'
  | 'open-deletion-request'
  | 'unfiled-mail'
  | 'open-circulation'
  | 'open-workflow'
  | 'unfinished-draft'
  | 'checked-out-document'
  | 'missing-document'
  | 'missing-contact';

/** One thing that must be done before closing (z.d.A.). */
export interface ClosingObstacle {
  readonly kind: ClosingObstacleKind;
  /** What it is; `null` where the asking person may not know more than that it is there. */
  readonly id: string | null;
  readonly label: string | null;
}

/** What cannot be made good in something invalid, which takes nothing new any more. */
const BEYOND_REPAIR: readonly ClosingObstacleKind[] = ['unfinished-draft', 'missing-document', 'missing-contact'];

/** What really keeps something from being closed: what is invalid may lack whatever it lacks, and still lets go of people's work. */
export function standingObstacles(obstacles: readonly ClosingObstacle[], isInvalid: boolean): ClosingObstacle[] {
  return obstacles.filter(({ kind }) => !isInvalid || !BEYOND_REPAIR.includes(kind));
}

/** How many obstacles of each kind there are, for refusals. */
export function countObstacles(obstacles: readonly ClosingObstacle[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of obstacles) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
