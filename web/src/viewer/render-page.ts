import { RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-dist';
import { markTerms } from './hits.js';
import { scrollInside } from './scroll-inside.js';

const sharpest = 2;

export interface Rendering {
  done: Promise<void>;
  cancel: () => void;
}

/** Draws a page into a canvas and lays its text over it. */
export function renderPage(page: PDFPageProxy, canvas: HTMLCanvasElement, text: HTMLElement, width: number): Rendering {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const sharpness = Math.min(window.devicePixelRatio || 1, sharpest);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  const drawing = page.render({ canvas, viewport: page.getViewport({ scale: scale * sharpness }) });
  text.replaceChildren();
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  const done = Promise.all([drawing.promise, layer.render()]).then(() => undefined);
  return {
    done: done.catch((error: unknown) => {
      if (
        !(error instanceof RenderingCancelledException) &&
        !(error instanceof Error && error.name === 'AbortException')
      ) {
        throw error;
      }
    }),
    cancel: () => {
      drawing.cancel();
      layer.cancel();
    },
  };
}

/** Lights up the terms in the text of a page; the text is rebuilt, so it can be called again with other terms. */
export function lightUp(text: HTMLElement, terms: readonly string[]): void {
  for (const span of text.querySelectorAll<HTMLElement>('span[role="presentation"]')) {
    const whole = span.textContent;
    const parts = markTerms(whole, terms);
    if (parts.some((part) => part.isHit) || span.querySelector('mark') !== null) {
      span.replaceChildren(
        ...parts.map((part) => {
          if (!part.isHit) {
            return document.createTextNode(part.text);
          }
          const mark = document.createElement('mark');
          mark.textContent = part.text;
          return mark;
        }),
      );
    }
  }
}

/** Marks one hit of the page as the current one and brings it into view. */
export function showHit(text: HTMLElement, index: number | null): void {
  const marks = [...text.querySelectorAll('mark')];
  marks.forEach((mark, at) => {
    mark.classList.toggle('ta-hit--current', at === index);
  });
  if (index !== null) {
    scrollInside(marks[index], 0.4);
  }
}
