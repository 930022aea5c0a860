import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

const mostMeasuredPages = 200;

export interface PageSize {
  width: number;
  height: number;
}

/** A PDF ready to be shown: its pages and their sizes in points. */
export interface OpenPdf {
  pages: number;
  sizes: PageSize[];
  page: (number: number) => Promise<PDFPageProxy>;
  /** The texts of a page, as they lie on it. */
  texts: (number: number) => Promise<string[]>;
  close: () => void;
}

async function sizesOf(document: PDFDocumentProxy): Promise<PageSize[]> {
  const sizes: PageSize[] = [];
  const measured = Math.min(document.numPages, mostMeasuredPages);
  for (let number = 1; number <= measured; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return sizes;
}

async function textsOf(document: PDFDocumentProxy, number: number): Promise<string[]> {
  const content = await (await document.getPage(number)).getTextContent();
  return content.items.flatMap((item) => ('str' in item ? [item.str] : []));
}

/** Opens a PDF of the API. Nothing in it is run, nothing is fetched from elsewhere, no WebAssembly. */
export function openPdf(url: string): { pdf: Promise<OpenPdf>; cancel: () => void } {
  const task = getDocument({
    url,
    withCredentials: true,
    useSystemFonts: false,
    useWasm: false,
    wasmUrl: '/pdfjs/wasm/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    enableXfa: false,
  });
  const cancel = () => {
    void task.destroy();
  };
  const pdf = task.promise.then(async (document) => ({
    pages: document.numPages,
    sizes: await sizesOf(document),
    page: (number: number) => document.getPage(number),
    texts: (number: number) => textsOf(document, number),
    close: cancel,
  }));
  return { pdf, cancel };
}
