import type { FindingSeverity } from '../decode/finding-codes.js';
import type { SeparatorMark } from './separator-code.js';

/** A scanned page with what it is; pages stand in the order they were scanned, over all files of a batch. */
export interface ScannedPage {
  readonly kind: 'content' | 'separator' | 'blank';
  /** Present exactly for separators. */
  readonly separator?: SeparatorMark;
}

/** One piece of mail (Posteingangsstück) inside a batch. */
export interface SplitPiece {
  /** Positions of its pages in the batch, blank backs among them included, counted from 0. */
  readonly pages: readonly number[];
  /** Those of its pages that are blank: kept in the raw scan, left out of what is read. */
  readonly blankPages: readonly number[];
  /** The separator it stands behind; absent for pages before the first separator. */
  readonly separator?: SeparatorMark;
}

/** One separator sheet that was found and left out. */
export interface FoundSeparator {
  /** Positions of its sides in the batch. */
  readonly pages: readonly number[];
  readonly mark: SeparatorMark;
}

/** Something about the split that a person must see. */
export interface SplitFinding {
  readonly code: 'INTAKE.SEPARATOR_WITHOUT_PIECES';
  readonly severity: FindingSeverity;
  /** Position of the separator in the batch, counted from 0. */
  readonly page: number;
}

/** How a batch falls into pieces. Every page is in exactly one of: a piece, a separator, `looseBlanks`. */
export interface BatchSplit {
  readonly pieces: readonly SplitPiece[];
  readonly separators: readonly FoundSeparator[];
  /** Blank pages that belong to no piece: backs of separator sheets and blanks before the first content. */
  readonly looseBlanks: readonly number[];
  readonly findings: readonly SplitFinding[];
}

interface OpenPiece {
  pages: number[];
  blankPages: number[];
  separator?: SeparatorMark;
}

interface OpenSeparator {
  pages: number[];
  mark: SeparatorMark;
}

/**
 * Splits a batch at its separator sheets. Blank pages stay with the piece before them; a separator behind which there is
 * no content is reported. The same mark twice in a row is one sheet scanned from both sides.
 */
export function splitIntoPieces(pages: readonly ScannedPage[]): BatchSplit {
  const splitter = new Splitter();
  pages.forEach((page, position) => {
    if (page.kind === 'separator' && page.separator !== undefined) splitter.takeSeparator(position, page.separator);
    else if (page.kind === 'blank') splitter.takeBlank(position);
    else splitter.takeContent(position);
  });
  return splitter.finish();
}

class Splitter {
  private readonly pieces: OpenPiece[] = [];
  private readonly separators: OpenSeparator[] = [];
  private readonly looseBlanks: number[] = [];
  private readonly findings: SplitFinding[] = [];
  private open: OpenPiece | undefined;
  private pending: OpenSeparator | undefined;

  takeSeparator(position: number, mark: SeparatorMark): void {
    if (this.pending?.mark.payload === mark.payload) {
      this.pending.pages.push(position);
      return;
    }
    this.reportPending();
    this.open = undefined;
    this.pending = { pages: [position], mark };
    this.separators.push(this.pending);
  }

  takeBlank(position: number): void {
    if (this.open === undefined) {
      this.looseBlanks.push(position);
      return;
    }
    this.open.pages.push(position);
    this.open.blankPages.push(position);
  }

  takeContent(position: number): void {
    if (this.open === undefined) {
      const separator = this.pending === undefined ? {} : { separator: this.pending.mark };
      this.open = { pages: [], blankPages: [], ...separator };
      this.pieces.push(this.open);
      this.pending = undefined;
    }
    this.open.pages.push(position);
  }

  finish(): BatchSplit {
    this.reportPending();
    const { pieces, separators, looseBlanks, findings } = this;
    return { pieces, separators, looseBlanks, findings };
  }

  private reportPending(): void {
    const page = this.pending?.pages[0];
    if (page !== undefined) this.findings.push({ code: 'INTAKE.SEPARATOR_WITHOUT_PIECES', severity: 'warn', page });
  }
}
