/** A word without its spelling: lower case, no accents, umlauts as one plain letter however they are written. */
export function plainSpelling(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1');
}

/**
 * How a German word sounds (Kölner Phonetik): words that sound alike have the same code, such as Meier, Mayr and Maier.
 * The empty text for words without a letter that sounds.
 */
export function soundOf(word: string): string {
  const letters = Array.from(plainLetters(word));
  let code = '';
  letters.forEach((letter, index) => {
    code += soundOfLetter(letter, letters[index - 1] ?? '', letters[index + 1] ?? '', index === 0);
  });
  const single = code.replace(/(.)\1+/g, '$1');
  return single.slice(0, 1) + single.slice(1).replaceAll('0', '');
}

function plainLetters(word: string): string {
  return word
    .toUpperCase()
    .replaceAll('ß', 'SS')
    .normalize('NFD')
    .replace(/[^A-Z]/g, '');
}

const SIMPLE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('AEIJOUY', (letter) => [letter, '0'])),
  H: '',
  B: '1',
  ...Object.fromEntries(Array.from('FVW', (letter) => [letter, '3'])),
  ...Object.fromEntries(Array.from('GKQ', (letter) => [letter, '4'])),
  L: '5',
  M: '6',
  N: '6',
  R: '7',
  S: '8',
  Z: '8',
};

function soundOfLetter(letter: string, before: string, after: string, isFirst: boolean): string {
  if (letter === 'P') return after === 'H' ? '3' : '1';
  if (letter === 'D' || letter === 'T') return isOneOf(after, 'CSZ') ? '8' : '2';
  if (letter === 'X') return isOneOf(before, 'CKQ') ? '8' : '48';
  return letter === 'C' ? soundOfC(before, after, isFirst) : (SIMPLE[letter] ?? '');
}

function isOneOf(letter: string, letters: string): boolean {
  return letter !== '' && letters.includes(letter);
}

function soundOfC(before: string, after: string, isFirst: boolean): string {
  if (after === '') return '8';
  if (isFirst) return 'AHKLOQRUX'.includes(after) ? '4' : '8';
  if (before === 'S' || before === 'Z') return '8';
  return 'AHKOQUX'.includes(after) ? '4' : '8';
}

/** Number of slips of the pen between two words: a letter too many, missing, wrong, or two neighbours swapped. */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  const table = new SlipTable(b.length + 1);
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = 0; column <= b.length; column += 1) table.push(slipsAt(table, row, column, a, b));
  }
  return table.at(a.length, b.length);
}

/** Slips between the beginnings of two words, row by row. */
class SlipTable {
  private readonly slips: number[] = [];

  constructor(private readonly width: number) {}

  push(slips: number): void {
    this.slips.push(slips);
  }

  at(row: number, column: number): number {
    return this.slips[row * this.width + column] ?? 0;
  }
}

function slipsAt(table: SlipTable, row: number, column: number, a: readonly string[], b: readonly string[]): number {
  if (row === 0 || column === 0) return row + column;
  const isSame = a[row - 1] === b[column - 1];
  const least = Math.min(
    table.at(row - 1, column) + 1,
    table.at(row, column - 1) + 1,
    table.at(row - 1, column - 1) + (isSame ? 0 : 1),
  );
  const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwapped ? Math.min(least, table.at(row - 2, column - 2) + 1) : least;
}

const LONG_WORD = 7;

/**
 * The words most like what was typed, the nearest first: at most one slip in short words and two in long ones, or
 * the same sound and slips in no more than half of it.
 */
export function nearestWords(typed: string, known: readonly string[], most: number): readonly string[] {
  const plain = plainSpelling(typed);
  const sound = soundOf(typed);
  const slipsAllowed = plain.length >= LONG_WORD ? 2 : 1;
  return known
    .map((word) => {
      const slips = slipsBetween(plain, plainSpelling(word));
      const soundsAlike = sound.length > 1 && soundOf(word) === sound;
      return { word, slips, soundsAlike };
    })
    .filter(
      ({ slips, soundsAlike }) => slips > 0 && (slips <= slipsAllowed || (soundsAlike && slips <= plain.length / 2)),
    )
    .sort((a, b) => a.slips - b.slips || Number(b.soundsAlike) - Number(a.soundsAlike) || a.word.localeCompare(b.word))
    .slice(0, most)
    .map(({ word }) => word);
}
