/** What kind of thing keeps a file or proceeding from being closed. */
export type ClosingObstacleKind =
  | 'open-proceeding'
  | 'open-follow-up'
  | 'open-deadline'
  | 'open-deletion-request'
  | 'unfiled-mail'
  | 'unfinished-draft'
  | 'checked-out-document'
  | 'missing-document';

/** One thing that must be done before closing (z.d.A.). */
export interface ClosingObstacle {
  readonly kind: ClosingObstacleKind;
  /** What it is; `null` where the asking person may not know more than that it is there. */
  readonly id: string | null;
  readonly label: string | null;
}

/** How many obstacles of each kind there are, for refusals. */
export function countObstacles(obstacles: readonly ClosingObstacle[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of obstacles) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
