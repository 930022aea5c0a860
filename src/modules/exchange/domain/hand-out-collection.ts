import { csvCell } from '#kernel/csv-cell';
import type { HandOutContent, NotShown } from './hand-out-content.js';
import { archiveEntries } from './inspection-copy.js';
import { notShownWords } from './not-shown.js';
import { safeName } from './safe-name.js';

/** Where a hand-out of many files stands; after its time the result is deleted. */
export type CollectionState = 'collecting' | 'waiting' | 'ready' | 'failed' | 'expired';

/** A file in an archive of many, with the folder it has there. */
export interface CollectedContent {
  /** From 1. */
  readonly number: number;
  readonly folder: string;
  readonly content: HandOutContent;
  /** Stored files that could not be given. */
  readonly missing: readonly NotShown[];
}

const DIGITS = 4;
/** Bytes of a folder's name: reference and subject, with room for what lies in it. */
const FOLDER_LENGTH = 80;

/** The folder of a file in an archive of many: in the order of the selection, none twice. @param number from 1 */
export function collectionFolder(
  number: number,
  { reference, subject }: Pick<HandOutContent, 'reference' | 'subject'>,
): string {
  const name = safeName(`${reference.replace(/\//g, '-')} ${subject}`.slice(0, FOLDER_LENGTH));
  return `${String(number).padStart(DIGITS, '0')}_${name}`;
}

const COLUMNS = [
  'Nr.',
  'Aktenzeichen',
  'Akte',
  'Geschäftszeichen',
  'Dokument',
  'Art',
  'Datei',
  'Größe in Bytes',
  'SHA-256',
];

/** First line of the list of what lies in the archive, for spreadsheet programs. */
export function collectionHead(): string {
  return `\ufeff${COLUMNS.map(csvCell).join(';')}\r\n`;
}

/** What of a file lies in the archive: one row of the list for each stored file, also for those that could not be given. */
export function collectionRows({ number, folder, content, missing }: CollectedContent): string {
  const gone = new Map(missing.map((one) => [one.sha256, one.code]));
  const rows = archiveEntries(content).map(({ name, document, format }) => {
    const code = gone.get(format.objectHash);
    return [
      ...[String(number), content.reference, content.subject, document.reference, document.subject],
      format.role === 'original' ? 'Original' : 'Lesefassung',
      code === undefined ? `${folder}/${name}` : `fehlt: ${notShownWords(code)}`,
      String(format.sizeBytes),
      format.objectHash,
    ];
  });
  return rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}
