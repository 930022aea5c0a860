import { useLingui } from '@lingui/react';
import { apiUrl } from '../../api/client.js';
import type { BatchDetail, BatchFile } from '../../api/contract.js';
import { formatBytes } from '../../format/numbers.js';
import { Badge, type BadgeKind } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';

const states: Record<BatchFile['state'], { label: string; kind: BadgeKind }> = {
  stored: { label: /*i18n*/ 'gespeichert', kind: 'neutral' },
  inspected: { label: /*i18n*/ 'geprüft', kind: 'success' },
  refused: { label: /*i18n*/ 'nicht lesbar', kind: 'danger' },
};

/** The files as they came, each with the way to the unchanged bytes. */
export function BatchFiles({ batch }: { batch: BatchDetail }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="files-title">
      <h2 id="files-title">{i18n.t('Eingereichte Dateien')}</h2>
      <DataTable
        caption={i18n.t('Eingereichte Dateien')}
        rows={batch.fileList}
        rowKey={(file) => file.id}
        columns={[
          {
            key: 'name',
            header: i18n.t('Datei'),
            isRowHeader: true,
            cell: (file) => file.name ?? i18n.t('Nicht einsehbar'),
          },
          {
            key: 'state',
            header: i18n.t('Zustand'),
            cell: (file) => <Badge kind={states[file.state].kind}>{i18n._(states[file.state].label)}</Badge>,
          },
          { key: 'pages', header: i18n.t('Seiten'), isNumeric: true, cell: (file) => file.pages ?? '–' },
          {
            key: 'size',
            header: i18n.t('Größe'),
            isNumeric: true,
            cell: (file) => formatBytes(file.sizeBytes, i18n.locale),
          },
          { key: 'hash', header: i18n.t('Prüfwert (SHA-256)'), cell: (file) => <code>{file.sha256 ?? '–'}</code> },
          {
            key: 'original',
            header: i18n.t('Original'),
            cell: (file) =>
              file.name === null ? (
                '–'
              ) : (
                <a href={apiUrl(`/batches/${batch.id}/files/${file.id}/original`)} download={file.name}>
                  {i18n.t('Herunterladen')}
                  <span className="ta-sr-only"> {file.name}</span>
                </a>
              ),
          },
        ]}
      />
    </section>
  );
}
