/** What divides the steps of a mark: `63.10.01`, `10 44 01`, `63-10`, `63/10`. */
const STEP = /[.\s/-]/;

/** Longest mark in characters; references (Aktenzeichen) are built from it. */
export const MAX_MARK_LENGTH = 40;

const MARK = /^[0-9A-Za-zÄÖÜäöü]+(?:[.\s/-][0-9A-Za-zÄÖÜäöü]+)*$/;

/** Whether the text can be a mark (Aktenplankennzeichen): letters and digits in steps divided by one point, space, dash or slash. */
export function isMark(text: string): boolean {
  return text.length <= MAX_MARK_LENGTH && MARK.test(text);
}

/**
 * Mark of the unit above, told from the mark alone.
 * A mark in steps (`63.10.01`) is below the mark without its last step (`63.10`), which must exist. A mark without steps
 * (`631`) is below the longest other mark it continues (`63`, else `6`), and a main group when there is none.
 * @returns `null` for a main group; `undefined` when the unit above is missing from `marks`
 */
export function markAbove(mark: string, marks: ReadonlySet<string>): string | null | undefined {
  const lastStep = mark.split('').findLastIndex((character) => STEP.test(character));
  if (lastStep > 0) {
    const above = mark.slice(0, lastStep);
    return marks.has(above) ? above : undefined;
  }
  for (let length = mark.length - 1; length > 0; length -= 1) {
    const above = mark.slice(0, length);
    if (marks.has(above)) return above;
  }
  return null;
}

/** Mark the unit above would have to have; for the sentence that says it is missing. */
export function expectedAbove(mark: string): string {
  return mark.slice(
    0,
    mark.split('').findLastIndex((character) => STEP.test(character)),
  );
}

/** Compares marks as people read them: numbers by value, so that `9` stands before `10` and `63.9` before `63.10`. */
export function compareMarks(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : Number(a > b));
}

const COLLATOR = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
