/** One line of a comparison: in both texts, only in the former, or only in the latter. */
export interface ComparedLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Cells of the table of common lines; beyond it the middle parts are shown as replaced as a whole. */
const TABLE_MAX = 4_000_000;

/**
 * What differs between two texts, line by line, with as few changes as can be found. All lines of the former are those
 * that are the same or removed, all lines of the latter those that are the same or added, in their order.
 */
export function compareTexts(former: string, latter: string): ComparedLine[] {
  const one = linesOf(former);
  const other = linesOf(latter);
  const before = commonStart(one, other);
  const behind = commonStart(one.slice(before).reverse(), other.slice(before).reverse());
  return [
    ...as('same', one.slice(0, before)),
    ...compareMiddle(one.slice(before, one.length - behind), other.slice(before, other.length - behind)),
    ...as('same', one.slice(one.length - behind)),
  ];
}

/** Lines without space at their ends and without empty lines: what a layout adds is no difference. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function as(kind: ComparedLine['kind'], lines: readonly string[]): ComparedLine[] {
  return lines.map((text) => ({ kind, text }));
}

function compareMiddle(one: readonly string[], other: readonly string[]): ComparedLine[] {
  if (one.length === 0 || other.length === 0 || one.length * other.length > TABLE_MAX)
    return [...as('removed', one), ...as('added', other)];
  const common = commonLengths(one, other);
  const result: ComparedLine[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length && column < other.length) {
    const mine = String(one[row]);
    const yours = String(other[column]);
    if (mine === yours) {
      result.push({ kind: 'same', text: mine });
      row += 1;
      column += 1;
    } else if (common(row + 1, column) >= common(row, column + 1)) {
      result.push({ kind: 'removed', text: mine });
      row += 1;
    } else {
      result.push({ kind: 'added', text: yours });
      column += 1;
    }
  }
  return [...result, ...as('removed', one.slice(row)), ...as('added', other.slice(column))];
}

/** Length of the longest common subsequence of what follows each pair of places. */
function commonLengths(one: readonly string[], other: readonly string[]): (row: number, column: number) => number {
  const width = other.length + 1;
  const table = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}
