import type { PreparedPage } from '../imaging/prepare.js';
import { withAccountNumbers } from './account-numbers.js';
import { withStampWords } from './stamp-words.js';
import type { RecognisedPage, RecognitionOptions, TextRecogniser } from './text-recogniser.js';

/**
 * Reads prepared pages in order, and the stamps cut out of them in the same call of the engine; throws what the engine
 * throws.
 */
export async function recognisePages(
  recogniser: TextRecogniser,
  pages: readonly Pick<PreparedPage, 'image' | 'stamps'>[],
  options: RecognitionOptions,
): Promise<RecognisedPage[]> {
  const stamps = pages.flatMap((page) => page.stamps);
  const images = [...pages, ...stamps].map(({ image }) => image);
  const read = await recogniser.recognise(images, options);
  const readStamps = stamps.map((stamp, index) => ({ stamp, words: read[pages.length + index]?.words ?? [] }));
  return read.slice(0, pages.length).map((recognised, index) => {
    const own = readStamps.filter(({ stamp }) => pages[index]?.stamps.includes(stamp));
    return { ...recognised, words: withAccountNumbers(withStampWords(recognised.words, own)) };
  });
}
