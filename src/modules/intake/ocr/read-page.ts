import type { DecodeLimits } from '../decode/decode-limits.js';
import { rasterise } from '../decode/rasterise.js';
import { textLayer } from '../decode/text-layer.js';
import { toGrey, turn } from '../imaging/grey-image.js';
import { type PreparedPage, prepareGrey } from '../imaging/prepare.js';
import type { PageReading, Raster } from '../imaging/raster.js';
import { type PageImage, type PictureSize, writePageImage, writePreview } from '../imaging/rendition.js';
import { type RecogniserChoice, chooseRecogniser } from './choose-recogniser.js';
import { RECOGNITION_CODES, RecognitionError } from './recognition-error.js';
import { type QuarterTurn, type ReadingAttempt, isEmpty, isTrusted, judge, readingOf } from './reading-attempt.js';
import { type PrepareAgain, RetryLadder } from './retry-ladder.js';
import { recognisePages } from './recognise-pages.js';
import { TEXT_LAYER, readTextLayer } from './text-layer-reading.js';
import type { RecognisedPage, TextRecogniser } from './text-recogniser.js';

/** One page to read, and where its images go. */
export interface PageToRead {
  readonly path: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  /** File to write the image for the PDF/A to. */
  readonly imagePath: string;
  /** File to write the picture for the screen (JPEG) to. */
  readonly previewPath: string;
}

/** How pages are read. */
export interface ReadingOptions {
  readonly engine?: RecogniserChoice;
  /** Longest time the engine may take over one page, in milliseconds. */
  readonly timeLimitMs?: number;
  readonly limits?: DecodeLimits;
}

/** Pages to read in one go. */
export interface ReadPagesInput extends ReadingOptions {
  readonly pages: readonly PageToRead[];
}

/** One page to read on its own. */
export interface ReadPageInput extends ReadingOptions, PageToRead {}

/** What was read on a page and what its images are. */
export interface ReadPageResult {
  readonly reading: PageReading;
  readonly image: PageImage;
  readonly preview: PictureSize;
}

/** Resolution up to which the scan is used: what lies above is neither read better nor kept. */
const SCAN_DPI = 300;
const TIME_LIMIT_MS = 60_000;
/** Prepared pages that wait for the engine together; each holds 4 MB. */
const PAGES_TOGETHER = 8;

const recognisers = new Map<RecogniserChoice, Promise<TextRecogniser>>();

/** The engine of the choice, started once in this process and kept. */
export function keptRecogniser(choice: RecogniserChoice = 'auto'): Promise<TextRecogniser> {
  const kept = recognisers.get(choice) ?? chooseRecogniser(choice);
  recognisers.set(choice, kept);
  return kept;
}

/** Ends the engines this process has kept. */
export async function closeRecognisers(): Promise<void> {
  const kept = [...recognisers.values()];
  recognisers.clear();
  for (const recogniser of kept) await (await recogniser).close();
}

/**
 * Reads one page: words with places, text, and the two images people will see. {@link readPages} costs less for several.
 *
 * @throws DecodeError when the file or page cannot be decoded
 * @throws RecognitionError when the engine cannot be started or breaks down; a page that only takes too long is doubtful
 */
export async function readPage(input: ReadPageInput): Promise<ReadPageResult> {
  const [result] = await readPages({ ...input, pages: [input] });
  if (result === undefined) throw new RecognitionError(RECOGNITION_CODES.engineFailed, 'No page was read');
  return result;
}

/**
 * Reads pages, best those of one piece, in order. A page that brings good text with it is not recognised; throws as
 * {@link readPage} does. Call it in a workbench child.
 */
export async function readPages(input: ReadPagesInput): Promise<ReadPageResult[]> {
  const recogniser = await keptRecogniser(input.engine);
  const results: ReadPageResult[] = [];
  for (let start = 0; start < input.pages.length; start += PAGES_TOGETHER) {
    results.push(...(await readTogether(recogniser, input.pages.slice(start, start + PAGES_TOGETHER), input)));
  }
  return results;
}

interface StartedPage {
  readonly page: PageToRead;
  readonly prepared: Omit<PreparedPage, 'cleaned'>;
  readonly isEmpty: boolean;
  /** The reading of a page whose file brings its text with it: such a page is not recognised. */
  readonly fromFile: PageReading | undefined;
  readonly image: PageImage;
  readonly preview: PictureSize;
}

