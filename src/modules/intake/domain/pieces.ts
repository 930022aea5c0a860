import type { Problem } from './problem.js';

/** One page of a batch in scan order. */
export interface BatchPage {
  readonly fileId: string;
  /** Counted from 0 within its file. */
  readonly pageIndex: number;
  /** `unreadable`: could not be decoded; it stays in its piece, which a person then looks at. */
  readonly kind: 'content' | 'separator' | 'blank' | 'unreadable';
  readonly separatorPayload: string | null;
  readonly separatorOffice: string | null;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

/** What lies between two separators. */
export interface Piece {
  /** The separator in front; null for what comes before the first one. */
  readonly separator: BatchPage | null;
  readonly pages: readonly BatchPage[];
}

/**
 * Cuts the pages of a batch, in scan order over all its files, into pieces. A separator starts a piece; what comes before
 * the first separator is a piece too; a separator followed by nothing (or only blanks) is named as a problem, and blank
 * pages alone are no piece but stay recorded with their separator.
 */
export function cutIntoPieces(pages: readonly BatchPage[]): { pieces: Piece[]; problems: Problem[] } {
  const groups: { separator: BatchPage | null; pages: BatchPage[] }[] = [{ separator: null, pages: [] }];
  for (const page of pages) {
    if (page.kind === 'separator') groups.push({ separator: page, pages: [] });
    else groups.at(-1)?.pages.push(page);
  }
  const hasContent = (group: { pages: BatchPage[] }): boolean => group.pages.some((page) => page.kind !== 'blank');
  const problems: Problem[] = groups
    .filter((group) => group.separator !== null && !hasContent(group))
    .map((group) => ({
      code: 'INTAKE.SEPARATOR_WITHOUT_PIECES',
      severity: 'warn',
      details: { payload: group.separator?.separatorPayload ?? '' },
      page: (group.separator?.pageIndex ?? 0) + 1,
    }));
  return { pieces: groups.filter((group) => hasContent(group)), problems };
}
