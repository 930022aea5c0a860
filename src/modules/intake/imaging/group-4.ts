import { BLACK_RUNS, type CodeWord, type RunCodes, WHITE_RUNS } from './fax-run-codes.js';

/** Columns at which the colour of a row changes, beginning with white: even places turn black, odd places turn white. */
export type ColourChanges = Int32Array;

const PASS: CodeWord = { bits: 0b0001, length: 4 };
const HORIZONTAL: CodeWord = { bits: 0b001, length: 3 };
/** Vertical modes for a change that lies 3 to the left … 3 to the right of the one above. */
const VERTICAL: readonly CodeWord[] = [
  { bits: 0b0000010, length: 7 },
  { bits: 0b000010, length: 6 },
  { bits: 0b010, length: 3 },
  { bits: 0b1, length: 1 },
  { bits: 0b011, length: 3 },
  { bits: 0b000011, length: 6 },
  { bits: 0b0000011, length: 7 },
];
const END_OF_LINE: CodeWord = { bits: 1, length: 12 };
const LONGEST_MAKE_UP = 2560;

/**
 * Packs a black and white image row by row (fax group 4, lossless). It knows no symbols and no similar shapes: every
 * pixel comes out as it went in, which scanning guidelines demand.
 *
 * @norm ITU-T T.6; TR-RESISCAN A.SC.12
 */
export class Group4Encoder {
  private readonly bits = new BitWriter();
  private above: ColourChanges;

  constructor(private readonly width: number) {
    this.above = new Int32Array(width + 4).fill(width);
  }

  /** An array to fill with the changes of one row: after the last change every place must hold the width. */
  rowBuffer(): ColourChanges {
    return new Int32Array(this.width + 4);
  }

  /**
   * Packs one row.
   *
   * @returns the array of the row before, to be filled for the next row
   */
  row(changes: ColourChanges): ColourChanges {
    const { width, above, bits } = this;
    let from = -1;
    let isBlack = 0;
    let next = 0;
    let over = 0;
    while (from < width) {
      over = nextOppositeChange(above, over, from, isBlack, width);
      const b1 = above[over] as number;
      const b2 = b1 < width ? (above[over + 1] as number) : width;
      const a1 = changes[next] as number;
      if (b2 < a1) {
        bits.write(PASS);
        from = b2;
      } else if (a1 - b1 <= 3 && b1 - a1 <= 3) {
        bits.write(VERTICAL[a1 - b1 + 3] as CodeWord);
        from = a1;
        isBlack ^= 1;
        next++;
      } else {
        from = this.horizontal(Math.max(0, from), a1, changes[next + 1] as number, isBlack === 1);
        next += 2;
      }
    }
    this.above = changes;
    return above;
  }

  /** Ends the image and gives its bytes. */
  finish(): Uint8Array {
    this.bits.write(END_OF_LINE);
    this.bits.write(END_OF_LINE);
    return this.bits.finish();
  }

  /** Packs two runs by their lengths; returns where the second one ends. */
  private horizontal(from: number, a1: number, a2: number, isBlack: boolean): number {
    this.bits.write(HORIZONTAL);
    this.run(isBlack ? BLACK_RUNS : WHITE_RUNS, a1 - from);
    this.run(isBlack ? WHITE_RUNS : BLACK_RUNS, a2 - a1);
    return a2;
  }

  private run(codes: RunCodes, length: number): void {
    let left = length;
    while (left > LONGEST_MAKE_UP + 63) {
      this.bits.write(codes.makeUp[LONGEST_MAKE_UP / 64 - 1] as CodeWord);
      left -= LONGEST_MAKE_UP;
    }
    if (left >= 64) this.bits.write(codes.makeUp[(left >> 6) - 1] as CodeWord);
    this.bits.write(codes.terminating[left & 63] as CodeWord);
  }
}

/** The first change above that lies to the right of a column and turns to the other colour. */
function nextOppositeChange(above: ColourChanges, start: number, from: number, isBlack: number, width: number): number {
  let over = start;
  while (over > 0 && (above[over - 1] as number) > from) over--;
  while (((above[over] as number) <= from || (over & 1) !== isBlack) && (above[over] as number) < width) over++;
  return over;
}

class BitWriter {
  private bytes = new Uint8Array(64 * 1024);
  private length = 0;
  private pending = 0;
  private pendingBits = 0;

  write(word: CodeWord): void {
    this.pending = (this.pending << word.length) | word.bits;
    this.pendingBits += word.length;
    while (this.pendingBits >= 8) {
      this.pendingBits -= 8;
      this.push((this.pending >> this.pendingBits) & 255);
    }
    this.pending &= (1 << this.pendingBits) - 1;
  }

  finish(): Uint8Array {
    if (this.pendingBits > 0) this.push((this.pending << (8 - this.pendingBits)) & 255);
    return this.bytes.slice(0, this.length);
  }

  private push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = byte;
  }
}
