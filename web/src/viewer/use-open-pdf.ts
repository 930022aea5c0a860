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
    let isOver = false;
    let cancel: () => void = () => undefined;
    void import('./pdf-document.js').then(async ({ openPdf }) => {
      if (isOver) {
        return;
      }
      const opening = openPdf(url);
      cancel = opening.cancel;
      const state = await opening.pdf.then(
        (pdf): PdfState => ({ kind: 'open', pdf }),
        (): PdfState => ({ kind: 'failed' }),
      );
      if (!isOver) {
        setLoaded({ url, attempt, state });
      }
    });
    return () => {
      isOver = true;
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
