import { foldConfusables, isNearlySameWord, foldedWords } from '../text/folding.js';
import { findDates } from '../text/german-date.js';
import type { PageLayout, TextRun } from './page-layout.js';

/** Runs that were put on the page on its way to us and say nothing about the letter itself. */
export interface Marginalia {
  /** The line a fax machine prints on the upper edge. */
  readonly faxHeader: ReadonlySet<TextRun>;
  /** Words in and around a receipt stamp (Eingangsstempel): their date is the day of receipt. */
  readonly receiptStamp: ReadonlySet<TextRun>;
}

const STAMP_WORDS = ['eingegangen', 'posteingang', 'eingang', 'poststelle', 'eingangsstempel', 'empfangen'];
/** A stamp is seldom larger than this in either direction (millimetres from its word to its date). */
const STAMP_REACH = { across: 38, down: 16 };

/** Finds the fax header and receipt stamps of a page. */
export function findMarginalia(layout: PageLayout): Marginalia {
  const faxHeader = new Set(layout.runs.filter((run) => isFaxHeader(layout, run)));
  const receiptStamp = new Set<TextRun>();
  for (const anchor of layout.runs.filter(isStampAnchor)) {
    receiptStamp.add(anchor);
    for (const run of layout.runs) {
      if (isNear(anchor, run) && (findDates(run.text).length > 0 || isShort(run))) receiptStamp.add(run);
    }
  }
  return { faxHeader, receiptStamp };
}

function isFaxHeader(layout: PageLayout, run: TextRun): boolean {
  if (run.paper.top > 14) return false;
  const level = layout.runs.filter((other) => Math.abs(other.paper.top - run.paper.top) < 4);
  const text = level.map((other) => other.text).join(' ');
  const hints = [
    /\b\d{1,2}:\d{2}\b/u.test(text),
    /\bfax\b|telefax/iu.test(text),
    /\b(?:s|p|seite|page)[.:]?\s?\d{1,3}(?:\s?[/-]\s?\d{1,3})?\b/iu.test(text),
    /(?:\+49|\b0)\s?\d{2,5}[\s/-]?\d{3,}/u.test(text),
    findDates(text).length > 0,
    /\b(?:von|an|from|to)\s?:/iu.test(text),
  ];
  return hints.filter(Boolean).length >= 2;
}

function isStampAnchor(run: TextRun): boolean {
  const words = foldedWords(foldConfusables(run.text));
  if (words.length > 6) return false;
  return words.some((word) => STAMP_WORDS.some((stamp) => isNearlySameWord(foldConfusables(stamp), word)));
}

function isNear(anchor: TextRun, run: TextRun): boolean {
  const across = Math.max(anchor.paper.left - run.paper.right, run.paper.left - anchor.paper.right, 0);
  const down = Math.max(anchor.paper.top - run.paper.bottom, run.paper.top - anchor.paper.bottom, 0);
  const centres = Math.abs((anchor.paper.left + anchor.paper.right - run.paper.left - run.paper.right) / 2);
  return across < 6 && down < STAMP_REACH.down && centres < STAMP_REACH.across;
}

/** Stamps carry a few short words beside the date: name of the city, office, signature field. */
function isShort(run: TextRun): boolean {
  return run.words.length <= 2 && run.paper.right - run.paper.left < 30;
}