async function readTogether(
  recogniser: TextRecogniser,
  pages: readonly PageToRead[],
  options: ReadingOptions,
): Promise<ReadPageResult[]> {
  const started: StartedPage[] = [];
  for (const page of pages) started.push(await startPage(page, options));
  const inked = started.filter((page) => !page.isEmpty && page.fromFile === undefined);
  const recognised = await recogniseAll(recogniser, inked, options);
  const results: ReadPageResult[] = [];
  for (const page of started) {
    const text = page.isEmpty ? { words: [], engine: recogniser.name } : recognised[inked.indexOf(page)];
    results.push(await finishPage(recogniser, page, text, options));
  }
  return results;
}

async function startPage(page: PageToRead, options: ReadingOptions): Promise<StartedPage> {
  const layer = await textLayer(page.path, page.pageIndex);
  const raster = await rasterPage(page, 0, options);
  const { prepared, image, preview } = await render(page, raster);
  const { cleaned, ...kept } = prepared;
  const attempt = readTextLayer(layer, cleaned);
  const fromFile = attempt === undefined ? undefined : readingOf(attempt, [TEXT_LAYER]);
  return { page, prepared: kept, isEmpty: isEmpty(prepared), fromFile, image, preview };
}

async function render(
  page: PageToRead,
  raster: Raster,
): Promise<{ prepared: PreparedPage; image: PageImage; preview: PictureSize }> {
  const grey = toGrey(raster);
  const prepared = prepareGrey(grey);
  const image = await writePageImage({ raster, grey, prepared }, page.imagePath);
  const preview = await writePreview({ raster, grey, prepared }, image.kind, page.previewPath);
  return { prepared, image, preview };
}

async function rasterPage(page: PageToRead, rotation: QuarterTurn, options: ReadingOptions): Promise<Raster> {
  const limits = options.limits === undefined ? {} : { limits: options.limits };
  return turn(await rasterise(page.path, page.pageIndex, { dpi: SCAN_DPI, ...limits }), rotation);
}

/** Reads together; when that fails, one by one, so that one page that overtaxes the engine does not spoil the others. */
async function recogniseAll(
  recogniser: TextRecogniser,
  pages: readonly StartedPage[],
  options: ReadingOptions,
): Promise<(RecognisedPage | undefined)[]> {
  const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
  try {
    const prepared = pages.map((page) => page.prepared);
    return await recognisePages(recogniser, prepared, { timeLimitMs });
  } catch (error) {
    if (!(error instanceof RecognitionError)) throw error;
    const one = async (page: StartedPage): Promise<RecognisedPage | undefined> => {
      try {
        return (await recognisePages(recogniser, [page.prepared], { timeLimitMs }))[0];
      } catch (again) {
        if (again instanceof RecognitionError && again.code === RECOGNITION_CODES.timedOut) return undefined;
        throw again;
      }
    };
    const alone: (RecognisedPage | undefined)[] = [];
    for (const page of pages) alone.push(await one(page));
    return alone;
  }
}

async function finishPage(
  recogniser: TextRecogniser,
  started: StartedPage,
  recognised: RecognisedPage | undefined,
  options: ReadingOptions,
): Promise<ReadPageResult> {
  const { page, prepared, fromFile, image, preview } = started;
  if (fromFile !== undefined) return { reading: fromFile, image, preview };
  const text = recognised ?? { words: [], engine: recogniser.name };
  const first = judge('standard', 0, prepared, text);
  const firstName = recognised === undefined ? 'standard: timed out' : 'standard';
  if (isTrusted(first)) return { reading: readingOf(first, [firstName]), image, preview };
  const prepareAgain: PrepareAgain = async (rotation, preparation) =>
    prepareGrey(toGrey(await rasterPage(page, rotation, options)), preparation);
  const ladder = new RetryLadder(recogniser, prepareAgain, options.timeLimitMs ?? TIME_LIMIT_MS);
  const best: ReadingAttempt = await ladder.climb(first);
  const reading = readingOf(best, [firstName, ...ladder.tried]);
  if (best.rotation === 0) return { reading, image, preview };
  const upright = await render(page, await rasterPage(page, best.rotation, options));
  return { reading, image: upright.image, preview: upright.preview };
}
