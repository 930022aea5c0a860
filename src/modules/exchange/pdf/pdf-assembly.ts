import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { PdfFragment } from '#modules/intake';

/** An entry of the outline (Lesezeichen) of a PDF. */
export interface OutlineEntry {
  readonly title: string;
  /** Number of the page object it leads to. */
  readonly page: number;
}

const [CATALOG, PAGES, OUTLINES, INFO] = [1, 2, 3, 4] as const;
/** Number of the first object of the first fragment. */
const FIRST_FREE_NUMBER = 5;

/**
 * Puts a PDF together out of fragments, one after the other: nothing but the places of its objects is held in memory, however
 * many pages there are.
 */
export class PdfAssembly {
  private readonly target: WriteStream;
  private readonly offsets: number[] = [];
  private readonly pages: number[] = [];
  private written = 0;
  /** What broke the output off: a full disk, a folder that is gone. */
  private broken: Error | undefined;

  constructor(path: string) {
    this.target = createWriteStream(path, { mode: 0o600 });
    // It may break while nobody waits for it; whoever writes next is told.
    this.target.on('error', (error) => {
      this.broken ??= error;
    });
  }

  /** Number the first object of the next fragment must have. */
  get nextNumber(): number {
    return this.offsets.length + FIRST_FREE_NUMBER;
  }

  /** Writes the beginning of the file. */
  async begin(): Promise<void> {
    await this.write(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  }

  /** Puts a fragment behind what is there, and removes its file. */
  async append(fragment: PdfFragment): Promise<void> {
    for (const offset of fragment.offsets) this.offsets.push(this.written + offset);
    for await (const chunk of createReadStream(fragment.path)) await this.write(chunk as Buffer);
    for (const page of fragment.pages) this.pages.push(page);
    await rm(fragment.path, { force: true });
  }

  /** Writes outline, tree of pages and the table of objects, and closes the file. @returns number of pages */
  async finish(outline: readonly OutlineEntry[], info: { readonly title: string; readonly at: Date }): Promise<number> {
    const ownOffsets = new Map<number, number>();
    const object = async (number: number, body: string): Promise<void> => {
      ownOffsets.set(number, this.written);
      await this.write(Buffer.from(`${String(number)} 0 obj\n${body}\nendobj\n`, 'latin1'));
    };
    const firstEntry = this.nextNumber;
    for (const [index, { title, page }] of outline.entries()) {
      const number = firstEntry + index;
      const previous = index > 0 ? `/Prev ${String(number - 1)} 0 R ` : '';
      const next = index < outline.length - 1 ? `/Next ${String(number + 1)} 0 R ` : '';
      await object(
        number,
        `<< /Title ${textString(title)} /Parent ${String(OUTLINES)} 0 R ${previous}${next}/Dest [${String(page)} 0 R /Fit] >>`,
      );
    }
    const last = firstEntry + outline.length - 1;
    const span = outline.length === 0 ? '' : `/First ${String(firstEntry)} 0 R /Last ${String(last)} 0 R `;
    await object(OUTLINES, `<< /Type /Outlines ${span}/Count ${String(outline.length)} >>`);
    const kids = this.pages.map((page) => `${String(page)} 0 R`).join('\n');
    await object(PAGES, `<< /Type /Pages /Count ${String(this.pages.length)} /Kids [${kids}] >>`);
    await object(
      INFO,
      `<< /Title ${textString(info.title)} /Producer (TalAkte) /CreationDate (${pdfDate(info.at)}) >>`,
    );
    await object(
      CATALOG,
      `<< /Type /Catalog /Pages ${String(PAGES)} 0 R /Outlines ${String(OUTLINES)} 0 R /PageMode /UseOutlines /Lang (de-DE) >>`,
    );
    await this.writeTable(ownOffsets, outline.length);
    return this.pages.length;
  }

  /** Gives the file up. */
  abandon(): void {
    this.target.destroy();
  }

  private async writeTable(own: ReadonlyMap<number, number>, outlineEntries: number): Promise<void> {
    const size = this.nextNumber + outlineEntries;
    const start = this.written;
    await this.write(Buffer.from(`xref\n0 ${String(size)}\n0000000000 65535 f \n`));
    for (let number = 1; number < size; number += 1) {
      const offset = own.get(number) ?? this.offsets[number - FIRST_FREE_NUMBER] ?? 0;
      await this.write(Buffer.from(`${String(offset).padStart(10, '0')} 00000 n \n`));
    }
    await this.write(
      Buffer.from(
        `trailer\n<< /Size ${String(size)} /Root ${String(CATALOG)} 0 R /Info ${String(INFO)} 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`,
      ),
    );
    if (this.broken !== undefined) throw this.broken;
    this.target.end();
    await finished(this.target);
  }

  /** @throws what broke the output off */
  private async write(bytes: Buffer): Promise<void> {
    if (this.broken !== undefined) throw this.broken;
    this.written += bytes.length;
    if (!this.target.write(bytes)) await once(this.target, 'drain');
  }
}

/** Text as PDF holds it whatever its letters. */
function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

function pdfDate(at: Date): string {
  return `D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}
