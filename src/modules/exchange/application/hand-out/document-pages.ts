import { Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Originals, PageReader, type PdfFragment } from '#modules/intake';
import { type HandedDocument, type HandedFormat, type NotShown, readingFormat } from '../../domain/hand-out-content.js';
import { isFaultOfTheDocument } from '../step-failure.js';

/** Pages taken over at a time: what one guarded process holds in memory. */
const PORTION = 100;

/** Where the pages of a document come from; or why there are none. */
export type PageSource =
  | { readonly sheets: number; readonly path: string; readonly format: HandedFormat }
  | { readonly sheets: 1; readonly code: string; readonly format: HandedFormat | undefined };

/** Where the pages of a document go. */
export interface PagesTarget {
  readonly folder: string;
  /** Number of the first object. */
  readonly first: number;
  /** What stands at the foot of each sheet, in order. */
  readonly feet: readonly string[];
}

/** Takes the pages of documents that go into one PDF, in the guarded processes: a bad one is named and holds nobody up. */
@Injectable()
export class DocumentPages {
  constructor(
    private readonly originals: Originals,
    private readonly reader: PageReader,
  ) {}

  /** The stored file a document is shown from: its reading copy, else the first one that can be shown. */
  async sourceOf(document: HandedDocument): Promise<PageSource> {
    const first = readingFormat(document);
    const formats = [...(first === undefined ? [] : [first]), ...document.formats.filter((one) => one !== first)];
    let code = 'no-stored-file';
    for (const [index, format] of formats.entries()) {
      const source = await this.look(format);
      if ('path' in source) return source;
      if (index === 0) code = source.code;
    }
    return { sheets: 1, code, format: first };
  }

  /** The pages in parts behind each other; or the code of what keeps them from being shown. */
  async take(
    source: Extract<PageSource, { path: string }>,
    { folder, first, feet }: PagesTarget,
  ): Promise<
    { readonly parts: readonly PdfFragment[]; readonly empty: readonly number[] } | { readonly code: string }
  > {
    const parts: PdfFragment[] = [];
    const empty: number[] = [];
    let next = first;
    try {
      for (let from = 0; from < feet.length; from += PORTION) {
        const target = path.join(folder, `document-${String(from)}.part`);
        const portion = feet.slice(from, from + PORTION);
        const bound = await this.reader.bindPages({ path: source.path, from, feet: portion, first: next, target });
        parts.push(bound);
        empty.push(...bound.empty.map((index) => from + index + 1));
        next += bound.offsets.length;
      }
      return { parts, empty };
    } catch (error) {
      if (!isFaultOfTheDocument(error)) throw error;
      // Half of a document would look like the whole of it.
      for (const part of parts) await rm(part.path, { force: true });
      return { code: error.code };
    }
  }

  private async look(format: HandedFormat): Promise<PageSource> {
    try {
      const file = await this.originals.fetch(format.objectHash);
      const { pageCount, findings } = await this.reader.inspect(file);
      if (pageCount > 0) return { sheets: pageCount, path: file, format };
      const code = findings.find(({ severity }) => severity === 'refuse')?.code ?? 'INTAKE.FILE_TYPE_UNKNOWN';
      return { sheets: 1, code, format };
    } catch (error) {
      if (!isFaultOfTheDocument(error)) throw error;
      return { sheets: 1, code: error.code, format };
    }
  }
}

/** Names what could not be shown. */
export function notShown(
  { id: documentId, reference, subject }: HandedDocument,
  format: HandedFormat | undefined,
  code: string,
  sheets: readonly number[] | null = null,
): NotShown {
  return { documentId, reference, subject, sha256: format?.objectHash ?? null, code, sheets };
}
