import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { HEADER } from '#modules/exchange/testing';

/** A folder of old stock with its manifest. */
export interface OldStock {
  readonly folder: string;
  readonly manifest: string;
  write(name: string, bytes: Uint8Array): Promise<void>;
  writeManifest(lines: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

/** A letter as PDF with a text of its own. */
export async function letter(text: string, pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    document
      .addPage()
      .drawText(`${text} Seite ${String(page)} von ${String(pages)}`, { x: 60, y: 700, size: 12, font });
  }
  return document.save();
}

/** A letter whose page lies on its side, and with active content. */
export async function turnedLetter(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await letter('Quer'));
  document.getPage(0).setRotation(degrees(90));
  document.addJavaScript('main', 'app.alert("hallo")');
  return document.save();
}

/** An empty folder of old stock beside an empty manifest. */
export async function oldStock(): Promise<OldStock> {
  const root = await mkdtemp(path.join(tmpdir(), 'talakte-old-stock-'));
  const folder = path.join(root, 'ordner');
  await mkdir(folder);
  const manifest = path.join(root, 'liste.csv');
  return {
    folder,
    manifest,
    write: async (name, bytes) => {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    },
    writeManifest: (lines) => writeFile(manifest, lines.join('\r\n')),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A manifest of so many files with one proceeding and so many documents each; the first file was closed in 2001. */
export function manifestOf(files: number, documents: number, unit = '63', mark = '631'): string[] {
  const lines = [HEADER];
  for (let file = 1; file <= files; file += 1) {
    const reference = `BA ${String(file)}/1998`;
    lines.push(
      `Akte;${reference};;;;${mark};${unit};Altakte ${String(file)};;;1.3.1998;${file === 1 ? '31.12.2001' : ''};;;;;;;;;`,
    );
    lines.push(`Vorgang;${reference}-1;;;;;;Antrag;;;1.3.1998;;;;;;;;;;`);
    for (let document = 1; document <= documents; document += 1) {
      lines.push(
        `Dokument;;;;${reference}-1;;;Schreiben ${String(document)};;;;;;;${String(file)}/${String(document)}.pdf;2.3.1998;;Antrag;;;`,
      );
    }
  }
  return lines;
}
