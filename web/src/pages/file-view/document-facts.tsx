import { useLingui } from '@lingui/react';
import type { DocumentDetail } from '../../api/contract.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { DescribeDocument } from './metadata-dialogs.js';
import { MetadataFacts } from './metadata-facts.js';

function Integrity({ integrity }: { integrity: DocumentDetail['integrity'] }) {
  const { i18n } = useLingui();
  if (integrity.result === null) {
    return <span className="ta-muted">{i18n.t('noch nicht geprüft')}</span>;
  }
  return (
    <span>
      <Badge kind={integrity.result === 'ok' ? 'success' : 'danger'}>
        {integrity.result === 'ok' ? i18n.t('unverändert') : i18n.t('verändert!')}
      </Badge>{' '}
      {i18n.t('geprüft am {moment}', { moment: formatMoment(integrity.verifiedAt, i18n.locale) })}
    </span>
  );
}

/** From which images of which scanned file the document was made; the scan itself stays unchanged in the store. */
function ScanOrigins({ origins }: { origins: DocumentDetail['scanOrigin'] }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="scan-origin-title">
      <h3 id="scan-origin-title">{i18n.t('Herkunft aus dem Scan')}</h3>
      <p className="ta-small ta-muted">
        {i18n.t('Die eingescannte Datei bleibt unverändert gespeichert; sie enthält auch andere Stücke des Stapels.')}
      </p>
      <DataTable
        caption={i18n.t('Herkunft aus dem Scan')}
        rows={origins}
        rowKey={(origin) => `${origin.batch} ${origin.fileName}`}
        columns={[
          { key: 'batch', header: i18n.t('Stapel'), isRowHeader: true, cell: (origin) => origin.batch },
          { key: 'file', header: i18n.t('Eingescannte Datei'), cell: (origin) => origin.fileName },
          { key: 'images', header: i18n.t('Abbilder'), cell: (origin) => origin.images.join(', ') },
          { key: 'hash', header: i18n.t('Prüfwert (SHA-256)'), cell: (origin) => <code>{origin.sha256}</code> },
        ]}
      />
    </section>
  );
}

const media: Record<string, string> = {
  '001': /*i18n*/ 'elektronisch',
  '002': /*i18n*/ 'hybrid (elektronisch und Papier)',
  '003': /*i18n*/ 'Papier',
};

/** Fields that only the metadata know. */
const documentExtras = [
  'subSubject',
  'regarding',
  'dispatchedOn',
  'recipients',
  'otherContacts',
  'editor',
  'keepingUnit',
  'remark',
];

/** Everything known of a document. */
export function DocumentFacts({ document }: { document: DocumentDetail }) {
  const { i18n } = useLingui();
  return (
    <div className="ta-section ta-section--apart">
      <DescriptionList
        items={[
          { term: i18n.t('Geschäftszeichen'), value: document.reference },
          { term: i18n.t('Betreff'), value: document.subject },
          { term: i18n.t('Dokumentart'), value: document.type },
          { term: i18n.t('Datum des Schreibens'), value: formatDay(document.dateOfLetter, i18n.locale) },
          { term: i18n.t('Eingegangen am'), value: formatDay(document.receivedOn, i18n.locale) },
          { term: i18n.t('Absender'), value: document.sender },
          { term: i18n.t('Anschrift des Absenders'), value: document.senderAddress },
          { term: i18n.t('Zeichen des Absenders'), value: document.foreignReference },
          { term: i18n.t('Akte'), value: `${document.fileReference} ${document.fileSubject}` },
          {
            term: i18n.t('Vorgang'),
            value:
              document.proceeding === null ? null : `${document.proceeding.reference} ${document.proceeding.subject}`,
          },
          { term: i18n.t('Zur Akte genommen'), value: formatMoment(document.createdAt, i18n.locale) },
          {
            term: i18n.t('Medium'),
            value: i18n._(media[document.medium] ?? document.medium),
          },
          { term: i18n.t('Seiten'), value: document.pages === null ? null : String(document.pages) },
          { term: i18n.t('Unverändertheit'), value: <Integrity integrity={document.integrity} /> },
        ]}
      />
      <MetadataFacts
        described={{ fileId: document.fileId, objectKind: 'document', objectId: document.id }}
        keys={documentExtras}
      />
      <DescribeDocument document={document} />
      {document.scanOrigin.length === 0 ? null : <ScanOrigins origins={document.scanOrigin} />}
    </div>
  );
}
