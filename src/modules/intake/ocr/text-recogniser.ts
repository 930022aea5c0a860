import type { PixelBox } from '../imaging/deskew.js';
import type { GreyImage } from '../imaging/grey-image.js';

/** One recognised word, placed in pixels of the image it was read from. */
export interface RecognisedWord {
  readonly text: string;
  /** The engine's confidence, 0..1. */
  readonly confidence: number;
  readonly box: PixelBox;
  /** Where the word stands in truth, for one of a stamp: then `box` is where it would stand if the stamp were level. */
  readonly place?: PixelBox;
  /** Number of the text line in the image, counted from 0 in reading order. */
  readonly line: number;
  /** Number of the text block in the image, counted from 0 in reading order. */
  readonly block: number;
}

/** What an engine read in one image. */
export interface RecognisedPage {
  readonly words: readonly RecognisedWord[];
  /** Engine and model that read it, for the record. */
  readonly engine: string;
}

/** Words below this confidence are noise more often than text. */
export const LIKELY_WORD = 0.5;

/** How much text words are, counting only what is likely: of two readings of the same print the larger is the better. */
export function worthOfWords(words: readonly RecognisedWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length * Math.max(0, word.confidence - LIKELY_WORD), 0);
}

/** How images are read. */
export interface RecognitionOptions {
  /** Time for one image in milliseconds; the engine is ended when it takes longer. */
  readonly timeLimitMs: number;
  /** Use the most accurate model at hand, whatever it costs. */
  readonly isThorough?: boolean;
}

/** An engine that reads German text in prepared page images. One image is read at a time; several recognisers may run side by side. */
export interface TextRecogniser {
  /** Engine and model, for the record: for example `tesseract 5.3.0 deu fast`. */
  readonly name: string;

  /**
   * Reads images in order. Several at once cost less than one by one, because the engine starts once.
   *
   * @throws RecognitionError with the index of the image that ran out of time or brought the engine down
   */
  recognise(images: readonly GreyImage[], options: RecognitionOptions): Promise<readonly RecognisedPage[]>;

  /** Ends the engine and frees what it holds. */
  close(): Promise<void>;
}
