import type { PreparationOptions, PreparedPage } from '../imaging/prepare.js';
import { RECOGNITION_CODES, RecognitionError } from './recognition-error.js';
import {
  type QuarterTurn,
  type ReadingAttempt,
  isSideways,
  isTrusted,
  judge,
  looksTurned,
  worthOf,
} from './reading-attempt.js';
import { recognisePages } from './recognise-pages.js';
import type { TextRecogniser } from './text-recogniser.js';

/** Prepares the same page once more in another way. */
export type PrepareAgain = (rotation: QuarterTurn, options: PreparationOptions) => Promise<PreparedPage>;

interface Rung {
  readonly name: string;
  readonly rotation: QuarterTurn;
  readonly options: PreparationOptions;
  readonly isThorough?: boolean;
}

const THOROUGH_DPI = 300;

/**
 * Tries to read a page that could not be trusted at first: turned, when it looks turned; with firm contrast, against print
 * that shines through; then at 300 dpi with the accurate model. Ends at the first reading that can be trusted.
 */
export class RetryLadder {
  private readonly attempts: ReadingAttempt[] = [];
  private readonly names: string[] = [];

  constructor(
    private readonly recogniser: TextRecogniser,
    private readonly prepareAgain: PrepareAgain,
    private readonly timeLimitMs: number,
  ) {}

  /** Names of the rungs tried after the first, in order; one that ran out of time carries `: timed out`. */
  get tried(): readonly string[] {
    return this.names;
  }

  /** @returns the best of the first reading and of all further ones */
  async climb(first: ReadingAttempt): Promise<ReadingAttempt> {
    this.attempts.push(first);
    for (const rotation of turnsFor(first)) {
      const turned = await this.step({ name: `turned-${String(rotation)}`, rotation, options: {} });
      if (turned !== undefined && isTrusted(turned)) return turned;
    }
    const { rotation } = this.best();
    const firm = await this.step({ name: 'firm', rotation, options: { isFirm: true } });
    if (firm !== undefined && isTrusted(firm)) return firm;
    await this.step({ name: 'thorough', rotation, options: { dpi: THOROUGH_DPI }, isThorough: true });
    return this.best();
  }

  private best(): ReadingAttempt {
    return this.attempts.reduce((best, attempt) => (worthOf(attempt) > worthOf(best) ? attempt : best));
  }

  private async step(rung: Rung): Promise<ReadingAttempt | undefined> {
    const prepared = await this.prepareAgain(rung.rotation, rung.options);
    const { timeLimitMs } = this;
    try {
      const options = { timeLimitMs, isThorough: rung.isThorough === true };
      const [page] = await recognisePages(this.recogniser, [prepared], options);
      this.names.push(rung.name);
      if (page === undefined) return undefined;
      const attempt = judge(rung.name, rung.rotation, prepared, page);
      this.attempts.push(attempt);
      return attempt;
    } catch (error) {
      if (!(error instanceof RecognitionError) || error.code !== RECOGNITION_CODES.timedOut) throw error;
      this.names.push(`${rung.name}: timed out`);
      return undefined;
    }
  }
}

function turnsFor(first: ReadingAttempt): QuarterTurn[] {
  if (isSideways(first)) return [270, 90];
  return looksTurned(first) ? [180, 270, 90] : [];
}
