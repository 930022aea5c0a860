import { Injectable } from '@nestjs/common';
import path from 'node:path';
import { PageReader, type SheetLine } from '#modules/intake';
import {
  type HandedDocument,
  type HandOutContent,
  germanDay,
  markWords,
  type NotShown,
} from '../../domain/hand-out-content.js';
import { factsOf } from '../../domain/inspection-copy.js';
import { notShownWords } from '../../domain/not-shown.js';
import { type OutlineEntry, PdfAssembly } from '../../pdf/pdf-assembly.js';
import type { OnProgress } from './archive-maker.js';
import { DocumentPages, notShown, type PageSource } from './document-pages.js';

/** A document with its place in the whole. */
interface PlacedDocument {
  readonly document: HandedDocument;
  /** Number of its first sheet (Blatt), from 1. */
  readonly firstSheet: number;
  readonly source: PageSource;
}

/** The PDF while it is put together. */
interface Binding {
  readonly reference: string;
  /** Sheets in all. */
  readonly total: number;
  readonly assembly: PdfAssembly;
  readonly folder: string;
  /** Documents that could not be shown so far. */
  readonly missing: NotShown[];
}

/** Binds a file into one PDF: cover, table of contents, all documents with numbered sheets. */
@Injectable()
export class FileBinder {
  constructor(
    private readonly documents: DocumentPages,
    private readonly reader: PageReader,
  ) {}

  /**
   * A document that cannot be shown holds the others up no longer: a sheet of ours says what it is, why it is missing, and
   * its checksum.
   * @param folder for parts while they are put together
   * @returns documents that could not be shown
   */
  async bind(content: HandOutContent, target: string, folder: string, onProgress: OnProgress): Promise<NotShown[]> {
    const placed = await this.place(content);
    const total = placed.reduce((sum, { source }) => sum + source.sheets, 0);
    const assembly = new PdfAssembly(target);
    const binding: Binding = { reference: content.reference, total, assembly, folder, missing: [] };
    try {
      await assembly.begin();
      await this.writeFront(content, placed, binding);
      const outline: OutlineEntry[] = [];
      for (const one of placed) {
        const page = await this.append(one, binding);
        outline.push({ title: `Bl. ${String(one.firstSheet)} ${titleOf(one.document)}`, page });
        onProgress(one.firstSheet + one.source.sheets - 1, total);
      }
      await assembly.finish(outline, { title: `${content.reference} ${content.subject}`, at: content.at });
      return binding.missing;
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
      const source = await this.documents.sourceOf(document);
      placed.push({ document, firstSheet, source });
      firstSheet += source.sheets;
    }
    return placed;
  }

  private async writeFront(
    content: HandOutContent,
    placed: readonly PlacedDocument[],
    { total, assembly, folder }: Binding,
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
  private async append({ document, firstSheet, source }: PlacedDocument, binding: Binding): Promise<number> {
    const { assembly, folder, missing } = binding;
    let code = 'code' in source ? source.code : undefined;
    if ('path' in source) {
      const feet = Array.from({ length: source.sheets }, (_, index) => footOf(document, binding, firstSheet + index));
      const taken = await this.documents.take(source, { folder, first: assembly.nextNumber, feet });
      if ('parts' in taken) {
        if (taken.empty.length > 0) missing.push(notShown(document, source.format, 'INTAKE.FILE_DAMAGED', taken.empty));
        for (const part of taken.parts) await assembly.append(part);
        return taken.parts[0]?.pages[0] ?? 0;
      }
      ({ code } = taken);
    }
    const without = notShown(document, source.format, code ?? 'INTAKE.FILE_DAMAGED');
    missing.push(without);
    const fragment = await this.reader.writeSheets({
      lines: notShownLines(document, without),
      // one sheet stands for all of them: their numbers are given in the table of contents already
      feet: [footOf(document, binding, firstSheet, firstSheet + source.sheets - 1)],
      first: assembly.nextNumber,
      target: path.join(folder, 'not-shown.part'),
    });
    await assembly.append(fragment);
    return fragment.pages[0] ?? 0;
  }
}

/** What stands at the foot of a sheet: where it belongs, and how it is marked. */
function footOf({ mark }: HandedDocument, { reference, total }: Binding, sheet: number, last = sheet): string {
  const numbers = last > sheet ? `${String(sheet)} bis ${String(last)}` : String(sheet);
  return `Az. ${reference} | Bl. ${numbers} von ${String(total)}${mark === null ? '' : ` | ${mark.word}`}`;
}

function titleOf({ subject, mark }: HandedDocument): string {
  return mark === null ? subject : `[${mark.word}] ${subject}`;
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
    ...placed.flatMap(({ document, firstSheet, source }): SheetLine[] => {
      const heading = document.proceeding === proceeding ? null : document.proceeding;
      proceeding = document.proceeding;
      const details = [document.type, germanDay(document.date), document.sender, document.reference]
        .filter((part) => part !== null && part !== '–')
        .join(' · ');
      return [
        ...(heading === null ? [] : [{ text: heading, size: 11, isBold: true, above: 12 }]),
        { text: titleOf(document), right: `Bl. ${String(firstSheet)}`, above: 6 },
        { text: details, size: 8 },
        ...(document.mark === null ? [] : [{ text: markWords(document.mark), size: 8, isBold: true }]),
        ...('code' in source ? [{ text: `Nicht dargestellt: ${notShownWords(source.code)}.`, size: 8 }] : []),
      ];
    }),
  ];
}

function notShownLines(
  { subject, reference, type, formats, mark }: HandedDocument,
  { code, sha256 }: NotShown,
): SheetLine[] {
  return [
    { text: 'Dieses Dokument kann hier nicht dargestellt werden', size: 14, isBold: true, above: 100 },
    { text: subject, size: 12, above: 20 },
    { text: `${type} · ${reference}`, above: 6 },
    ...(mark === null ? [] : [{ text: markWords(mark), isBold: true, above: 6 }]),
    { text: `Grund: ${notShownWords(code)}.`, above: 20 },
    ...(formats.length === 0 ? [] : [{ text: 'Das Original liegt unverändert in der Akte:', above: 12 }]),
    ...formats.map(({ fileName, mediaType }): SheetLine => ({ text: `${fileName} (${mediaType})`, above: 4 })),
    ...(sha256 === null ? [] : [{ text: `SHA-256 ${sha256}`, size: 8, above: 8 }]),
  ];
}
