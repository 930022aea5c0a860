/** Generated pages with ground truth: each as a page file, all as scanned PDF files, the first ones as one PDF more. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { generatePages } from '../../scripts/fixtures/index.mjs';

const A4 = { width: 595.28, height: 841.89 };
/** Pages of one scanned file. */
const PAGES_A_FILE = 12;

/**
 * @param {{ count: number, seed: string, peerPages: number }} wanted
 * @returns {Promise<{ pages: { jpegPath: string, text: string, kind: string }[], files: { path: string, pages: number }[], peerPdf: string }>}
 */
export async function writeTestPages(folder, { count, seed, peerPages }) {
  const pages = [];
  const jpegs = [];
  for await (const { jpeg, text, kind } of generatePages({ seed, count })) {
    const jpegPath = path.join(folder, `page-${String(pages.length).padStart(4, '0')}.jpg`);
    await writeFile(jpegPath, jpeg);
    pages.push({ jpegPath, text, kind });
    jpegs.push(jpeg);
  }
  const files = [];
  for (let at = 0; at < count; at += PAGES_A_FILE) {
    const file = path.join(folder, `scan-${String(files.length)}.pdf`);
    files.push({ path: file, pages: await writeScan(file, jpegs.slice(at, at + PAGES_A_FILE)) });
  }
  const peerPdf = path.join(folder, 'peer.pdf');
  if (peerPages > 0) await writeScan(peerPdf, jpegs.slice(0, peerPages));
  return { pages, files, peerPdf };
}

async function writeScan(file, jpegs) {
  const document = await PDFDocument.create();
  for (const jpeg of jpegs) {
    document.addPage([A4.width, A4.height]).drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, ...A4 });
  }
  await writeFile(file, await document.save());
  return jpegs.length;
}
