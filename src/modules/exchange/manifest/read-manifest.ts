import { cellText, readCsvTable, readWorkbook } from '#modules/filing-plan';
import { manifestFault } from '../domain/manifest-fault.js';
import { type ManifestTable, manifestTable, MAX_MANIFEST_BYTES, unreadableManifest } from '../domain/manifest-table.js';

/** Start of the compound files in which old spreadsheet programs wrote (XLS). */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a manifest from CSV or XLSX, told by what the file contains, not by its name. */
export async function readManifest(bytes: Uint8Array): Promise<ManifestTable> {
  if (bytes.length === 0) return unreadableManifest(manifestFault('manifest-empty'));
  if (bytes.length > MAX_MANIFEST_BYTES) {
    return unreadableManifest(
      manifestFault('manifest-too-large', { detail: `${String(MAX_MANIFEST_BYTES / 1024 / 1024)} MB` }),
    );
  }
  if (OLD_WORKBOOK.every((byte, index) => bytes[index] === byte))
    return unreadableManifest(manifestFault('manifest-old-workbook'));
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readWorkbookManifest(bytes) : readCsvManifest(bytes);
}

function readCsvManifest(bytes: Uint8Array): ManifestTable {
  const table = readCsvTable(bytes);
  if ('rows' in table) {
    return table.rows.length === 0
      ? unreadableManifest(manifestFault('manifest-empty'))
      : manifestTable(table.rows, table.delimiter);
  }
  const { row, detail } = table;
  if (table.obstacle === 'not-text') return unreadableManifest(manifestFault('manifest-not-text', { row }));
  const code = detail.startsWith('CSV_QUOTE') || detail.includes('QUOTE') ? 'quote-open' : 'manifest-unreadable';
  return unreadableManifest(manifestFault(code, { row, detail }));
}

/** The first sheet that has our headings; of several without them the first says what is missing. */
async function readWorkbookManifest(bytes: Uint8Array): Promise<ManifestTable> {
  const workbook = await readWorkbook(bytes);
  if ('obstacle' in workbook) {
    const code = workbook.obstacle === 'too-large' ? 'manifest-too-large' : 'manifest-unreadable';
    return unreadableManifest(manifestFault(code, { detail: workbook.detail }));
  }
  const tables = workbook.sheets.map((rows) =>
    manifestTable(
      rows.map((cells, index) => ({
        row: index + 1,
        cells: cells.map(cellText),
        rounded: cells.flatMap((cell, position) =>
          typeof cell === 'number' && !Number.isInteger(cell) ? position : [],
        ),
      })),
    ),
  );
  return (
    tables.find(({ headings }) => headings.level !== undefined) ??
    tables[0] ??
    unreadableManifest(manifestFault('manifest-empty'))
  );
}
