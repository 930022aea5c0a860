import sharp from 'sharp';
import type { ByteSource } from './byte-source.js';
import type { DecodeLimits } from './decode-limits.js';
import { FINDING_CODES } from './finding-codes.js';
import type { ImageFrame } from './image-frame.js';
import { FindingList, type InspectedPage, type Inspection } from './inspection.js';
import { readJpegFrame } from './jpeg-frame.js';
import { readPngFrame } from './png-frame.js';
import { squarePixels } from './square-pixels.js';
import { readTiffDirectory } from './tiff-directory.js';

const TIFF_JBIG2 = 34661;

/** Looks at a TIFF by its directories only; no image data is decoded. */
export function inspectTiff(source: ByteSource, limits: DecodeLimits): Inspection {
  const findings = new FindingList(limits);
  const directory = readTiffDirectory(source, limits.maxPages);
  if (directory.isCutOff) findings.add(FINDING_CODES.fileTruncated);
  if (directory.isDamaged) findings.add(FINDING_CODES.fileDamaged);
  const pageCount = directory.pages.length;
  const pages: InspectedPage[] = [];
  if (!findings.hasTooManyPages(pageCount)) {
    directory.pages.forEach((page, index) => {
      findings.checkPixels(page.widthPx, page.heightPx, index);
      if (page.isCutOff) findings.add(FINDING_CODES.fileTruncated, index);
      if (page.compression === TIFF_JBIG2) findings.add(FINDING_CODES.fileDamaged, index);
      pages.push({ index, ...squarePixels(page) });
    });
  }
  return { mediaType: 'image/tiff', pageCount, pages, findings: findings.all() };
}

/** Looks at a JPEG by its markers, and at the camera's note which side is up. */
export async function inspectJpeg(source: ByteSource, limits: DecodeLimits): Promise<Inspection> {
  const frame = readJpegFrame(source);
  if (frame === undefined) return inspectSinglePage('image/jpeg', undefined, limits);
  const metadata = await sharp(source.path)
    .metadata()
    .catch(() => undefined);
  return inspectSinglePage('image/jpeg', { ...frame, orientation: metadata?.orientation ?? 1 }, limits);
}

/** Looks at a PNG by its chunks only. */
export function inspectPng(source: ByteSource, limits: DecodeLimits): Inspection {
  return inspectSinglePage('image/png', readPngFrame(source), limits);
}

function inspectSinglePage(
  mediaType: 'image/jpeg' | 'image/png',
  frame: ImageFrame | undefined,
  limits: DecodeLimits,
): Inspection {
  const findings = new FindingList(limits);
  if (frame?.isCutOff === true) findings.add(FINDING_CODES.fileTruncated);
  if (frame === undefined || frame.widthPx < 1 || frame.heightPx < 1) {
    if (frame?.isCutOff !== true) findings.add(FINDING_CODES.fileDamaged);
    return { mediaType, pageCount: 0, pages: [], findings: findings.all() };
  }
  findings.checkPixels(frame.widthPx, frame.heightPx, 0);
  return { mediaType, pageCount: 1, pages: [{ index: 0, ...squarePixels(frame) }], findings: findings.all() };
}
