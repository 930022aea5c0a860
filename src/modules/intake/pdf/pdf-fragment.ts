import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

/** A part of a larger PDF, as a file of numbered objects that others can be put behind. */
export interface PdfFragment {
  /** The file with the objects, one after the other. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file, to be compared by whoever puts it in. */
  readonly sha256: string;
  /** Where each object begins; the first has the number that was asked for, the others follow. */
  readonly offsets: readonly number[];
  /** Numbers of the page objects, in order. */
  readonly pages: readonly number[];
}

/** Number of the object that holds the pages of the whole PDF; every page of a fragment is its child. */
export const PAGE_TREE_NUMBER = 2;

/** What readers could run or be led by; a copy that is handed out does neither. */
const ACTIVE_ACTIONS = new Set([
  '/JavaScript',
  '/Launch',
  '/SubmitForm',
  '/ImportData',
  '/GoToR',
  '/GoToE',
  '/Rendition',
]);
const ACTIVE_KEYS = new Set(['/AA', '/JS', '/OpenAction', '/JavaScript', '/EmbeddedFiles', '/EmbeddedFile']);

/** Writes everything the pages of a document consist of under new numbers. @param first number of the first object */
export async function writeFragment(document: PDFDocument, first: number, path: string): Promise<PdfFragment> {
  await document.flush();
  const { context, catalog } = document;
  const treeRef = catalog.get(PDFName.of('Pages'));
  const rootRef = context.trailerInfo.Root;
  const objects = context
    .enumerateIndirectObjects()
    .filter(([ref]) => ref !== treeRef && ref !== rootRef && ref !== context.trailerInfo.Info);
  const numbers = new Map(objects.map(([ref], index) => [ref.toString(), first + index]));
  const writer = new ObjectWriter((ref) => (ref === treeRef ? PAGE_TREE_NUMBER : numbers.get(ref.toString())));
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let bytes = 0;
  for (const [ref, object] of objects) {
    const body = writer.body(object);
    const part = Buffer.concat([
      Buffer.from(`${String(numbers.get(ref.toString()))} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(bytes);
    parts.push(part);
    bytes += part.length;
  }
  const whole = Buffer.concat(parts);
  await writeFile(path, whole, { mode: 0o600 });
  return {
    path,
    bytes,
    sha256: createHash('sha256').update(whole).digest('hex'),
    offsets,
    pages: document.getPages().map((page) => numbers.get(page.ref.toString()) ?? 0),
  };
}

/** Writes objects with their references under new numbers. */
class ObjectWriter {
  /** @param numberOf new number of an object; `undefined` for one that stays behind */
  constructor(private readonly numberOf: (ref: PDFRef) => number | undefined) {}

  body(object: PDFObject): Buffer {
    if (object instanceof PDFRef) return this.reference(object);
    if (object instanceof PDFStream) return this.stream(object);
    if (object instanceof PDFDict) return this.dictionary(object);
    if (object instanceof PDFArray) return this.array(object);
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    return Buffer.from(bytes);
  }

  private reference(ref: PDFRef): Buffer {
    const number = this.numberOf(ref);
    return Buffer.from(number === undefined ? 'null' : `${String(number)} 0 R`);
  }

  private stream(stream: PDFStream): Buffer {
    const contents = stream.getContents();
    stream.updateDict();
    return Buffer.concat([
      this.dictionary(stream.dict, contents.length),
      Buffer.from('\nstream\n'),
      contents,
      Buffer.from('\nendstream'),
    ]);
  }

  private dictionary(dictionary: PDFDict, length?: number): Buffer {
    const action = dictionary.get(PDFName.of('S'))?.toString() ?? '';
    if (length === undefined && ACTIVE_ACTIONS.has(action)) return Buffer.from('null');
    const entries = dictionary.entries().flatMap(([key, value]) => {
      if (ACTIVE_KEYS.has(key.toString()) || (length !== undefined && key.toString() === '/Length')) return [];
      return [Buffer.from(`${key.toString()} `), this.body(value), Buffer.from('\n')];
    });
    const said = length === undefined ? [] : [Buffer.from(`/Length ${String(length)}\n`)];
    return Buffer.concat([Buffer.from('<<\n'), ...entries, ...said, Buffer.from('>>')]);
  }

  private array(array: PDFArray): Buffer {
    const items = array.asArray().flatMap((item) => [this.body(item), Buffer.from(' ')]);
    return Buffer.concat([Buffer.from('['), ...items, Buffer.from(']')]);
  }
}
