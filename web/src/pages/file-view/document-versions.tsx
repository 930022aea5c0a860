import { useLingui } from '@lingui/react';
import type { DocumentDetail, DocumentVersion } from '../../api/contract.js';
import { formatUrl } from '../../api/records.js';
import { formatMoment } from '../../format/dates.js';
import { formatBytes } from '../../format/numbers.js';
import { DataTable } from '../../ui/data-table.js';

function Version({ documentId, version }: { documentId: string; version: DocumentVersion }) {
  const { i18n } = useLingui();
  const titleId = `fassung-${String(version.number)}`;
  return (
    <section className="ta-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{i18n.t('Fassung {number}', { number: version.number })}</h3>
      <p className="ta-small ta-muted">
        {formatMoment(version.createdAt, i18n.locale)}
        {version.createdBy === null ? '' : ` · ${version.createdBy.displayName}`}
      </p>
      <DataTable
        caption={i18n.t('Dateien der Fassung {number}', { number: version.number })}
        rows={version.formats}
        rowKey={(format) => format.id}
        columns={[
          { key: 'name', header: i18n.t('Datei'), isRowHeader: true, cell: (format) => format.fileName },
          {
            key: 'role',
            header: i18n.t('Rolle'),
            cell: (format) => (format.role === 'original' ? i18n.t('Original, wie gescannt') : i18n.t('Lesefassung')),
          },
          { key: 'format', header: i18n.t('Format'), cell: (format) => format.name },
          {
            key: 'size',
            header: i18n.t('Größe'),
            isNumeric: true,
            cell: (format) => formatBytes(format.sizeBytes, i18n.locale),
          },
          { key: 'hash', header: i18n.t('Prüfwert (SHA-256)'), cell: (format) => <code>{format.sha256}</code> },
          {
            key: 'content',
            header: i18n.t('Inhalt'),
            cell: (format) => (
              <a href={formatUrl(documentId, format.id)} download={format.fileName}>
                {i18n.t('Herunterladen')}
                <span className="ta-sr-only"> {format.fileName}</span>
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}

/** The versions of a document with the unchanged original and the hash that proves it. */
export function DocumentVersions({ document }: { document: DocumentDetail }) {
  return (
    <div className="ta-section ta-section--apart">
      {document.versions.map((version) => (
        <Version key={version.number} documentId={document.id} version={version} />
      ))}
    </div>
  );
}
