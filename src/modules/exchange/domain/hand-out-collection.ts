import { csvCell } from '#kernel/csv-cell';
import type { HandOutContent, NotShown } from './hand-out-content.js';
import { archiveEntries } from './inspection-copy.js';
import { notShownWords } from './not-shown.js';
import { safeName } from './safe-name.js';

/** Where a hand-out of many files stands; after its time the result is deleted. */
export type CollectionState = 'collecting' | 'waiting' | 'ready' | 'failed' | 'expired';

/** A file in an archive of many, with the folder it has there. */
export interface CollectedContent {
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

/** What lies in the archive, for spreadsheet programs: one row a stored file. */
export function collectionCsv(files: readonly CollectedContent[]): string {
  const rows = files.flatMap(({ folder, content, missing }, index) => {
    const gone = new Map(missing.map((one) => [one.sha256, one.code]));
    const file = [String(index + 1), content.reference, content.subject];
    return archiveEntries(content).map(({ name, document, format }) => {
      const code = gone.get(format.objectHash);
      return [
        ...file,
        document.reference,
        document.subject,
        format.role === 'original' ? 'Original' : 'Lesefassung',
        code === undefined ? `${folder}/${name}` : `fehlt: ${notShownWords(code)}`,
        String(format.sizeBytes),
        format.objectHash,
      ];
    });
  });
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
