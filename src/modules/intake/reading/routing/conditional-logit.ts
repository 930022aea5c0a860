/** Values of named features of one alternative. */
export type Features<Name extends string> = Readonly<Record<Name, number>>;

/** One weight (log-odds) for each feature. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

/** The sum of evidence for an alternative in log-odds. */
export function evidenceSum<Name extends string>(features: Features<Name>, weights: Weights<Name>): number {
  let sum = 0;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * features[name];
  return sum;
}

/** Shares of belief of alternatives that exclude each other, from their sums of evidence. */
export function sharesOf(sums: readonly number[]): readonly number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
