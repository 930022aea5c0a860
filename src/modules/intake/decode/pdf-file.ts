import { statSync } from 'node:fs';
import { ByteSource } from './byte-source.js';
import { DecodeError } from './decode-error.js';
import { FINDING_CODES } from './finding-codes.js';
import { pdfium, type Pdfium } from './pdfium-binding.js';
import { PdfStructureScan, type PdfStructure } from './pdf-structure-scan.js';
import { DEFAULT_DECODE_LIMITS } from './decode-limits.js';

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;
const FORM_INFO_BYTES = 256;

/** Size of a page in points (1/72 inch), seen upright. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** An open PDF. */
export class PdfFile {
  private form: { handle: number; info: number } | undefined;
  private scanned: PdfStructure | undefined;

  private constructor(
    readonly engine: Pdfium,
    readonly document: number,
    readonly source: ByteSource,
    private readonly release: () => void,
  ) {}

  /**
   * Opens a PDF without reading it whole.
   *
   * @throws DecodeError FILE_ENCRYPTED when it needs a password, FILE_DAMAGED when it cannot be read at all
   */
  static async open(path: string): Promise<PdfFile> {
    const engine = await pdfium();
    const source = new ByteSource(path);
    const { document, error, release } = engine.openDocument(source);
    const releaseAll = (): void => {
      release();
      source.close();
    };
    if (document !== 0) return new PdfFile(engine, document, source, releaseAll);
    releaseAll();
    if (error === ERROR_PASSWORD || error === ERROR_SECURITY) {
      throw new DecodeError(FINDING_CODES.fileEncrypted, 'The PDF needs a password');
    }
    throw new DecodeError(FINDING_CODES.fileDamaged, `The PDF cannot be opened (renderer error ${String(error)})`);
  }

  get pageCount(): number {
    return this.engine.call._FPDF_GetPageCount(this.document);
  }

  /** Size of a page without loading its content; undefined when the page cannot be found. */
  pageSize(index: number): PageSize | undefined {
    return this.engine.within(8, (size) => {
      if (this.engine.call._FPDF_GetPageSizeByIndexF(this.document, index, size) === 0) return undefined;
      const view = this.engine.view();
      return { width: view.getFloat32(size, true), height: view.getFloat32(size + 4, true) };
    });
  }

  /** Structure of the file, scanned at the first call. */
  get structure(): PdfStructure {
    this.scanned ??= new PdfStructureScan(this.source, DEFAULT_DECODE_LIMITS.maxUnfoldedBytes).run();
    return this.scanned;
  }

  /**
   * Runs `use` with a loaded page.
   *
   * @throws DecodeError FILE_DAMAGED when the page cannot be loaded
   */
  async withPage<R>(index: number, use: (page: number) => R | Promise<R>): Promise<R> {
    const page = index < this.pageCount ? this.engine.call._FPDF_LoadPage(this.document, index) : 0;
    if (page === 0) throw new DecodeError(FINDING_CODES.fileDamaged, 'The page cannot be loaded', index);
    try {
      return await use(page);
    } finally {
      this.engine.call._FPDF_ClosePage(page);
    }
  }

  /** Handle for drawing filled-in form fields; undefined when the file has no form. */
  formHandle(): number | undefined {
    if (this.form !== undefined) return this.form.handle;
    if (this.engine.call._FPDF_GetFormType(this.document) === 0) return undefined;
    const info = this.engine.allocate(FORM_INFO_BYTES);
    this.engine.call.HEAPU8.fill(0, info, info + FORM_INFO_BYTES);
    this.engine.view().setUint32(info, 2, true);
    this.form = { handle: this.engine.call._FPDFDOC_InitFormFillEnvironment(this.document, info), info };
    return this.form.handle;
  }

  close(): void {
    if (this.form !== undefined) {
      this.engine.call._FPDFDOC_ExitFormFillEnvironment(this.form.handle);
      this.engine.call._free(this.form.info);
      this.form = undefined;
    }
    this.release();
  }
}

let kept: { key: string; file: PdfFile } | undefined;

/**
 * Runs `use` with the open PDF at a path. The last file stays open for the next page of it;
 * callers must not overlap (a workbench child runs one command at a time).
 */
export async function withPdfFile<R>(path: string, use: (file: PdfFile) => R | Promise<R>): Promise<R> {
  const stat = statSync(path);
  const key = [path, stat.ino, stat.size, stat.mtimeMs].join('|');
  if (kept?.key !== key) {
    closeKeptPdf();
    kept = { key, file: await PdfFile.open(path) };
  }
  return await use(kept.file);
}

/** Closes the PDF kept open by {@link withPdfFile}. */
export function closeKeptPdf(): void {
  kept?.file.close();
  kept = undefined;
}
