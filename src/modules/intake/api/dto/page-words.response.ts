/** A rectangle on a page as fractions (0..1) of its width and height. */
export class PageBoxResponse {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A recognised word with its place. */
export class PageWordResponse {
  readonly text: string;
  /** The engine's confidence, 0..1. */
  readonly confidence: number;
  readonly box: PageBoxResponse;
  /** Number of the text line on the page, counted from 0 in reading order. */
  readonly line: number;
  /** Number of the text block on the page, counted from 0 in reading order. */
  readonly block: number;
}

/** The words of a page in reading order. */
export class PageWordsResponse {
  readonly words: PageWordResponse[];
}
