import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import readSheets from 'read-excel-file/node';
import { excessOfTexts, WorkbookMeasure } from './workbook-measure.js';

const SHEET = /^xl\/worksheets\/.*\.xml$/i;

/** The sheets of a workbook row by row; or why it cannot be read. */
export type Workbook =
  | { readonly sheets: readonly (readonly (readonly unknown[])[])[] }
  | { readonly obstacle: 'too-large' | 'unreadable'; readonly detail: string | null };

/** Reads the cells of an XLSX workbook; one that swells beyond all measure is refused before it is read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const obstacle = obstacleIn(bytes);
  if (obstacle !== undefined) return obstacle;
  try {
    const sheets = (await readSheets(Buffer.from(bytes))).map(({ data }) => data);
    const excess = excessOfTexts(sheets);
    return excess === undefined ? { sheets } : { obstacle: 'too-large', detail: excess };
  } catch (error) {
    return { obstacle: 'unreadable', detail: error instanceof Error ? error.message : 'XLSX' };
  }
}

/** Text of a cell as a person reads it there. */
export function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Unpacks the parts without keeping them, and only as long as they are no more than can be read. */
function obstacleIn(bytes: Uint8Array): Exclude<Workbook, { readonly sheets: unknown }> | undefined {
  const measure = new WorkbookMeasure();
  let broken: Error | null = null;
  const unzip = new Unzip((part) => {
    measure.beginPart();
    const isSheet = SHEET.test(part.name);
    part.ondata = (error, chunk) => {
      broken ??= error;
      measure.take(chunk, isSheet);
      if (measure.excess !== undefined) part.terminate();
    };
    if (measure.excess === undefined) part.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  const step = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length && measure.excess === undefined; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error('ZIP');
  }
  if (measure.excess !== undefined) return { obstacle: 'too-large', detail: measure.excess };
  return broken === null ? undefined : { obstacle: 'unreadable', detail: 'ZIP' };
}
