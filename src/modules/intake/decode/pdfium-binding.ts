import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import type { ByteSource } from './byte-source.js';
import { withTableRoom } from './wasm-table-room.js';

type Pointer = number;

/** Table of functions that WebAssembly code calls by number. */
interface FunctionTable {
  grow(entries: number): number;
  set(index: number, entry: unknown): void;
}

/** What is needed of the global `WebAssembly`, which the compiler's library knows only together with browsers. */
interface WebAssemblyGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** The functions of the PDF renderer that are used here, under their own names. */
interface PdfiumFunctions {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: Readonly<Record<string, unknown>> & { readonly __indirect_function_table: FunctionTable };
  _malloc(bytes: number): Pointer;
  _free(pointer: Pointer): void;
  _FPDF_InitLibraryWithConfig(config: Pointer): void;
  _FPDF_LoadCustomDocument(access: Pointer, password: Pointer): Pointer;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_GetLastError(): number;
  _FPDF_DocumentHasValidCrossReferenceTable(document: Pointer): number;
  _FPDFDoc_GetJavaScriptActionCount(document: Pointer): number;
  _FPDFDoc_GetAttachmentCount(document: Pointer): number;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_GetPageSizeByIndexF(document: Pointer, index: number, size: Pointer): number;
  _FPDF_LoadPage(document: Pointer, index: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageWidthF(page: Pointer): number;
  _FPDF_GetPageHeightF(page: Pointer): number;
  _FPDFPage_GetRotation(page: Pointer): number;
  _FPDFPage_GetAnnotCount(page: Pointer): number;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
  _FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number;
  _FPDFPageObj_HasTransparency(object: Pointer): number;
  _FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  _FPDFImageObj_GetImagePixelSize(object: Pointer, width: Pointer, height: Pointer): number;
  _FPDFImageObj_GetImageMetadata(object: Pointer, page: Pointer, metadata: Pointer): number;
  _FPDFImageObj_GetImageFilterCount(object: Pointer): number;
  _FPDFImageObj_GetImageFilter(object: Pointer, index: number, buffer: Pointer, bytes: number): number;
  _FPDFImageObj_GetImageDataRaw(object: Pointer, buffer: Pointer, bytes: number): number;
  _FPDFImageObj_GetBitmap(object: Pointer): Pointer;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, scan0: Pointer, stride: number): Pointer;
  _FPDFBitmap_FillRect(bitmap: Pointer, left: number, top: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  _FPDFBitmap_GetWidth(bitmap: Pointer): number;
  _FPDFBitmap_GetHeight(bitmap: Pointer): number;
  _FPDFBitmap_GetStride(bitmap: Pointer): number;
  _FPDFBitmap_GetFormat(bitmap: Pointer): number;
  _FPDFBitmap_Destroy(bitmap: Pointer): void;
  _FPDF_RenderPageBitmap(...bitmapPageLeftTopWidthHeightRotateFlags: readonly number[]): void;
  _FPDF_FFLDraw(...formBitmapPageLeftTopWidthHeightRotateFlags: readonly number[]): void;
  _FPDF_GetFormType(document: Pointer): number;
  _FPDFDOC_InitFormFillEnvironment(document: Pointer, info: Pointer): Pointer;
  _FPDFDOC_ExitFormFillEnvironment(form: Pointer): void;
  _FORM_OnAfterLoadPage(page: Pointer, form: Pointer): void;
  _FORM_OnBeforeClosePage(page: Pointer, form: Pointer): void;
  _FPDF_PageToDevice(...pageLeftTopWidthHeightRotateXYOutXOutY: readonly number[]): number;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(text: Pointer): void;
  _FPDFText_CountChars(text: Pointer): number;
  _FPDFText_GetUnicode(text: Pointer, index: number): number;
  _FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
  _FPDFText_IsHyphen(text: Pointer, index: number): number;
  _FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  _FPDFText_GetLooseCharBox(text: Pointer, index: number, rectangle: Pointer): number;
}

/** The PDF renderer: its functions, and reading and writing of its memory. */
export class Pdfium {
  private readonly sources = new Map<number, ByteSource>();
  private readonly readBlock: number;
  private nextSource = 1;

