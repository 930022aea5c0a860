import { useLingui } from '@lingui/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useKeyBindings } from '../keys/key-bindings.js';
import { HitSearch } from './hit-search.js';
import { termsOf } from './hits.js';
import type { OpenPdf } from './pdf-document.js';
import { PdfPage } from './pdf-page.js';
import { scrollInside } from './scroll-inside.js';
import { usePdfHits } from './use-pdf-hits.js';
import { ViewerToolbar } from './viewer-toolbar.js';
import { fitZoom } from './zoom.js';

const a4 = { width: 595, height: 842 };
const frameGap = 26;

/** The room for a page, followed as the window changes. */
function useRoom(element: React.RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) {
      return;
    }
    const observer = new ResizeObserver(() => {
      setRoom(Math.max(200, watched.clientWidth - frameGap));
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return room;
}

function pageAt(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  let found = 1;
  for (const frame of scroller.querySelectorAll<HTMLElement>('[data-page]')) {
    if (frame.offsetTop - scroller.offsetTop <= line) {
      found = Number(frame.dataset['page']);
    }
  }
  return found;
}

interface PdfPagesProps {
  pdf: OpenPdf;
  firstPage: number;
  firstQuery: string;
}

/** The pages of an open PDF, one below the other. */
export function PdfPages({ pdf, firstPage, firstQuery }: PdfPagesProps) {
  const { i18n } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const [page, setPage] = useState(Math.min(firstPage, pdf.pages));
  const [zoom, setZoom] = useState(fitZoom);
  const [query, setQuery] = useState(firstQuery);
  const [chosen, setChosen] = useState<number | null>(null);
  const terms = termsOf(query);
  const hits = usePdfHits(pdf, terms);
  const firstHit = hits?.findIndex((hit) => hit.page >= firstPage) ?? -1;
  const current = chosen ?? (firstQuery !== '' && firstHit >= 0 ? firstHit : null);
  const currentHit = current === null ? undefined : hits?.[current];

  function goTo(number: number) {
    setPage(number);
    scrollInside(scroller.current?.querySelector(`[data-page="${String(number)}"]`), 0);
  }
  function step(by: number) {
    if (hits === undefined || hits.length === 0) {
      return;
    }
    const next = ((current ?? (by > 0 ? -1 : 0)) + by + hits.length) % hits.length;
    setChosen(next);
    const hit = hits[next];
    if (hit !== undefined && hit.page !== page) {
      goTo(hit.page);
    }
  }
  const hasRoom = room > 0;
  useEffect(() => {
    if (hasRoom && firstPage > 1) {
      scrollInside(scroller.current?.querySelector(`[data-page="${String(firstPage)}"]`), 0);
    }
  }, [hasRoom, firstPage]);
  useKeyBindings(i18n.t('Dokument'), [
    {
      chord: 'Alt+PageDown',
      label: i18n.t('Nächste Seite'),
      run: () => {
        goTo(Math.min(pdf.pages, page + 1));
      },
    },
    {
      chord: 'Alt+PageUp',
      label: i18n.t('Vorige Seite'),
      run: () => {
        goTo(Math.max(1, page - 1));
      },
    },
    {
      chord: 'Alt+z',
      label: i18n.t('Vergrößern und wieder einpassen'),
      run: () => {
        setZoom(zoom === fitZoom ? 200 : fitZoom);
      },
    },
    {
      chord: 'F3',
      label: i18n.t('Nächster Treffer'),
      run: () => {
        step(1);
      },
    },
    {
      chord: 'Shift+F3',
      label: i18n.t('Voriger Treffer'),
      run: () => {
        step(-1);
      },
    },
  ]);
  return (
    <section className="ta-viewer ta-viewer--pdf" aria-label={i18n.t('Dokumentanzeige')}>
      <ViewerToolbar page={page} pages={pdf.pages} onPage={goTo} zoom={zoom} onZoom={setZoom}>
        <HitSearch
          query={query}
          onQuery={(text) => {
            setQuery(text);
            setChosen(null);
          }}
          count={hits?.length}
          current={current}
          onStep={step}
        />
      </ViewerToolbar>
      <div
        ref={scroller}
        className="ta-viewer__pages"
        role="region"
        tabIndex={0}
        aria-label={i18n.t('Seiten des Dokuments')}
        onScroll={(event) => {
          setPage(pageAt(event.currentTarget));
        }}
      >
        {Array.from({ length: pdf.pages }, (_, index) => (
          <PdfPage
            key={index}
            pdf={pdf}
            number={index + 1}
            size={pdf.sizes[index] ?? pdf.sizes[0] ?? a4}
            width={(room * zoom) / 100}
            terms={terms}
            currentHit={currentHit?.page === index + 1 ? currentHit.index : null}
          />
        ))}
      </div>
    </section>
  );
}
