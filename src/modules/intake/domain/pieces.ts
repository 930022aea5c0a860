import type { Problem } from './problem.js';

/** One page of a batch in scan order. */
export interface BatchPage {
  readonly fileId: string;
  readonly fileName: string;
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
 * pages alone are no piece but stay recorded with their separator. The same separator twice with nothing between is one
 * sheet scanned from both sides. Where nothing else is left, the batch itself is refused.
 */
export function cutIntoPieces(pages: readonly BatchPage[]): { pieces: Piece[]; problems: Problem[] } {
  const groups: { separator: BatchPage | null; pages: BatchPage[] }[] = [{ separator: null, pages: [] }];
  const hasContent = (group: { pages: BatchPage[] }): boolean => group.pages.some((page) => page.kind !== 'blank');
  for (const page of pages) {
    const open = groups.at(-1);
    if (page.kind !== 'separator') open?.pages.push(page);
    else if (open === undefined || hasContent(open) || !isSameSheet(open.separator, page)) {
      groups.push({ separator: page, pages: [] });
    }
  }
  const pieces = groups.filter((group) => hasContent(group));
  const severity = pieces.length === 0 ? 'refuse' : 'warn';
  const problems = groups.flatMap((group): Problem[] => {
    const { separator } = group;
    if (separator === null) return pieces.length === 0 ? onlyBlanks(group.pages) : [];
    if (hasContent(group)) return [];
    const { separatorPayload, fileName, pageIndex } = separator;
    const details = { payload: separatorPayload ?? '' };
    return [{ code: 'INTAKE.SEPARATOR_WITHOUT_PIECES', severity, details, fileName, page: pageIndex + 1 }];
  });
  return { pieces, problems };
}

function isSameSheet(before: BatchPage | null, page: BatchPage): boolean {
  return page.separatorPayload !== null && before?.separatorPayload === page.separatorPayload;
}

/** Blank sheets and nothing else: perhaps the stack lay the wrong way round in the scanner. */
function onlyBlanks(pages: readonly BatchPage[]): Problem[] {
  const [first] = pages;
  if (!first) return [];
  return [
    {
      code: 'INTAKE.ONLY_BLANK_PAGES',
      severity: 'refuse',
      details: {},
      fileName: first.fileName,
      page: first.pageIndex + 1,
    },
  ];
}