  constructor(readonly call: PdfiumFunctions) {
    this.readBlock = this.enterFunction((key, position, buffer, size) => this.copyBlock(key, position, buffer, size));
    this.within(40, (config) => {
      this.view().setUint32(config, 2, true);
      call._FPDF_InitLibraryWithConfig(config);
    });
  }

  /** Opens a document whose bytes are fetched as they are needed; `document` is 0 and `error` set when it cannot be opened. */
  openDocument(source: ByteSource): { document: Pointer; error: number; release: () => void } {
    const key = this.nextSource++;
    this.sources.set(key, source);
    const access = this.allocate(12);
    this.view().setUint32(access, source.size, true);
    this.view().setUint32(access + 4, this.readBlock, true);
    this.view().setUint32(access + 8, key, true);
    const document = this.call._FPDF_LoadCustomDocument(access, 0);
    const error = document === 0 ? this.call._FPDF_GetLastError() : 0;
    const release = (): void => {
      if (document !== 0) this.call._FPDF_CloseDocument(document);
      this.call._free(access);
      this.sources.delete(key);
    };
    return { document, error, release };
  }

  /** Runs `use` with zeroed memory that is freed afterwards. */
  within<R>(bytes: number, use: (pointer: Pointer) => R): R {
    const pointer = this.allocate(bytes);
    try {
      this.call.HEAPU8.fill(0, pointer, pointer + bytes);
      return use(pointer);
    } finally {
      this.call._free(pointer);
    }
  }

  /** Memory of the renderer that the caller frees himself. Throws a RangeError when there is none left. */
  allocate(bytes: number): Pointer {
    const pointer = this.call._malloc(bytes);
    if (pointer === 0) throw new RangeError(`The PDF renderer has no room for ${String(bytes)} bytes`);
    return pointer >>> 0;
  }

  /** A view on the renderer's memory, valid until its next call. */
  view(): DataView {
    return new DataView(this.call.HEAPU8.buffer);
  }

  /** A copy of the renderer's memory. */
  copy(pointer: Pointer, bytes: number): Buffer {
    return Buffer.from(this.call.HEAPU8.subarray(pointer, pointer + bytes));
  }

  private copyBlock(key: number, position: number, buffer: number, size: number): number {
    const source = this.sources.get(key);
    if (source === undefined) return 0;
    const target = this.call.HEAPU8.subarray(buffer >>> 0, (buffer >>> 0) + size);
    return source.copyInto(target, position >>> 0) === size ? 1 : 0;
  }

  /** Gives a function of ours a place in the renderer's function table, so that it can be called back. */
  private enterFunction(callback: (a: number, b: number, c: number, d: number) => number): number {
    const { Instance, Module } = (globalThis as unknown as { WebAssembly: WebAssemblyGlobal }).WebAssembly;
    const instance = new Instance(new Module(PASS_THROUGH_MODULE), { e: { f: callback } });
    const table = this.call.wasmExports.__indirect_function_table;
    const index = table.grow(1);
    table.set(index, instance.exports['f']);
    return index;
  }
}

/** A WebAssembly module that imports `e.f(i32, i32, i32, i32): i32` and exports it again, which makes it fit for a table. */
const PASS_THROUGH_MODULE = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x09, 0x01, 0x60, 0x04, 0x7f, 0x7f, 0x7f, 0x7f, 0x01, 0x7f,
  0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00, 0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00,
]);

let loading: Promise<Pdfium> | undefined;

/** The PDF renderer of this process; loaded at the first call (about 0.1 s), then shared. */
export function pdfium(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  const module = await PDFiumModule({ wasmBinary: withTableRoom(wasm).buffer, locateFile: () => '' });
  return new Pdfium(module as unknown as PdfiumFunctions);
}
