/** What an uploaded file is. */
export interface UploadFormat {
  readonly mediaType: string;
  /** For people, such as `Textdokument (DOCX)`. */
  readonly name: string;
}

/** Bytes from the beginning of a file that tell what it is. */
export const UPLOAD_HEAD_BYTES = 1024;

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** Formats inside a ZIP, by the end of the name; ODF also says so inside. */
const ZIPPED: Readonly<Record<string, UploadFormat>> = {
  docx: { mediaType: `${OPEN_XML}wordprocessingml.document`, name: 'Textdokument (DOCX)' },
  xlsx: { mediaType: `${OPEN_XML}spreadsheetml.sheet`, name: 'Tabelle (XLSX)' },
  pptx: { mediaType: `${OPEN_XML}presentationml.presentation`, name: 'Präsentation (PPTX)' },
  odt: { mediaType: `${OPEN_DOCUMENT}text`, name: 'Textdokument (ODT)' },
  ods: { mediaType: `${OPEN_DOCUMENT}spreadsheet`, name: 'Tabelle (ODS)' },
  odp: { mediaType: `${OPEN_DOCUMENT}presentation`, name: 'Präsentation (ODP)' },
};

/** Formats of older office programs, all in one kind of container. */
const COMPOUND: Readonly<Record<string, UploadFormat>> = {
  doc: { mediaType: 'application/msword', name: 'Textdokument (DOC)' },
  xls: { mediaType: 'application/vnd.ms-excel', name: 'Tabelle (XLS)' },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', name: 'Präsentation (PPT)' },
};

/** Formats that their first bytes name, in hexadecimal. */
const SIGNED: readonly (readonly [signature: string, format: UploadFormat])[] = [
  ['ffd8ff', { mediaType: 'image/jpeg', name: 'Bild (JPEG)' }],
  ['89504e470d0a1a0a', { mediaType: 'image/png', name: 'Bild (PNG)' }],
  ...['49492a00', '4d4d002a', '49492b00', '4d4d002b'].map(
    (signature) => [signature, { mediaType: 'image/tiff', name: 'Bild (TIFF)' }] as const,
  ),
  ['7b5c727466', { mediaType: 'application/rtf', name: 'Textdokument (RTF)' }],
];

const PLAIN: Readonly<Record<string, UploadFormat>> = {
  txt: { mediaType: 'text/plain', name: 'Text (TXT)' },
  csv: { mediaType: 'text/csv', name: 'Tabelle (CSV)' },
};

/** Ends of names of files that can be taken in, for refusals and for the choice of files. */
export const UPLOAD_ENDINGS: readonly string[] = [
  'pdf',
  'tif',
  'tiff',
  'jpg',
  'jpeg',
  'png',
  ...Object.keys(ZIPPED),
  ...Object.keys(COMPOUND),
  'rtf',
  ...Object.keys(PLAIN),
];

/**
 * What a file is by its first bytes; the name only tells apart what has the same container. `undefined` when it is nothing
 * that can be taken in, or when name and content contradict each other.
 */
export function uploadFormat(head: Uint8Array, fileName: string): UploadFormat | undefined {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, UPLOAD_HEAD_BYTES));
  if (/%PDF-\d/.test(bytes.toString('latin1'))) return { mediaType: 'application/pdf', name: 'PDF' };
  const signed = SIGNED.find(([signature]) => startsWith(bytes, signature));
  if (signed) return signed[1];
  if (startsWith(bytes, '504b0304')) return zipped(bytes, ending);
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) return COMPOUND[ending];
  return bytes.length > 0 && !bytes.includes(0) ? PLAIN[ending] : undefined;
}

/** The first entry of an OpenDocument file is its media type, uncompressed. @norm ODF 1.3 part 2, section 3.3 */
function zipped(bytes: Buffer, ending: string): UploadFormat | undefined {
  const entry = /^mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/.exec(bytes.toString('latin1', 30, 130));
  if (entry) return Object.values(ZIPPED).find(({ mediaType }) => mediaType === entry[1]);
  const format = ZIPPED[ending];
  return format?.mediaType.startsWith(OPEN_XML) === true ? format : undefined;
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length / 2).toString('hex') === signature;
}

const NAME_MAX = 255;

/** Keeps what people recognise of a file name and nothing a file system, a list or a reader could trip over. */
export function tidyFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  // control and direction marks: a name must not read differently from what it is
  const tidy = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return /^\.*$/.test(tidy) ? 'unbenannt' : tidy.slice(-NAME_MAX);
}
