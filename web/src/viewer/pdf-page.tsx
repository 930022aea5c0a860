import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import type { OpenPdf, PageSize } from './pdf-document.js';
import { lightUp, renderPage, showHit } from './render-page.js';

interface PdfPageProps {
  pdf: OpenPdf;
  number: number;
  size: PageSize;
  /** Width on the screen in CSS pixels. */
  width: number;
  terms: string[];
  /** The hit of this page that is the current one. */
  currentHit: number | null;
}

/** Draws only what is near the visible part. */
function useIsNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) {
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        setIsNear(entries.some((entry) => entry.isIntersecting));
      },
      { rootMargin: '800px 0px' },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return isNear;
}

/** One page of a PDF: picture and text over it. */
export function PdfPage({ pdf, number, size, width, terms, currentHit }: PdfPageProps) {
  const { i18n } = useLingui();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const [drawn, setDrawn] = useState(0);
  const scale = width / size.width;

  useEffect(() => {
    if (!isNear || width === 0) {
      return;
    }
    const over = new AbortController();
    let stop: () => void = () => undefined;
    void pdf
      .page(number)
      .then((page) => {
        if (over.signal.aborted || canvas.current === null || text.current === null) {
          return undefined;
        }
        const rendering = renderPage(page, canvas.current, text.current, width);
        stop = rendering.cancel;
        return rendering.done;
      })
      .then(() => {
        if (!over.signal.aborted) {
          setDrawn((count) => count + 1);
        }
      });
    return () => {
      over.abort();
      stop();
    };
  }, [pdf, number, width, isNear]);

  const wanted = terms.join(' ');
  useEffect(() => {
    if (text.current !== null && drawn > 0) {
      lightUp(text.current, wanted === '' ? [] : wanted.split(' '));
      showHit(text.current, currentHit);
    }
  }, [drawn, wanted, currentHit]);
  return (
    <div
      ref={frame}
      data-page={number}
      className="ta-pdf-page"
      role="group"
      aria-label={i18n.t('Seite {page}', { page: number })}
      style={
        {
          width,
          height: size.height * scale,
          '--total-scale-factor': scale,
          '--scale-factor': scale,
        } as React.CSSProperties
      }
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className="textLayer" />
    </div>
  );
}
