import { useLingui } from '@lingui/react';
import type { BatchDetail, BatchPage } from '../../api/contract.js';

const kinds: Record<BatchPage['kind'], { short: string; label: string }> = {
  unknown: { short: '?', label: /*i18n*/ 'noch nicht gelesen' },
  content: { short: '', label: /*i18n*/ 'Inhalt' },
  separator: { short: 'T', label: /*i18n*/ 'Trennblatt' },
  blank: { short: 'L', label: /*i18n*/ 'leere Seite' },
  unreadable: { short: '!', label: /*i18n*/ 'unlesbare Seite' },
};

function usePageLabel(batch: BatchDetail): (page: BatchPage) => string {
  const { i18n } = useLingui();
  const positions = new Map(batch.items.map((item) => [item.id, item.position]));
  return (page) => {
    const position = page.pieceId === null ? undefined : positions.get(page.pieceId);
    const parts = [i18n.t('Seite {page}', { page: page.index + 1 }), i18n._(kinds[page.kind].label)];
    if (position !== undefined) {
      parts.push(i18n.t('Stück {position}', { position }));
    }
    if (page.separatorPayload !== null) {
      parts.push(page.separatorPayload);
    }
    return parts.join(', ');
  };
}

/** All pages of the batch in scan order: which are content, separator sheets, blank backs, and which piece they went to. */
export function PageStrip({ batch }: { batch: BatchDetail }) {
  const { i18n } = useLingui();
  const label = usePageLabel(batch);
  if (batch.pageList.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-labelledby="strip-title">
      <h2 id="strip-title">{i18n.t('Seitenfolge')}</h2>
      <p className="ta-small ta-muted">
        {i18n.t(
          'T = Trennblatt (wird nicht abgelegt), L = leere Seite, ! = unlesbare Seite, Zahl = Nummer des Stücks.',
        )}
      </p>
      {batch.fileList.map((file) => {
        const pages = batch.pageList.filter((page) => page.fileId === file.id);
        return pages.length === 0 ? null : (
          <div key={file.id}>
            <h3 className="ta-small">{file.name ?? i18n.t('Nicht einsehbar')}</h3>
            <ol className="ta-strip">
              {pages.map((page) => (
                <li key={page.index} className={`ta-strip__page ta-strip__page--${page.kind}`} title={label(page)}>
                  <span aria-hidden="true">
                    {page.kind === 'content'
                      ? String(batch.items.find((item) => item.id === page.pieceId)?.position ?? '·')
                      : kinds[page.kind].short}
                  </span>
                  <span className="kern-sr-only">{label(page)}</span>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
