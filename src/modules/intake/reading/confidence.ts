/** A point of a calibration curve: candidates with this share of belief were right with this probability. */
export type CalibrationKnot = readonly [share: number, probability: number];

/** The probability a calibration curve gives for a share of belief: straight lines between its knots. */
export function calibrated(share: number, knots: readonly CalibrationKnot[]): number {
  const upper = knots.findIndex(([at]) => at >= share);
  const last = knots.at(-1);
  if (last === undefined) return share;
  if (upper === -1) return last[1];
  const right = knots[upper] ?? last;
  const left = knots[upper - 1];
  if (left === undefined || right[0] === left[0]) return right[1];
  return left[1] + ((right[1] - left[1]) * (share - left[0])) / (right[0] - left[0]);
}
