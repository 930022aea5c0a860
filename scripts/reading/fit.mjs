/**
 * Fits what the reader learns: weights of a conditional logit, calibration curves, the delivery threshold.
 */

/**
 * Weights that make the right alternative of each case most likely, by gradient descent with a pull towards the start values.
 * A case is `{ alternatives: [features], right: index, weight }`.
 */
export function fitWeights(cases, start, { rounds = 400, rate = 0.6, pull = 0.002 } = {}) {
  const names = Object.keys(start);
  let weights = { ...start };
  const total = cases.reduce((sum, one) => sum + one.weight, 0);
  const speed = Object.fromEntries(names.map((name) => [name, 1e-6]));
  for (let round = 0; round < rounds; round += 1) {
    const gradient = Object.fromEntries(names.map((name) => [name, pull * (start[name] - weights[name])]));
    for (const { alternatives, right, weight } of cases) {
      const shares = softmax(
        alternatives.map((features) => names.reduce((sum, name) => sum + weights[name] * features[name], 0)),
      );
      alternatives.forEach((features, index) => {
        const error = ((index === right ? 1 : 0) - shares[index]) * (weight / total);
        if (error !== 0) for (const name of names) if (features[name] !== 0) gradient[name] += error * features[name];
      });
    }
    const next = {};
    for (const name of names) {
      speed[name] += gradient[name] ** 2;
      next[name] = weights[name] + (rate * gradient[name]) / Math.sqrt(speed[name]);
    }
    weights = next;
  }
  return weights;
}

/**
 * Calibration curve by pooling adjacent violators: never falling, with at most `most` knots, each probability drawn a little towards the mean
 * (as if one right and one wrong case more had been seen), so that few cases never promise certainty.
 */
export function fitCurve(samples, most = 12) {
  const sorted = [...samples].sort((one, other) => one.share - other.share);
  const size = Math.max(12, Math.ceil(sorted.length / most));
  const pools = [];
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.length - at < size * 1.5 ? sorted.slice(at) : sorted.slice(at, at + size);
    pools.push({
      count: part.length,
      right: part.filter((one) => one.right).length,
      sum: part.reduce((sum, one) => sum + one.share, 0),
    });
    if (part.length !== size) break;
  }
  for (let at = 0; at + 1 < pools.length;) {
    if (probability(pools[at]) <= probability(pools[at + 1])) {
      at += 1;
      continue;
    }
    const merged = {
      count: pools[at].count + pools[at + 1].count,
      right: pools[at].right + pools[at + 1].right,
      sum: pools[at].sum + pools[at + 1].sum,
    };
    pools.splice(at, 2, merged);
    at = Math.max(0, at - 1);
  }
  const knots = pools.map((pool) => [round(pool.sum / pool.count), round(probability(pool))]);
  return knots.length === 0
    ? [
        [0, 0.01],
        [1, 0.5],
      ]
    : [[0, round(Math.min(knots[0][1], knots[0][0]))], ...knots.filter(([at]) => at > 0)];
}

function probability({ count, right }) {
  return (right + 0.5) / (count + 1);
}

/** The lowest confidence above which at least `wanted` of the cases are right, with at least 50 cases above it. */
export function findThreshold(samples, wanted) {
  const sorted = [...samples].sort((one, other) => other.confidence - one.confidence);
  let right = 0;
  let best = 1;
  sorted.forEach((one, index) => {
    if (one.right) right += 1;
    const isLastOfItsValue = sorted[index + 1]?.confidence !== one.confidence;
    if (isLastOfItsValue && index >= 49 && right / (index + 1) >= wanted) best = one.confidence;
  });
  return best;
}

function softmax(sums) {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function round(value) {
  return Math.round(value * 1e4) / 1e4;
}
