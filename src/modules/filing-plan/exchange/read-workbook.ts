import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import readSheets from 'read-excel-file/node';

/** Most bytes the parts of a workbook may have when unpacked; 20,000 plan units need about 20 MB. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

/** The sheets of a workbook row by row; or why it cannot be read. */
export type Workbook =
  | { readonly sheets: readonly (readonly (readonly unknown[])[])[] }
  | { readonly obstacle: 'too-large' | 'unreadable'; readonly detail: string | null };

/** Reads the cells of an XLSX workbook; one that swells beyond all measure is refused before it is read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const obstacle = obstacleIn(bytes);
  if (obstacle !== undefined) return { obstacle, detail: obstacle === 'unreadable' ? 'ZIP' : null };
  try {
    return { sheets: (await readSheets(Buffer.from(bytes))).map(({ data }) => data) };
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

/** Unpacks the parts without keeping them. */
function obstacleIn(bytes: Uint8Array): 'too-large' | 'unreadable' | undefined {
  let unpacked = 0;
  let broken: Error | null = null;
  const unzip = new Unzip((part) => {
    part.ondata = (error, chunk) => {
      broken ??= error;
      unpacked += chunk.length;
      if (unpacked > MAX_UNPACKED_BYTES) part.terminate();
    };
    if (unpacked <= MAX_UNPACKED_BYTES) part.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  const step = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length && unpacked <= MAX_UNPACKED_BYTES; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error('ZIP');
  }
  if (unpacked > MAX_UNPACKED_BYTES) return 'too-large';
  return broken === null ? undefined : 'unreadable';
}
