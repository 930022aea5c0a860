import { useLingui } from '@lingui/react';
import { RequestFailure } from '../problems/problem-note.js';
import { ApiProblem } from '../api/problem.js';
import { Skeleton } from '../ui/skeleton.js';
import { PdfPages } from './pdf-pages.js';
import { useOpenPdf } from './use-open-pdf.js';

interface PdfViewerProps {
  url: string;
  /** The page to open at. */
  page: number;
  /** The words to light up. */
  query: string;
}

/** Shows a PDF with its text, page and zoom controls and search inside. */
export function PdfViewer({ url, page, query }: PdfViewerProps) {
  const { i18n } = useLingui();
  const { state, retry } = useOpenPdf(url);
  if (state.kind === 'loading') {
    return <Skeleton lines={14} label={i18n.t('Dokument wird geladen …')} />;
  }
  if (state.kind === 'failed') {
    return <RequestFailure error={new ApiProblem(0, 'WEB.PDF_UNREADABLE', {}, null, [])} onRetry={retry} />;
  }
  return <PdfPages key={`${url} ${String(page)} ${query}`} pdf={state.pdf} firstPage={page} firstQuery={query} />;
}
