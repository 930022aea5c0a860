import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { PdfSource } from './pdf-objects.js';

/** Size and fingerprint of a written file. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** The binary comment tells transfer programs that the file is not text. */
const HEADER = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');
const ID_BYTES = 16;

/**
 * Writes the objects of a PDF one after another into a file, so that a piece of a thousand pages never lies in memory.
 * The same objects give the same bytes.
 */
export class PdfFileWriter {
  private readonly hash = createHash('sha256');
  private readonly offsets: number[] = [];
  private position = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly target: string,
  ) {}

  /** Begins a file; it appears under its name when it is finished. */
  static async create(target: string): Promise<PdfFileWriter> {
    const writer = new PdfFileWriter(await open(`${target}.part`, 'w'), target);
    await writer.append(HEADER);
    return writer;
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.offsets.push(-1);
  }

  /** Writes an object under a reserved number, or under a new one. */
  async object(source: PdfSource, number = this.reserve()): Promise<number> {
    this.offsets[number - 1] = this.position;
    await this.append(Buffer.from(`${String(number)} 0 obj\n${source}\nendobj\n`, 'latin1'));
    return number;
  }

  /** Writes a stream; the entries of its dictionary come without `/Length`. */
  async stream(entries: PdfSource, bytes: Uint8Array, number = this.reserve()): Promise<number> {
    this.offsets[number - 1] = this.position;
    const length = String(bytes.length);
    await this.append(Buffer.from(`${String(number)} 0 obj\n<< ${entries} /Length ${length} >>\nstream\n`, 'latin1'));
    await this.append(bytes);
    await this.append(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    return number;
  }

  /** Writes the table of objects and the trailer, makes the file durable and gives it its name. */
  async finish(root: number, info: number): Promise<WrittenFile> {
    const id = this.hash
      .copy()
      .digest('hex')
      .slice(0, 2 * ID_BYTES)
      .toUpperCase();
    const start = this.position;
    const size = String(this.offsets.length + 1);
    const rows = this.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const trailer = `<< /Size ${size} /Root ${String(root)} 0 R /Info ${String(info)} 0 R /ID [<${id}> <${id}>] >>`;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
    await this.append(Buffer.from(`${table}trailer\n${trailer}\nstartxref\n${String(start)}\n%%EOF\n`, 'latin1'));
    await this.handle.sync();
    await this.handle.close();
    await rename(`${this.target}.part`, this.target);
    return { bytes: this.position, sha256: this.hash.digest('hex') };
  }

  /** Gives the file up and removes what was written. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(`${this.target}.part`, { force: true });
  }

  private async append(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes);
    this.position += bytes.length;
    await this.handle.writeFile(bytes);
  }
}
