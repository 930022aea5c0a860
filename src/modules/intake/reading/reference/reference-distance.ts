/** Digits that recognition takes for each other on poor paper; any other exchange is a different number. */
const ALIKE = new Set([
  '38',
  '83',
  '68',
  '86',
  '56',
  '65',
  '17',
  '71',
  '08',
  '80',
  '06',
  '60',
  '35',
  '53',
  '14',
  '41',
  '09',
  '90',
  '89',
  '98',
]);
const ALIKE_COST = 0.6;
const LOST_ONE_COST = 0.6;

/**
 * How far apart two reference keys are: edits weighted by how readily recognition makes them. 0 = the same key;
 * exchanging two look-alike digits or losing a thin `1` costs 0.6, any other edit 1.
 */
export function referenceDistance(read: string, registered: string): number {
  let previous = [0];
  for (const character of registered) previous.push((previous.at(-1) ?? 0) + gapCost(character));
  for (const character of read) {
    const row = [(previous[0] ?? 0) + gapCost(character)];
    Array.from(registered).forEach((other, index) => {
      row.push(
        Math.min(
          (previous[index] ?? 0) + exchangeCost(character, other),
          (previous[index + 1] ?? 0) + gapCost(character),
          (row[index] ?? 0) + gapCost(other),
        ),
      );
    });
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

function exchangeCost(one: string, other: string): number {
  if (one === other) return 0;
  return ALIKE.has(one + other) ? ALIKE_COST : 1;
}

function gapCost(character: string): number {
  return character === '1' ? LOST_ONE_COST : 1;
}
