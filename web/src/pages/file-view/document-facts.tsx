import { useLingui } from '@lingui/react';
import type { DocumentDetail } from '../../api/contract.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { DescriptionList } from '../../ui/description-list.js';

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
          { term: i18n.t('Medium'), value: document.medium },
          { term: i18n.t('Seiten'), value: document.pages === null ? null : String(document.pages) },
          { term: i18n.t('Unverändertheit'), value: <Integrity integrity={document.integrity} /> },
        ]}
      />
    </div>
  );
}
