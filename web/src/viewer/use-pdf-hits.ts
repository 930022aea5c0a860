import { useEffect, useState } from 'react';
import { countHits, hitPlaces, type HitPlace } from './hits.js';
import type { OpenPdf } from './pdf-document.js';

interface Counted {
  pdf: OpenPdf;
  wanted: string;
  places: HitPlace[];
}

/** All places of the terms in the document, page by page; undefined as long as it is being searched. */
export function usePdfHits(pdf: OpenPdf, terms: string[]): HitPlace[] | undefined {
  const wanted = terms.join(' ');
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    const over = new AbortController();
    async function count() {
      const counts: number[] = [];
      const words = wanted === '' ? [] : wanted.split(' ');
      for (let number = 1; number <= pdf.pages && words.length > 0 && !over.signal.aborted; number += 1) {
        counts.push(countHits(await pdf.texts(number), words));
      }
      return hitPlaces(counts);
    }
    void count().then(
      (places) => {
        if (!over.signal.aborted) {
          setCounted({ pdf, wanted, places });
        }
      },
      () => undefined,
    );
    return () => {
      over.abort();
    };
  }, [pdf, wanted]);
  return counted !== null && counted.pdf === pdf && counted.wanted === wanted ? counted.places : undefined;
}
