/** Most columns of a sheet: whoever writes in column XFD fills a page of 16,384 columns in every row. */
const MAX_COLUMNS = 1000;
/** Most rows of a sheet. */
const MAX_ROWS = 250_000;
/** Most cells of a sheet when every row is as wide as the widest one: so it lies in memory. */
const MAX_GRID = 20_000_000;
/** Most parts of a workbook. */
const MAX_PARTS = 2000;
/** Most bytes the parts of a workbook may have when unpacked; 20,000 plan units need about 20 MB. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;
/** Most characters all cells may have together: one long shared text in every cell costs nothing in the file. */
const MAX_CHARACTERS = 60_000_000;

const CELL = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,4})(\d{1,9})"/g;
const LONGEST_TAG = 512;

/** Adds up what a workbook would need in memory, while it is unpacked and before it is read. */
export class WorkbookMeasure {
  private bytes = 0;
  private parts = 0;
  private columns = 0;
  private rows = 0;
  private tail = '';
  private found: string | undefined;

  /** What is too large, in words; `undefined` as long as nothing is. */
  get excess(): string | undefined {
    return this.found;
  }

  /** A part of the workbook begins. */
  beginPart(): void {
    this.parts += 1;
    this.columns = 0;
    this.rows = 0;
    this.tail = '';
    if (this.parts > MAX_PARTS) this.found ??= `mehr als ${String(MAX_PARTS)} Teile`;
  }

  /** A piece of a part. @param isSheet whether cells stand in it */
  take(chunk: Uint8Array, isSheet: boolean): void {
    this.bytes += chunk.length;
    if (this.bytes > MAX_UNPACKED_BYTES)
      this.found ??= `entpackt mehr als ${String(MAX_UNPACKED_BYTES / 1024 / 1024)} MB`;
    if (isSheet && this.found === undefined) this.takeCells(this.tail + Buffer.from(chunk).toString('latin1'));
  }

  private takeCells(text: string): void {
    for (const [, letters = '', row = ''] of text.matchAll(CELL)) {
      const column = columnNumber(letters);
      this.columns = Math.max(this.columns, column);
      this.rows = Math.max(this.rows, Number(row));
      if (column > MAX_COLUMNS) this.found ??= `Zelle ${letters}${row}: mehr als ${String(MAX_COLUMNS)} Spalten`;
      else if (this.rows > MAX_ROWS) this.found ??= `Zelle ${letters}${row}: mehr als ${String(MAX_ROWS)} Zeilen`;
      else if (this.columns * this.rows > MAX_GRID)
        this.found ??= `Zelle ${letters}${row}: ${String(this.columns)} Spalten in ${String(this.rows)} Zeilen`;
    }
    this.tail = text.slice(Math.max(text.lastIndexOf('<'), text.length - LONGEST_TAG));
  }
}

/** What all cells together say too much, in words; `undefined` when they do not. */
export function excessOfTexts(sheets: readonly (readonly (readonly unknown[])[])[]): string | undefined {
  let characters = 0;
  for (const rows of sheets) {
    for (const [index, cells] of rows.entries()) {
      for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
      if (characters > MAX_CHARACTERS)
        return `Zeile ${String(index + 1)}: mehr als ${String(MAX_CHARACTERS / 1_000_000)} Millionen Zeichen`;
    }
  }
  return undefined;
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}
