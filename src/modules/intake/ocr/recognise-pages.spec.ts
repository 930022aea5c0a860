import { describe, expect, it } from '@jest/globals';
import type { GreyImage } from '../imaging/grey-image.js';
import type { StampCutOut } from '../imaging/stamp-cut-out.js';
import { recognisePages } from './recognise-pages.js';
import type { RecognisedPage, RecognisedWord, TextRecogniser } from './text-recogniser.js';

function image(width: number): GreyImage {
  return { data: new Uint8Array(width), width, height: 1, dpi: 200 };
}

function stamp(width: number): StampCutOut {
  return { image: image(width), frame: { centreX: 500, centreY: 500, width: 400, height: 200, degrees: 3 } };
}

function word(text: string, line = 0): RecognisedWord {
  return { text, confidence: 0.9, box: { left: 0, top: 0, width: 50, height: 20 }, line, block: 0 };
}

/** Reads of each image how wide it is; remembers what it was called with. */
class WidthReader implements TextRecogniser {
  readonly name = 'width reader';
  readonly calls: number[][] = [];

  recognise(images: readonly GreyImage[]): Promise<readonly RecognisedPage[]> {
    this.calls.push(images.map(({ width }) => width));
    return Promise.resolve(images.map(({ width }) => ({ words: [word(`wide${String(width)}`)], engine: this.name })));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe(recognisePages.name, () => {
  it('reads pages and all their stamps in one call, and gives each page its own', async () => {
    const reader = new WidthReader();
    const pages = [
      { image: image(1), stamps: [stamp(21)] },
      { image: image(2), stamps: [] },
      { image: image(3), stamps: [stamp(22), stamp(23)] },
    ];
    const read = await recognisePages(reader, pages, { timeLimitMs: 1000 });
    expect(reader.calls).toEqual([[1, 2, 3, 21, 22, 23]]);
    expect(read.map(({ words }) => words[0]?.text)).toEqual(['wide1', 'wide2', 'wide3']);
    expect(read[0]?.words.map(({ text }) => text)).toContain('wide21');
    expect(read[1]?.words).toHaveLength(1);
    expect(read[2]?.engine).toBe('width reader');
  });
});
