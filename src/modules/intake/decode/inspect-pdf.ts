import { ByteSource } from './byte-source.js';
import { DecodeError } from './decode-error.js';
import { DEFAULT_DPI, LOWEST_DPI, type DecodeLimits } from './decode-limits.js';
import { FINDING_CODES } from './finding-codes.js';
import { FindingList, type InspectedPage, type Inspection } from './inspection.js';
import { closeKeptPdf, withPdfFile, type PdfFile } from './pdf-file.js';
import { PdfStructureScan } from './pdf-structure-scan.js';

const END_MARK_WINDOW = 1024;
const POINTS_AN_INCH = 72;

/** Looks at a PDF: structure first (by an own tolerant scan), then pages (by the renderer). */
export async function inspectPdf(path: string, limits: DecodeLimits): Promise<Inspection> {
  const findings = new FindingList(limits);
  const hasEncryption = scanStructure(path, limits, findings);
  try {
    return await withPdfFile(path, (file) => inspectPages(file, limits, findings, hasEncryption));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const isExplained = findings.all().some((finding) => finding.code === FINDING_CODES.fileTruncated);
    if (!isExplained || error.code !== FINDING_CODES.fileDamaged) findings.add(error.code);
    closeKeptPdf();
    return { mediaType: 'application/pdf', pageCount: 0, pages: [], findings: findings.all() };
  }
}

function scanStructure(path: string, limits: DecodeLimits, findings: FindingList): boolean {
  const source = new ByteSource(path);
  try {
    const structure = new PdfStructureScan(source, limits.maxUnfoldedBytes).run();
    if (structure.isCutOff || !hasEndMark(source)) findings.add(FINDING_CODES.fileTruncated);
    if (structure.hasJavascript) findings.add(FINDING_CODES.pdfHasJavascript);
    if (structure.hasAttachments) findings.add(FINDING_CODES.pdfHasAttachments);
    if (structure.hasJbig2Symbols) findings.add(FINDING_CODES.jbig2SymbolCoding);
    if (structure.unfoldsTooFar) findings.add(FINDING_CODES.decodeOutOfMemory);
    if (structure.hasOpaqueParts && !structure.hasEncryption) {
      findings.add(FINDING_CODES.fileDamaged, undefined, 'warn');
    }
    for (const image of structure.images) findings.checkPixels(image.widthPx, image.heightPx);
    return structure.hasEncryption;
  } finally {
    source.close();
  }
}

function inspectPages(file: PdfFile, limits: DecodeLimits, findings: FindingList, hasEncryption: boolean): Inspection {
  const { call } = file.engine;
  if (hasEncryption) findings.add(FINDING_CODES.fileEncrypted, undefined, 'warn');
  if (call._FPDFDoc_GetJavaScriptActionCount(file.document) > 0) findings.add(FINDING_CODES.pdfHasJavascript);
  if (call._FPDFDoc_GetAttachmentCount(file.document) > 0) findings.add(FINDING_CODES.pdfHasAttachments);
  if (call._FPDF_DocumentHasValidCrossReferenceTable(file.document) === 0) {
    findings.add(FINDING_CODES.fileDamaged, undefined, 'warn');
  }
  const { pageCount } = file;
  if (pageCount === 0) findings.add(FINDING_CODES.fileDamaged);
  const pages: InspectedPage[] = [];
  if (!findings.hasTooManyPages(pageCount)) {
    for (let index = 0; index < pageCount; index += 1) pages.push(inspectPage(file, index, limits, findings));
  }
  return { mediaType: 'application/pdf', pageCount, pages, findings: findings.all() };
}

function inspectPage(file: PdfFile, index: number, limits: DecodeLimits, findings: FindingList): InspectedPage {
  const size = file.pageSize(index);
  if (size === undefined) {
    findings.add(FINDING_CODES.fileDamaged, index, 'refuse');
    return { index, widthPx: 0, heightPx: 0, dpi: 0 };
  }
  const dpi = dpiWithin(size, DEFAULT_DPI, limits.maxMegapixels);
  if (dpi < LOWEST_DPI) findings.add(FINDING_CODES.pageTooLarge, index);
  const pixels = (points: number): number => Math.max(1, Math.round((points / POINTS_AN_INCH) * dpi));
  return { index, widthPx: pixels(size.width), heightPx: pixels(size.height), dpi };
}

/** The wanted resolution, lowered so far that the page keeps within the limit: a plan of size A0 is no attack. */
export function dpiWithin(size: { width: number; height: number }, dpi: number, maxMegapixels: number): number {
  const squareInches = (size.width * size.height) / POINTS_AN_INCH ** 2;
  return Math.min(dpi, Math.floor(Math.sqrt((maxMegapixels * 1e6) / Math.max(squareInches, 1e-6))));
}

/** Looks for the end mark in the last bytes, not counting padding behind it. */
function hasEndMark(source: ByteSource): boolean {
  let end = source.size;
  while (end > 0 && isPadding(source.byteAt(end - 1))) end -= 1;
  const start = Math.max(0, end - END_MARK_WINDOW);
  return source.read(start, end - start).includes('%%EOF');
}

function isPadding(byte: number): boolean {
  return byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x1a;
}
