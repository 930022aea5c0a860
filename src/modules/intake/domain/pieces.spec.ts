import { describe, expect, it } from '@jest/globals';
import { type BatchPage, cutIntoPieces } from './pieces.js';

let index = 0;
/** `same separator`: the sheet before, scanned from its other side. */
function page(name: BatchPage['kind'] | 'same separator'): BatchPage {
  const kind = name === 'same separator' ? 'separator' : name;
  index += 1;
  return {
    fileId: '01900000-0000-7000-8000-000000000001',
    fileName: 'stapel.pdf',
    pageIndex: index - 1,
    kind,
    separatorPayload:
      kind === 'separator' ? `TALAKTE:SEP:1:-:${name === 'separator' ? String(index) : 'same'}:1` : null,
    separatorOffice: null,
    widthPx: 2480,
    heightPx: 3508,
  };
}

function cut(...kinds: Parameters<typeof page>[0][]): { pieces: string[]; problems: string[] } {
  index = 0;
  const { pieces, problems } = cutIntoPieces(kinds.map(page));
  return {
    pieces: pieces.map((piece) => piece.pages.map(({ kind }) => kind[0]).join('')),
    problems: problems.map(
      (problem) => `${problem.code} ${problem.severity} ${problem.fileName ?? ''}:${String(problem.page)}`,
    ),
  };
}

describe(cutIntoPieces.name, () => {
  it('cuts at separators and leaves them out', () => {
    expect(cut('separator', 'content', 'content', 'separator', 'content').pieces).toEqual(['cc', 'c']);
  });

  it('keeps what comes before the first separator', () => {
    expect(cut('content', 'separator', 'content').pieces).toEqual(['c', 'c']);
  });

  it('keeps blank backs and unreadable pages in their piece', () => {
    expect(cut('separator', 'content', 'blank', 'unreadable').pieces).toEqual(['cbu']);
  });

  it('names a separator without pieces and one with blanks only', () => {
    expect(cut('separator', 'separator', 'blank', 'separator', 'content')).toEqual({
      pieces: ['c'],
      problems: [
        'INTAKE.SEPARATOR_WITHOUT_PIECES warn stapel.pdf:1',
        'INTAKE.SEPARATOR_WITHOUT_PIECES warn stapel.pdf:2',
      ],
    });
  });

  it('takes the same separator twice for one sheet scanned from both sides', () => {
    expect(cut('same separator', 'same separator', 'content')).toEqual({ pieces: ['c'], problems: [] });
    expect(cut('same separator', 'content', 'same separator', 'content').pieces).toEqual(['c', 'c']);
  });

  it('loses no page with content, whatever the order', () => {
    const kinds = ['content', 'blank', 'separator', 'same separator', 'unreadable'] as const;
    for (let seed = 0; seed < 5 ** 5; seed += 1) {
      const names = Array.from({ length: 5 }, (_, at) => kinds[Math.floor(seed / 5 ** at) % 5] ?? 'content');
      const inked = names.filter((name) => name === 'content' || name === 'unreadable');
      expect(
        cut(...names)
          .pieces.join('')
          .replaceAll('b', ''),
      ).toHaveLength(inked.length);
    }
  });

  it('makes one piece of a batch without separators', () => {
    expect(cut('content', 'blank', 'content').pieces).toEqual(['cbc']);
  });

  it('refuses what holds a separator and nothing else', () => {
    expect(cut('separator')).toEqual({ pieces: [], problems: ['INTAKE.SEPARATOR_WITHOUT_PIECES refuse stapel.pdf:1'] });
  });

  it('refuses blank sheets alone, but not blanks in front of a letter', () => {
    expect(cut('blank', 'blank')).toEqual({ pieces: [], problems: ['INTAKE.ONLY_BLANK_PAGES refuse stapel.pdf:1'] });
    expect(cut('blank', 'separator', 'content')).toEqual({ pieces: ['c'], problems: [] });
  });

  it('makes nothing of nothing', () => {
    expect(cut()).toEqual({ pieces: [], problems: [] });
  });
});
