import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { MailItemDetail } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { usePermission } from '../../app/session.js';
import { formatDay } from '../../format/dates.js';
import { Alert } from '../../ui/alert.js';
import { DescriptionList } from '../../ui/description-list.js';
import { fieldNames } from '../../words/mail-item-words.js';

function WhereItIs({ item }: { item: MailItemDetail }) {
  const { i18n } = useLingui();
  const mayRead = usePermission('records.read');
  switch (item.state) {
    case 'waiting':
    case 'reading':
      return <Alert kind="info" title={i18n.t('Das Stück wird noch gelesen. Die Angaben erscheinen von selbst.')} />;
    case 'delivered':
      return (
        <Alert
          kind="info"
          title={i18n.t('Das Stück liegt im Posteingang: {unit}', {
            unit: item.unit === null ? '–' : unitLabel(item.unit),
          })}
        />
      );
    case 'filed':
      return (
        <Alert kind="success" title={i18n.t('Das Stück ist abgelegt.')}>
          {item.document !== null && mayRead ? (
            <p>
              <Link to="/dokumente/$documentId" params={{ documentId: item.document.id }}>
                {i18n.t('Dokument öffnen')}
              </Link>
            </p>
          ) : null}
        </Alert>
      );
    default:
      return null;
  }
}

/** A piece that is not to be corrected here: where it is, and what is known of it. */
export function PieceSummary({ item }: { item: MailItemDetail }) {
  const { i18n } = useLingui();
  const { fields } = item;
  return (
    <>
      <WhereItIs item={item} />
      <DescriptionList
        items={[
          { term: i18n._(fieldNames.unit), value: item.unit === null ? null : unitLabel(item.unit) },
          { term: i18n._(fieldNames.subject), value: fields.subject },
          { term: i18n._(fieldNames.senderName), value: fields.senderName ?? item.sender },
          { term: i18n._(fieldNames.senderAddress), value: fields.senderAddress },
          { term: i18n._(fieldNames.dateOfLetter), value: formatDay(fields.dateOfLetter, i18n.locale) },
          { term: i18n._(fieldNames.receivedOn), value: formatDay(fields.receivedOn, i18n.locale) },
          { term: i18n._(fieldNames.documentType), value: fields.documentType },
          { term: i18n._(fieldNames.ourReference), value: fields.ourReference },
          { term: i18n._(fieldNames.foreignReference), value: fields.foreignReference },
        ]}
      />
    </>
  );
}
