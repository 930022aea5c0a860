import type { DecodeLimits } from './decode-limits.js';
import { usualSeverity, type Finding, type FindingCode, type FindingSeverity } from './finding-codes.js';
import type { IntakeMediaType } from './media-type.js';

/** What is known of a page before it is decoded. */
export interface InspectedPage {
  /** Counted from 0. */
  readonly index: number;
  /** Pixels the page will have; for a PDF page at 300 dots per inch. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Resolution in dots per inch; where the file does not say, as if the page were a sheet of A4. */
  readonly dpi: number;
}

/** Result of looking at a file. */
export interface Inspection {
  /** By content; absent when it is no type that can be taken in. */
  readonly mediaType?: IntakeMediaType;
  readonly pageCount: number;
  /** Empty when the file is refused before its pages were looked at. */
  readonly pages: readonly InspectedPage[];
  readonly findings: readonly Finding[];
}

/** Gathers what is found wrong, each once. */
export class FindingList {
  private readonly findings: Finding[] = [];

  constructor(private readonly limits: DecodeLimits) {}

  add(code: FindingCode, page?: number, severity?: FindingSeverity): void {
    if (this.findings.some((finding) => finding.code === code && finding.page === page)) return;
    const weight = this.limits.severities[code] ?? severity ?? usualSeverity(code);
    this.findings.push({ code, severity: weight, ...(page === undefined ? {} : { page }) });
  }

  /** Notes a page that has more pixels than may be decoded. */
  checkPixels(widthPx: number, heightPx: number, page?: number): void {
    if (widthPx * heightPx > this.limits.maxMegapixels * 1e6) this.add('INTAKE.PAGE_TOO_LARGE', page);
  }

  /** Notes a file with too many pages and says whether it has. */
  hasTooManyPages(pageCount: number): boolean {
    if (pageCount <= this.limits.maxPages) return false;
    this.add('INTAKE.TOO_MANY_PAGES');
    return true;
  }

  all(): readonly Finding[] {
    return this.findings;
  }
}
