import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FolderPaper } from '../../api/contract/circulation.js';
import { documentQuery, formatUrl } from '../../api/records.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Skeleton } from '../../ui/skeleton.js';
import { PdfViewer } from '../../viewer/pdf-viewer.js';
import { shownFormat } from '../file-view/shown-format.js';

function Display({ paper }: { paper: FolderPaper }) {
  const { i18n } = useLingui();
  const found = useQuery(documentQuery(paper.documentId));
  if (found.isPending) return <Skeleton lines={8} label={i18n.t('Dokument wird geladen …')} />;
  if (found.isError) return <RequestFailure error={found.error} onRetry={() => void found.refetch()} />;
  const format = shownFormat(found.data.versions);
  if (format === undefined) {
    return (
      <p>
        {i18n.t('Für dieses Dokument gibt es keine Anzeige.')}{' '}
        <Link to="/dokumente/$documentId" params={{ documentId: paper.documentId }}>
          {i18n.t('Zum Dokument')}
        </Link>
      </p>
    );
  }
  const url = formatUrl(paper.documentId, format.id);
  return format.mediaType === 'application/pdf' ? (
    <PdfViewer url={url} page={1} query="" />
  ) : (
    <img src={url} alt={i18n.t('Bild des Dokuments {subject}', { subject: paper.subject })} />
  );
}

/** All papers of the folder one below the other, to be read without changing pages. */
export function FolderPapers({ papers }: { papers: FolderPaper[] }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section ta-section--apart" aria-labelledby="papers-title">
      <h2 id="papers-title">{i18n.t('Unterlagen')}</h2>
      {papers.map((paper) => (
        <article key={paper.documentId} className="ta-section" aria-label={paper.subject}>
          <h3>
            {paper.reference} {paper.subject}
          </h3>
          <p className="ta-small">
            <Badge kind={paper.isForSignature ? 'info' : 'neutral'}>
              {paper.isForSignature ? i18n.t('zu zeichnen') : i18n.t('beigefügt')}
            </Badge>{' '}
            {i18n.t('Fassung {version} aus {file}', { version: paper.version, file: paper.fileReference })}{' '}
            {paper.isChanged ? <Badge kind="warning">{i18n.t('inzwischen geändert')}</Badge> : null}
          </p>
          <Display paper={paper} />
        </article>
      ))}
    </section>
  );
}
