import type { PageBox, PageWord } from '../imaging/raster.js';
import { mediaTypeOfFile } from './rasterise.js';
import { withPdfFile, type PdfFile } from './pdf-file.js';

const OBJECT_IMAGE = 3;
const INVISIBLE_TEXT = 3;
const CHARACTERS_READ = 100_000;
const FEWEST_CHARACTERS = 20;
const WORST_UNREADABLE_SHARE = 0.02;
/** With more of the page under pictures, text may hide in them. */
const LARGEST_IMAGE_SHARE = 0.25;
const DEVICE_UNITS = 1 << 16;
const NEW_LINE_SHIFT = 0.5;
const NEW_BLOCK_GAP = 1.1;
/** What the renderer gives for a hyphen at the end of a line. */
const BROKEN_HYPHEN = '\u0002';

/** The text a PDF page brings with it. */
export interface TextLayer {
  /** Words in the order of the file, boxes on the upright page, confidence 1. */
  readonly words: readonly PageWord[];
  /** `none`; `visible`: set as text by who made the file; `hidden`: put behind a scan by some other recogniser. */
  readonly kind: 'none' | 'visible' | 'hidden';
  /** True when the words are all that is to be read on the page, so that it need not be recognised. */
  readonly isComplete: boolean;
}

const NOTHING: TextLayer = { words: [], kind: 'none', isComplete: false };

/**
 * The text layer of a page. Text behind a scan is given but never counts as complete: nobody knows how it was read.
 *
 * @throws DecodeError FILE_DAMAGED
 */
export async function textLayer(path: string, pageIndex: number): Promise<TextLayer> {
  if (mediaTypeOfFile(path) !== 'application/pdf') return NOTHING;
  return await withPdfFile(path, (file) => file.withPage(pageIndex, (page) => readTextLayer(file, page)));
}

function readTextLayer(file: PdfFile, page: number): TextLayer {
  const { call } = file.engine;
  const text = call._FPDFText_LoadPage(page);
  if (text === 0) return NOTHING;
  try {
    const count = Math.min(CHARACTERS_READ, call._FPDFText_CountChars(text));
    if (count <= 0) return NOTHING;
    const collector = new WordCollector(file, page, text);
    for (let index = 0; index < count; index += 1) collector.take(index);
    const { words, characters, unreadable, invisible } = collector.finish();
    if (words.length === 0) return NOTHING;
    const kind = invisible > characters / 2 ? 'hidden' : 'visible';
    const isReadable = characters >= FEWEST_CHARACTERS && unreadable <= characters * WORST_UNREADABLE_SHARE;
    const isComplete = kind === 'visible' && isReadable && imageShare(file, page) <= LARGEST_IMAGE_SHARE;
    return { words, kind, isComplete };
  } finally {
    call._FPDFText_ClosePage(text);
  }
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Gathers characters into words, words into lines, lines into blocks. */
class WordCollector {
  private readonly words: PageWord[] = [];
  private characters = 0;
  private unreadable = 0;
  private invisible = 0;
  private line = 0;
  private block = 0;
  private current = '';
  private box: Rectangle | undefined;
  private previous: Rectangle | undefined;
  private readonly visibility = new Map<number, boolean>();

  constructor(
    private readonly file: PdfFile,
    private readonly page: number,
    private readonly text: number,
  ) {}

  take(index: number): void {
    const { call } = this.file.engine;
    const code = call._FPDFText_GetUnicode(this.text, index);
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    if (character === '' || /\s/u.test(character)) {
      this.endWord();
      return;
    }
    this.count(index, code);
    const box = this.boxOf(index);
    if (box !== undefined) this.widenBy(box);
    this.current += character === BROKEN_HYPHEN ? '-' : character;
  }

  private count(index: number, code: number): void {
    const hasNoMeaning =
      this.file.engine.call._FPDFText_HasUnicodeMapError(this.text, index) === 1 || isUnreadable(code);
    this.characters += 1;
    if (hasNoMeaning) this.unreadable += 1;
    if (this.isInvisible(index)) this.invisible += 1;
  }

  private widenBy(box: Rectangle): void {
    if (this.box !== undefined && isElsewhere(this.box, box)) this.endWord();
    this.box = this.box === undefined ? box : union(this.box, box);
  }

  finish(): { words: PageWord[]; characters: number; unreadable: number; invisible: number } {
    this.endWord();
    const { words, characters, unreadable, invisible } = this;
    return { words, characters, unreadable, invisible };
  }

  private endWord(): void {
    const { box, current } = this;
    this.current = '';
    this.box = undefined;
    if (box === undefined || current === '') return;
    this.moveOn(box);
    this.words.push({ text: current, confidence: 1, box: asShares(box), line: this.line, block: this.block });
    this.previous = box;
  }

  private moveOn(box: Rectangle): void {
    const { previous } = this;
    if (previous === undefined || !isElsewhere(previous, box)) return;
    this.line += 1;
    const gap = box.top - previous.bottom;
    if (gap > NEW_BLOCK_GAP * (previous.bottom - previous.top) || gap < -3 * (previous.bottom - previous.top)) {
      this.block += 1;
    }
  }

  private isInvisible(index: number): boolean {
    const { call } = this.file.engine;
    const object = call._FPDFText_GetTextObject(this.text, index);
    let known = this.visibility.get(object);
    if (known === undefined) {
      known = object !== 0 && call._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_TEXT;
      this.visibility.set(object, known);
    }
    return known;
  }

  /** Box of a character on the upright page, in device units. */
  private boxOf(index: number): Rectangle | undefined {
    const { engine } = this.file;
    return engine.within(24, (memory) => {
      if (engine.call._FPDFText_GetLooseCharBox(this.text, index, memory) === 0) return undefined;
      const view = engine.view();
      const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(memory + offset, true));
      const one = this.toDevice(left ?? 0, top ?? 0, memory);
      const other = this.toDevice(right ?? 0, bottom ?? 0, memory);
      return {
        left: Math.min(one.x, other.x),
        right: Math.max(one.x, other.x),
        top: Math.min(one.y, other.y),
        bottom: Math.max(one.y, other.y),
      };
    });
  }

  private toDevice(x: number, y: number, memory: number): { x: number; y: number } {
    const { call } = this.file.engine;
    call._FPDF_PageToDevice(this.page, 0, 0, DEVICE_UNITS, DEVICE_UNITS, 0, x, y, memory + 16, memory + 20);
    const view = this.file.engine.view();
    return { x: view.getInt32(memory + 16, true), y: view.getInt32(memory + 20, true) };
  }
}

