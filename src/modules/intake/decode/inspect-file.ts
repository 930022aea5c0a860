import { ByteSource } from './byte-source.js';
import { DEFAULT_DECODE_LIMITS, type DecodeLimits } from './decode-limits.js';
import { FINDING_CODES } from './finding-codes.js';
import { inspectJpeg, inspectPng, inspectTiff } from './inspect-image.js';
import { inspectPdf } from './inspect-pdf.js';
import { FindingList, type Inspection } from './inspection.js';
import { mediaTypeOf, PDF_HEADER_WINDOW } from './media-type.js';

/**
 * Looks at a foreign file: what it is by content, its pages, and all that is wrong with it. Decodes no page.
 * Runs foreign bytes through parsers: call it in a workbench child only.
 */
export async function inspectFile(path: string, limits: DecodeLimits = DEFAULT_DECODE_LIMITS): Promise<Inspection> {
  const source = new ByteSource(path);
  try {
    if (source.size === 0) return refused(FINDING_CODES.fileEmpty, limits);
    switch (mediaTypeOf(source.read(0, PDF_HEADER_WINDOW))) {
      case 'application/pdf':
        return await inspectPdf(path, limits);
      case 'image/tiff':
        return inspectTiff(source, limits);
      case 'image/jpeg':
        return await inspectJpeg(source, limits);
      case 'image/png':
        return inspectPng(source, limits);
      case undefined:
        return refused(FINDING_CODES.fileTypeUnknown, limits);
    }
  } finally {
    source.close();
  }
}

function refused(code: 'INTAKE.FILE_EMPTY' | 'INTAKE.FILE_TYPE_UNKNOWN', limits: DecodeLimits): Inspection {
  const findings = new FindingList(limits);
  findings.add(code);
  return { pageCount: 0, pages: [], findings: findings.all() };
}
