import { Injectable } from '@nestjs/common';
import path from 'node:path';
import { Originals, PageReader, type SheetLine } from '#modules/intake';
import { type HandedDocument, type HandOutContent, germanDay, readingFormat } from '../../domain/hand-out-content.js';
import { factsOf } from '../../domain/inspection-copy.js';
import { type OutlineEntry, PdfAssembly } from '../../pdf/pdf-assembly.js';
import { isFaultOfTheFile } from '../conversion/decode-fault.js';
import type { OnProgress } from './archive-maker.js';

/** Pages taken over at a time: what one guarded process holds in memory. */
const PORTION = 100;

/** A document with its place in the whole. */
interface PlacedDocument {
  readonly document: HandedDocument;
  /** Number of its first sheet (Blatt), from 1. */
  readonly firstSheet: number;
  readonly sheets: number;
  /** Its pages on this machine; absent where it cannot be shown, which is said on one sheet of ours. */
  readonly source: string | undefined;
}

/** Binds a file into one PDF: cover, table of contents, all documents with numbered sheets. */
@Injectable()
export class FileBinder {
  constructor(
    private readonly originals: Originals,
    private readonly reader: PageReader,
  ) {}

  /** @param folder for parts while they are put together */
  async bind(content: HandOutContent, target: string, folder: string, onProgress: OnProgress): Promise<void> {
    const placed = await this.place(content);
    const total = placed.reduce((sum, { sheets }) => sum + sheets, 0);
    const assembly = new PdfAssembly(target);
    try {
      await assembly.begin();
      await this.writeFront(content, placed, total, assembly, folder);
      const outline: OutlineEntry[] = [];
      for (const one of placed) {
        const page = await this.append(one, content.reference, total, assembly, folder, onProgress);
        outline.push({ title: `Bl. ${String(one.firstSheet)} ${one.document.subject}`, page });
      }
      await assembly.finish(outline, { title: `${content.reference} ${content.subject}`, at: content.at });
    } catch (error) {
      assembly.abandon();
      throw error;
    }
  }

  /** Counts the sheets of each document first: every one of them says how many there are. */
  private async place({ documents }: HandOutContent): Promise<PlacedDocument[]> {
    const placed: PlacedDocument[] = [];
    let firstSheet = 1;
    for (const document of documents) {
      const { sheets, source } = await this.sheetsOf(document);
      placed.push({ document, firstSheet, sheets, source });
      firstSheet += sheets;
    }
    return placed;
  }

  private async sheetsOf(document: HandedDocument): Promise<{ sheets: number; source: string | undefined }> {
    const format = readingFormat(document);
    if (format === undefined) return { sheets: 1, source: undefined };
    try {
      const source = await this.originals.fetch(format.objectHash);
      const { pageCount } = await this.reader.inspect(source);
      return pageCount === 0 ? { sheets: 1, source: undefined } : { sheets: pageCount, source };
    } catch (error) {
      if (!isFaultOfTheFile(error)) throw error;
      return { sheets: 1, source: undefined };
    }
  }

  private async writeFront(
    content: HandOutContent,
    placed: readonly PlacedDocument[],
    total: number,
    assembly: PdfAssembly,
    folder: string,
  ): Promise<void> {
    const sheets = [coverLines(content, total), contentsLines(placed)];
    for (const [index, lines] of sheets.entries()) {
      const part = path.join(folder, `front-${String(index)}.part`);
      await assembly.append(
        await this.reader.writeSheets({ lines, feet: [], first: assembly.nextNumber, target: part }),
      );
    }
  }

  /** @returns number of the first page object */
  private async append(
    { document, firstSheet, sheets, source }: PlacedDocument,
    reference: string,
    total: number,
    assembly: PdfAssembly,
    folder: string,
    onProgress: OnProgress,
  ): Promise<number> {
    const foot = (sheet: number): string => `Az. ${reference} | Bl. ${String(sheet)} von ${String(total)}`;
    const target = path.join(folder, 'document.part');
    let firstPage: number | undefined;
    for (let from = 0; from < sheets; from += PORTION) {
      const count = Math.min(PORTION, sheets - from);
      const feet = Array.from({ length: count }, (_, index) => foot(firstSheet + from + index));
      const first = assembly.nextNumber;
      const fragment =
        source === undefined
          ? await this.reader.writeSheets({ lines: notShownLines(document), feet, first, target })
          : await this.reader.bindPages({ path: source, from, feet, first, target });
      await assembly.append(fragment);
      firstPage ??= fragment.pages[0];
      onProgress(firstSheet + from + count - 1, total);
    }
    return firstPage ?? 0;
  }
}

function coverLines(content: HandOutContent, total: number): SheetLine[] {
  return [
    { text: content.office, size: 12, above: 40 },
    { text: content.reference, size: 20, isBold: true, above: 40 },
    { text: content.subject, size: 16, above: 8 },
    ...factsOf(content).flatMap(([name, value]): SheetLine[] => [
      { text: name, size: 9, isBold: true, above: 12 },
      { text: value, size: 11 },
    ]),
    { text: 'Blätter', size: 9, isBold: true, above: 12 },
    { text: String(total), size: 11 },
    {
      text: 'Auszug aus der elektronischen Akte. Die Fußzeile steht nur auf dieser Kopie; die Originale sind unverändert.',
      size: 8,
      above: 30,
    },
  ];
}

function contentsLines(placed: readonly PlacedDocument[]): SheetLine[] {
  let proceeding: string | null = null;
  return [
    { text: 'Inhalt', size: 16, isBold: true },
    ...placed.flatMap(({ document, firstSheet }): SheetLine[] => {
      const heading = document.proceeding === proceeding ? null : document.proceeding;
      proceeding = document.proceeding;
      const details = [document.type, germanDay(document.date), document.sender, document.reference]
        .filter((part) => part !== null && part !== '–')
        .join(' · ');
      return [
        ...(heading === null ? [] : [{ text: heading, size: 11, isBold: true, above: 12 }]),
        { text: document.subject, right: `Bl. ${String(firstSheet)}`, above: 6 },
        { text: details, size: 8 },
      ];
    }),
  ];
}

function notShownLines({ subject, reference, type, formats }: HandedDocument): SheetLine[] {
  return [
    { text: 'Dieses Dokument kann hier nicht dargestellt werden', size: 14, isBold: true, above: 100 },
    { text: subject, size: 12, above: 20 },
    { text: `${type} · ${reference}`, above: 6 },
    {
      text:
        formats.length === 0
          ? 'Zu ihm ist keine Datei gespeichert (Papier).'
          : 'Sein Original liegt unverändert in der Akte:',
      above: 20,
    },
    ...formats.map(({ fileName, mediaType }): SheetLine => ({ text: `${fileName} (${mediaType})`, above: 4 })),
  ];
}
