import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { DocumentDetail, DocumentVersion, VersionFacts } from '../../api/contract.js';
import { documentWorkQuery } from '../../api/documents.js';
import { formatUrl } from '../../api/records.js';
import { formatMoment } from '../../format/dates.js';
import { formatBytes } from '../../format/numbers.js';
import { wordsFor } from '../../problems/catalogue.js';
import { Alert } from '../../ui/alert.js';
import { DataTable } from '../../ui/data-table.js';
import { VersionComparison } from './version-comparison.js';

/** What was found when the file was looked into: kept as it came, and named. */
function Findings({ findings }: { findings: NonNullable<VersionFacts['findings']> }) {
  const { i18n } = useLingui();
  if (findings.length === 0) {
    return null;
  }
  return (
    <Alert kind="warning" title={i18n.t('Befund beim Prüfen der Datei')}>
      <ul>
        {findings.map(({ code, page }) => (
          <li key={`${code} ${String(page)}`}>
            {i18n._(wordsFor(code).what)} {page === null ? null : i18n.t('(Seite {page})', { page })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

interface VersionProps {
  documentId: string;
  version: DocumentVersion;
  facts: VersionFacts | undefined;
}

function Version({ documentId, version, facts }: VersionProps) {
  const { i18n } = useLingui();
  const titleId = `fassung-${String(version.number)}`;
  return (
    <section className="ta-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{i18n.t('Fassung {number}', { number: version.number })}</h3>
      <p className="ta-small ta-muted">
        {formatMoment(version.createdAt, i18n.locale)}
        {version.createdBy === null ? '' : ` · ${version.createdBy.displayName}`}
      </p>
      {facts === undefined || facts.note === null ? null : <p>{facts.note}</p>}
      <Findings findings={facts?.findings ?? []} />
      <DataTable
        caption={i18n.t('Dateien der Fassung {number}', { number: version.number })}
        rows={version.formats}
        rowKey={(format) => format.id}
        columns={[
          { key: 'name', header: i18n.t('Datei'), isRowHeader: true, cell: (format) => format.fileName },
          {
            key: 'role',
            header: i18n.t('Rolle'),
            cell: (format) => (format.role === 'original' ? i18n.t('Original') : i18n.t('Lesefassung')),
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
  const work = useQuery(documentWorkQuery(document.id));
  const facts = work.data?.versions ?? [];
  return (
    <div className="ta-section ta-section--apart">
      {facts.length < 2 ? null : <VersionComparison documentId={document.id} versions={facts} />}
      {document.versions.map((version) => (
        <Version
          key={version.number}
          documentId={document.id}
          version={version}
          facts={facts.find(({ number }) => number === version.number)}
        />
      ))}
    </div>
  );
}
