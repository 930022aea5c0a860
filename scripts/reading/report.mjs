/**
 * Tables that say how often the reader is right and whether its confidence can be believed.
 */

const BINS = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** Precision (of filled-in values, how many are right) and recall (of values that exist, how many were filled in rightly) by field. */
export function fieldTable(results, { fields, isRight, exists, threshold }) {
  const rows = ['| field | filled in | right | precision | recall | Brier |', '|---|---|---|---|---|---|'];
  for (const field of fields) {
    const best = results.map(({ piece, reading }) => ({
      piece,
      top: reading.suggestions.find((one) => one.field === field),
    }));
    const filled = best.filter(({ top }) => top !== undefined && top.confidence >= 0.5);
    const right = filled.filter(({ piece, top }) => isRight(field, top.value, piece.truth)).length;
    const there = best.filter(({ piece }) => exists(field, piece.truth)).length;
    rows.push(
      `| ${field} | ${String(filled.length)} | ${String(right)} | ${percent(right, filled.length)} | ${percent(right, there)} | ${brier(field, best, isRight).toFixed(3)} |`,
    );
  }
  const foreign = results.filter(({ piece }) => piece.truth.unit === null);
  const sentAway = results.filter(
    ({ reading }) => reading.routing.unitId === null && reading.routing.confidence >= 0.5,
  );
  rows.push(
    '',
    `Mail for other authorities: ${String(sentAway.filter(({ piece }) => piece.truth.unit === null).length)} of ${String(foreign.length)} recognised, ${String(sentAway.filter(({ piece }) => piece.truth.unit !== null).length)} of our own taken for it.`,
  );
  const delivered = results.filter(
    ({ reading }) => reading.routing.unitId !== null && reading.routing.confidence >= threshold,
  );
  const rightly = delivered.filter(
    ({ piece, reading }) => reading.routing.unitId === `unit-${String(piece.truth.unit)}`,
  ).length;
  rows.push(
    `Delivered without a person (confidence >= ${String(threshold)}): ${String(delivered.length)} of ${String(results.length)}, ${String(rightly)} rightly (${percent(rightly, delivered.length)}; 95 % interval from ${(100 * wilson(rightly, delivered.length)).toFixed(1)} %).`,
  );
  return rows.join('\n');
}

/** How often suggestions of a stated confidence were right. */
export function reliabilityTable(field, results, isRight) {
  const samples = results.flatMap(({ piece, reading }) =>
    reading.suggestions
      .filter((one) => one.field === field)
      .map(({ value, confidence }) => ({ confidence, right: isRight(field, value, piece.truth) })),
  );
  const rows = [`\n${field}: stated -> right (suggestions)`];
  for (let bin = 0; bin + 1 < BINS.length; bin += 1) {
    const inBin = samples.filter(({ confidence }) => confidence >= BINS[bin] && confidence < BINS[bin + 1]);
    if (inBin.length === 0) continue;
    const stated = inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length;
    const right = inBin.filter((one) => one.right).length / inBin.length;
    rows.push(`  ${stated.toFixed(3)} -> ${right.toFixed(3)} (${String(inBin.length)})`);
  }
  return rows.join('\n');
}

function brier(field, best, isRight) {
  const errors = best
    .filter(({ top }) => top !== undefined)
    .map(({ piece, top }) => (top.confidence - (isRight(field, top.value, piece.truth) ? 1 : 0)) ** 2);
  return errors.length === 0 ? 0 : errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** Lower end of the 95 % Wilson interval. */
function wilson(right, count) {
  if (count === 0) return 0;
  const z = 1.96;
  const share = right / count;
  const middle = share + (z * z) / (2 * count);
  return (
    (middle - z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))) / (1 + (z * z) / count)
  );
}

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
