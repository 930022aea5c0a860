import { deflateSync } from 'node:zlib';
import type { PageReading } from '../imaging/raster.js';
import type { PageImage } from '../imaging/rendition.js';
import { InvisibleFont } from './invisible-font.js';
import { writeImageStream } from './page-image-stream.js';
import { PdfComposeError } from './pdf-compose-error.js';
import { PdfFileWriter, type WrittenFile } from './pdf-file-writer.js';
import { pdfDate, pdfNumber, pdfText } from './pdf-objects.js';
import { srgbProfile } from './srgb-profile.js';
import { type PageSize, textLayer } from './text-layer.js';
import { type PdfMetadata, plainLine, xmpPacket } from './xmp-packet.js';

/** A page for the PDF/A: its image file and what was read on it. */
export interface PdfPage extends PageImage {
  readonly imagePath: string;
  readonly reading: PageReading;
}

/** What goes into a PDF/A and where it is written. */
export interface ComposePdfAInput {
  readonly pages: readonly PdfPage[];
  readonly metadata: PdfMetadata;
  readonly outPath: string;
}

const POINTS_AN_INCH = 72;
const FONT = 'F0';
const INTENT = 'sRGB IEC61966-2.1';

/**
 * Writes the pages of a piece as PDF/A-2u: the images unchanged, the text invisible above them at its places. The same
 * input gives the same bytes. The file appears complete or not at all.
 *
 * @returns size and SHA-256 of the file
 * @throws PdfComposeError when there is no page or an image does not fit
 * @norm ISO 19005-2 level U
 */
export async function composePdfA(input: ComposePdfAInput): Promise<WrittenFile> {
  if (input.pages.length === 0) throw new PdfComposeError('A PDF needs at least one page');
  const file = await PdfFileWriter.create(input.outPath);
  try {
    return await writeDocument(file, input);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function writeDocument(file: PdfFileWriter, input: ComposePdfAInput): Promise<WrittenFile> {
  const metadata = cleaned(input.metadata);
  const [root, pageTree, fontNumber] = [file.reserve(), file.reserve(), file.reserve()];
  const font = new InvisibleFont();
  const kids: number[] = [];
  for (const page of input.pages) kids.push(await writePage(file, page, { font, fontNumber, pageTree }));
  await font.write(file, fontNumber);
  const references = kids.map((kid) => `${String(kid)} 0 R`).join(' ');
  await file.object(`<< /Type /Pages /Count ${String(kids.length)} /Kids [${references}] >>`, pageTree);
  // The packet stays unpacked, so that archives can read it without understanding PDF.
  const packet = await file.stream('/Type /Metadata /Subtype /XML', Buffer.from(xmpPacket(metadata), 'utf8'));
  const profile = await file.stream('/N 3 /Filter /FlateDecode', deflateSync(srgbProfile()));
  const intent =
    `<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${pdfText(INTENT)} ` +
    `/Info ${pdfText(INTENT)} /DestOutputProfile ${String(profile)} 0 R >>`;
  await file.object(
    `<< /Type /Catalog /Pages ${String(pageTree)} 0 R /Metadata ${String(packet)} 0 R /OutputIntents [${intent}] ` +
      `/Lang (de-DE) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    root,
  );
  const date = pdfDate(metadata.createdAt);
  const info = await file.object(
    `<< /Title ${pdfText(metadata.title)} /Creator ${pdfText(metadata.creatorTool ?? metadata.producer)} ` +
      `/Producer ${pdfText(metadata.producer)} /CreationDate ${date} /ModDate ${date} >>`,
  );
  return file.finish(root, info);
}

interface PageContext {
  readonly font: InvisibleFont;
  readonly fontNumber: number;
  readonly pageTree: number;
}

async function writePage(file: PdfFileWriter, page: PdfPage, context: PageContext): Promise<number> {
  const size: PageSize = {
    width: (page.widthPx / page.dpi) * POINTS_AN_INCH,
    height: (page.heightPx / page.dpi) * POINTS_AN_INCH,
  };
  const [width, height] = [pdfNumber(size.width), pdfNumber(size.height)];
  const image = await writeImageStream(file, page, page.imagePath);
  const picture = `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q`;
  const content = `${picture}\n${textLayer(page.reading, size, context.font, FONT)}\n`;
  const contents = await file.stream('/Filter /FlateDecode', deflateSync(Buffer.from(content, 'latin1')));
  const resources = `<< /XObject << /Im0 ${String(image)} 0 R >> /Font << /${FONT} ${String(context.fontNumber)} 0 R >> >>`;
  return file.object(
    `<< /Type /Page /Parent ${String(context.pageTree)} 0 R /MediaBox [0 0 ${width} ${height}] ` +
      `/Resources ${resources} /Contents ${String(contents)} 0 R >>`,
  );
}

function cleaned(metadata: PdfMetadata): PdfMetadata {
  const { title, producer, creatorTool } = metadata;
  const lines = { ...metadata, title: plainLine(title), producer: plainLine(producer) };
  return creatorTool === undefined ? lines : { ...lines, creatorTool: plainLine(creatorTool) };
}
