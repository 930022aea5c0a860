import { useEffect, useState } from 'react';
import type { OpenPdf } from './pdf-document.js';

export type PdfState = { kind: 'loading' } | { kind: 'open'; pdf: OpenPdf } | { kind: 'failed' };

interface Loaded {
  url: string;
  attempt: number;
  state: PdfState;
}

/** Opens a PDF and closes it again; pdf.js itself is fetched only when the first document is shown. */
export function useOpenPdf(url: string): { state: PdfState; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const over = new AbortController();
    let cancel: () => void = () => undefined;
    void import('./pdf-document.js')
      .then(({ openPdf }) => {
        over.signal.throwIfAborted();
        const opening = openPdf(url);
        cancel = opening.cancel;
        return opening.pdf;
      })
      .then(
        (pdf): PdfState => ({ kind: 'open', pdf }),
        (): PdfState => ({ kind: 'failed' }),
      )
      .then((state) => {
        if (!over.signal.aborted) {
          setLoaded({ url, attempt, state });
        }
      });
    return () => {
      over.abort();
      cancel();
    };
  }, [url, attempt]);
  const isCurrent = loaded !== null && loaded.url === url && loaded.attempt === attempt;
  return {
    state: isCurrent ? loaded.state : { kind: 'loading' },
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
