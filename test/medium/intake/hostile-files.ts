import { constants, deflateRawSync } from 'node:zlib';

/** Files made to hurt whoever decodes them. */

/** A one-page PDF from object bodies; object 1 is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((body, index) => {
    offsets.push(length);
    const object = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(body),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(object);
    length += object.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(length)}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A stream object. */
export function streamOf(dictionary: string, data: Buffer | string): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${String(bytes.length)} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

/** A page of a few hundred bytes that draws ten forms, which draw ten forms each, twelve levels deep. */
export function endlessDrawingPdf(): Buffer {
  const levels = 12;
  const resources = (next: number): string => `/Resources << /XObject << /F ${String(next)} 0 R >> >>`;
  const objects: (string | Buffer)[] = [
    CATALOGUE,
    PAGES,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources(5)} /Contents 4 0 R >>`,
    streamOf('', '/F Do '.repeat(10)),
  ];
  for (let level = 0; level < levels; level += 1) {
    const isLast = level === levels - 1;
    const form = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${isLast ? '' : resources(6 + level)}`;
    objects.push(streamOf(form, isLast ? '0 0 500 500 re f' : '/F Do '.repeat(10)));
  }
  return pdfOf(objects);
}

/** A page whose content is some kilobytes that unfold to a gigabyte. */
export function unfoldingPdf(): Buffer {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';
  return pdfOf([CATALOGUE, PAGES, page, streamOf('/Filter /FlateDecode', bomb(960))]);
}

/** An object stream, where scripts like to hide, that unfolds to a gigabyte. */
export function unfoldingStructurePdf(): Buffer {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  const objectStream = streamOf('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb(960));
  return pdfOf([CATALOGUE, PAGES, page, objectStream]);
}

/** A script inside a compressed object stream, its name written with escapes. */
export function hiddenScriptPdf(): Buffer {
  const content = Buffer.from('5 0 << /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>');
  const zlibbed = Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(content), Buffer.alloc(4)]);
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  return pdfOf([CATALOGUE, PAGES, page, streamOf('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', zlibbed)]);
}

/** Compressed blanks of so many megabytes. */
function bomb(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([0x03, 0x00]);
  const blocks = Array.from({ length: megabytes / 16 }, () => block);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, end, Buffer.alloc(4)]);
}
