import { type InkLevels, type PaperBrightness, cleanPage, findInkLevels, findPaper } from './background.js';
import { type DeskewGeometry, deskew, deskewGeometry } from './deskew.js';
import { type GreyImage, resample, toGrey } from './grey-image.js';
import type { Raster } from './raster.js';
import { findSkew } from './skew.js';
import { type StampCutOut, cutOutStamps } from './stamp-cut-out.js';

/** A page made ready for text recognition: white paper, black ink, straight lines. */
export interface PreparedPage {
  /** What the engine reads: cleaned and turned straight. */
  readonly image: GreyImage;
  /** The page with white paper and black ink, lying as it was scanned. */
  readonly cleaned: GreyImage;
  /** The way back from its pixels to the page as scanned. */
  readonly geometry: DeskewGeometry;
  /** Brightness of the bare paper, as found at the resolution of recognition. */
  readonly paper: PaperBrightness;
  readonly levels: InkLevels;
  /** Framed stamps found on the image: they are seldom level, and paler than the print. */
  readonly stamps: readonly StampCutOut[];
}

/** How a page is prepared. */
export interface PreparationOptions {
  /** Resolution of the prepared page; 200 dpi reads as well as 300 at a third less cost. */
  readonly dpi?: number;
  /** Takes everything that is clearly lighter than the ink for paper: print that shines through, stains, grey grounds. */
  readonly isFirm?: boolean;
}

const READING_DPI = 200;
/** Turning blurs a little and costs time; below this skew a line of text strays by less than two pixels over its width. */
const LEAST_SKEW = 0.06;
/** Where between ink and paper the paper begins in a firm preparation. */
const FIRM_SHARE = 0.7;

/** Prepares a page for text recognition; its quarter turn must be right already. */
export function prepare(raster: Raster, options: PreparationOptions = {}): PreparedPage {
  return prepareGrey(toGrey(raster), options);
}

/** The same for a page whose grey values exist already. */
export function prepareGrey(grey: GreyImage, options: PreparationOptions = {}): PreparedPage {
  const page = resample(grey, options.dpi ?? READING_DPI);
  const paper = findPaper(page);
  const levels = findInkLevels(page, paper);
  const cleaned = cleanPage(page, paper, options.isFirm === true ? firm(levels) : levels);
  const skew = findSkew(cleaned);
  const geometry = deskewGeometry(cleaned, Math.abs(skew) < LEAST_SKEW ? 0 : skew);
  const image = deskew(cleaned, geometry);
  return { image, cleaned, geometry, paper, levels, stamps: cutOutStamps(image) };
}

function firm({ ink, paper }: InkLevels): InkLevels {
  return { ink, paper: ink + FIRM_SHARE * (paper - ink) };
}