/** True when a box lies on another line than the one before it. */
function isElsewhere(before: Rectangle, box: Rectangle): boolean {
  const height = Math.max(1, Math.min(before.bottom - before.top, box.bottom - box.top));
  const shared = Math.min(before.bottom, box.bottom) - Math.max(before.top, box.top);
  return shared < height * (1 - NEW_LINE_SHIFT);
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function asShares(box: Rectangle): PageBox {
  const share = (value: number): number => Math.min(1, Math.max(0, value / DEVICE_UNITS));
  const [left, top] = [share(box.left), share(box.top)];
  return { left, top, width: share(box.right) - left, height: share(box.bottom) - top };
}

/** Replacement characters, private use and control codes: the font does not say what they mean. */
function isUnreadable(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code < 0x20 && code !== 0x02);
}

/** Share of the page that lies under pictures, overlaps counted twice. */
function imageShare(file: PdfFile, page: number): number {
  const { call } = file.engine;
  const whole = call._FPDF_GetPageWidthF(page) * call._FPDF_GetPageHeightF(page);
  const count = Math.min(10_000, call._FPDFPage_CountObjects(page));
  let covered = 0;
  for (let index = 0; index < count; index += 1) {
    const object = call._FPDFPage_GetObject(page, index);
    if (call._FPDFPageObj_GetType(object) === OBJECT_IMAGE) covered += areaOf(file, object);
  }
  return covered / Math.max(1, whole);
}

function areaOf(file: PdfFile, object: number): number {
  return file.engine.within(16, (memory) => {
    if (file.engine.call._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12) === 0) return 0;
    const view = file.engine.view();
    const [left, bottom, right, top] = [0, 4, 8, 12].map((offset) => view.getFloat32(memory + offset, true));
    return Math.max(0, (right ?? 0) - (left ?? 0)) * Math.max(0, (top ?? 0) - (bottom ?? 0));
  });
}
