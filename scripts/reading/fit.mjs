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
 * Calibration curve: isotonic regression (pooling adjacent violators, then pools below `least` samples), each probability drawn a little towards
 * the middle, as if half a right and half a wrong sample more had been seen, so that few samples never promise certainty.
 */
export function fitCurve(samples, least = 8) {
  const pools = [];
  for (const { share, right } of [...samples].sort((one, other) => one.share - other.share)) {
    pools.push({ count: 1, right: right ? 1 : 0, sum: share });
    while (pools.length > 1 && mustJoin(pools.at(-2), pools.at(-1), least)) join(pools);
  }
  while (pools.length > 1 && (pools.at(-1).count < least || probability(pools.at(-2)) > probability(pools.at(-1))))
    join(pools);
  let highest = 0;
  const knots = pools.map((pool) => {
    highest = Math.max(highest, probability(pool));
    return [round(pool.sum / pool.count), round(highest)];
  });
  if (knots.length === 0)
    return [
      [0, 0.01],
      [1, 0.5],
    ];
  const [at, lowest] = knots[0];
  return at > 0 ? [[0, Math.min(at, lowest)], ...knots] : knots;
}

function mustJoin(left, right, least) {
  return left.count < least || left.right / left.count >= right.right / right.count;
}

function join(pools) {
  const right = pools.pop();
  const left = pools.pop();
  pools.push({ count: left.count + right.count, right: left.right + right.right, sum: left.sum + right.sum });
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
