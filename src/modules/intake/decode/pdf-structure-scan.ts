import { constants, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.js';
import { readJbig2Segments } from './jbig2-segments.js';
import { isDictionary, isWord, nameOf, PdfLexer, PdfReference } from './pdf-lexer.js';
import type { PdfDictionary, PdfValue } from './pdf-lexer.js';
import { undoPngPrediction } from './png-prediction.js';

/** An image inside a PDF, by what its dictionary says. */
export interface PdfImageFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Bytes of its coded data. */
  readonly codedBytes: number;
  /** True when its samples mean what they say: no mask, no transparency, no inverted or scaled decoding. */
  readonly isPlain: boolean;
}

/** What the object structure of a PDF tells without rendering anything. */
export interface PdfStructure {
  readonly hasJavascript: boolean;
  readonly hasAttachments: boolean;
  readonly hasEncryption: boolean;
  readonly hasJbig2Symbols: boolean;
  /** True when a stream says it is longer than the file. */
  readonly isCutOff: boolean;
  /** True when a compressed part of the structure could not be looked into. */
  readonly hasOpaqueParts: boolean;
  /** True when a compressed part unfolds to more than the limit. */
  readonly unfoldsTooFar: boolean;
  readonly images: readonly PdfImageFacts[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface StreamPlace {
  readonly start: number;
  readonly length: number;
  readonly dictionary: PdfDictionary;
}

const IMAGES_KEPT = 100_000;
const LARGEST_STRUCTURE_STREAM = 256 * 1024 * 1024;
const STREAM_END = Buffer.from('endstream');

/**
 * Walks all objects of a PDF from first to last byte, tolerantly, also objects of earlier revisions and objects no
 * reference leads to: what is hidden counts too. Data of streams is stepped over, except object streams and JBIG2 data.
 */
export class PdfStructureScan {
  private readonly found: Mutable<PdfStructure> & { images: PdfImageFacts[] } = {
    hasJavascript: false,
    hasAttachments: false,
    hasEncryption: false,
    hasJbig2Symbols: false,
    isCutOff: false,
    hasOpaqueParts: false,
    unfoldsTooFar: false,
    images: [],
  };
  private readonly streams = new Map<number, StreamPlace>();
  private readonly globals = new Set<number>();
  private objectStreams: StreamPlace[] = [];

  constructor(
    private readonly source: ByteSource,
    private readonly maxUnfoldedBytes: number,
  ) {}

  run(): PdfStructure {
    this.walkFile();
    for (const number of this.globals) this.lookAtJbig2(this.streams.get(number));
    if (!this.found.hasEncryption) for (const stream of this.objectStreams) this.lookIntoObjectStream(stream);
    return this.found;
  }

  private walkFile(): void {
    const lexer = new PdfLexer(this.source);
    let beforeLast: PdfValue | undefined;
    let last: PdfValue | undefined;
    let objectNumber = 0;
    for (;;) {
      const value = lexer.next();
      if (value === undefined) return;
      if (isWord(value, 'obj') && typeof beforeLast === 'number') objectNumber = beforeLast;
      if (isDictionary(value)) {
        this.lookAtValue(value);
        if (isWord(last, 'trailer')) this.lookAtTrailer(value);
      } else if (Array.isArray(value)) {
        this.lookAtValue(value);
      } else if (isWord(value, 'stream') && isDictionary(last)) {
        lexer.position = this.takeStream(objectNumber, last, lexer.position);
      }
      beforeLast = last;
      last = value;
    }
  }

  /** Notes the stream whose data starts behind `position` and returns the position behind it. */
  private takeStream(objectNumber: number, dictionary: PdfDictionary, position: number): number {
    let start = position;
    if (this.source.byteAt(start) === 0x0d) start += 1;
    if (this.source.byteAt(start) === 0x0a) start += 1;
    const end = this.streamEnd(dictionary, start);
    const stream = { start, length: end - start, dictionary };
    const type = nameOf(dictionary.get('Type'));
    this.streams.set(objectNumber, stream);
    if (type === 'ObjStm') this.objectStreams.push(stream);
    if (type === 'XRef') this.lookAtTrailer(dictionary);
    if (nameOf(dictionary.get('Subtype')) === 'Image') this.lookAtImage(stream);
    return end;
  }

  private streamEnd(dictionary: PdfDictionary, start: number): number {
    const stated = dictionary.get('Length');
    if (typeof stated === 'number' && stated >= 0) {
      const near = this.source.read(start + stated, 32).indexOf(STREAM_END);
      if (near >= 0) return start + stated;
    }
    const found = this.source.indexOf(STREAM_END, start);
    if (found < 0) {
      this.found.isCutOff = true;
      return this.source.size;
    }
    return this.source.byteAt(found - 1) === 0x0a ? found - 1 : found;
  }

  private lookAtTrailer(dictionary: PdfDictionary): void {
    const encrypt = dictionary.get('Encrypt');
    if (encrypt instanceof PdfReference || isDictionary(encrypt)) this.found.hasEncryption = true;
  }

  private lookAtValue(value: PdfValue): void {
    if (Array.isArray(value)) for (const item of value as readonly PdfValue[]) this.lookAtValue(item);
    if (!isDictionary(value)) return;
    if (isScript(value)) this.found.hasJavascript = true;
    if (isAttachment(value)) this.found.hasAttachments = true;
    for (const item of value.values()) this.lookAtValue(item);
  }

  private lookAtImage(stream: StreamPlace): void {
    const { dictionary } = stream;
    const widthPx = dictionary.get('Width');
    const heightPx = dictionary.get('Height');
    if (typeof widthPx === 'number' && typeof heightPx === 'number' && this.found.images.length < IMAGES_KEPT) {
      const isPlain = !['SMask', 'SMaskInData', 'Mask', 'ImageMask', 'Decode'].some((key) => dictionary.has(key));
      this.found.images.push({ widthPx, heightPx, codedBytes: stream.length, isPlain });
    }
    const filters = filtersOf(dictionary);
    if (filters.at(-1) !== 'JBIG2Decode') return;
    const parameters = dictionary.get('DecodeParms');
    for (const item of Array.isArray(parameters) ? (parameters as readonly PdfValue[]) : [parameters]) {
      const reference = isDictionary(item) ? item.get('JBIG2Globals') : undefined;
      if (reference instanceof PdfReference) this.globals.add(reference.objectNumber);
    }
    this.lookAtJbig2(stream);
  }

  private lookAtJbig2(stream: StreamPlace | undefined): void {
    if (stream === undefined || this.found.hasJbig2Symbols) return;
    const bytes = this.unfold(
      stream,
      filtersOf(stream.dictionary).filter((filter) => filter !== 'JBIG2Decode'),
    );
    if (bytes !== undefined && readJbig2Segments(bytes).usesSymbols) this.found.hasJbig2Symbols = true;
  }

  private lookIntoObjectStream(stream: StreamPlace): void {
    const bytes = this.unfold(stream, filtersOf(stream.dictionary));
    const first = stream.dictionary.get('First');
    if (bytes === undefined) return;
    const input = { size: bytes.length, byteAt: (position: number): number => bytes[position] ?? -1 };
    const lexer = new PdfLexer(input, typeof first === 'number' && first > 0 ? first : 0);
    for (let value = lexer.next(); value !== undefined; value = lexer.next()) this.lookAtValue(value);
  }

  private unfold(stream: StreamPlace, filters: readonly string[]): Uint8Array | undefined {
    const parameters = stream.dictionary.get('DecodeParms');
    const isReadable = filters.length === 0 || (filters.length === 1 && filters[0] === 'FlateDecode');
    if (!isReadable || stream.length > LARGEST_STRUCTURE_STREAM) {
      this.found.hasOpaqueParts = true;
      return undefined;
    }
    const coded = this.source.read(stream.start, stream.length);
    if (filters.length === 0) return coded;
    try {
      const options = { maxOutputLength: this.maxUnfoldedBytes, finishFlush: constants.Z_SYNC_FLUSH };
      return undoPngPrediction(
        inflateRawSync(withoutZlibHeader(coded), options),
        isDictionary(parameters) ? parameters : undefined,
      );
    } catch (error) {
      if (error instanceof RangeError) this.found.unfoldsTooFar = true;
      else this.found.hasOpaqueParts = true;
      return undefined;
    }
  }
}

function isScript(dictionary: PdfDictionary): boolean {
  return dictionary.has('JS') || nameOf(dictionary.get('S')) === 'JavaScript';
}

function isAttachment(dictionary: PdfDictionary): boolean {
  const isFile = nameOf(dictionary.get('Type')) === 'EmbeddedFile';
  return isFile || dictionary.has('EF') || nameOf(dictionary.get('Subtype')) === 'FileAttachment';
}

/** Without its header a stream is unfolded without checking its sum, as viewers do: a wrong sum must not hide anything. */
function withoutZlibHeader(coded: Uint8Array): Uint8Array {
  return (coded[0] ?? 0) % 16 === 8 ? coded.subarray(2) : coded;
}

function filtersOf(dictionary: PdfDictionary): readonly string[] {
  const filter = dictionary.get('Filter');
  const list = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
  return list.flatMap((item) => nameOf(item) ?? []);
}
