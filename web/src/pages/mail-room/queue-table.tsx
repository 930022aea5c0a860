import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { MailItemSummary } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { wordsFor } from '../../problems/catalogue.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Confidence, MailItemBadge } from '../../words/state-badge.js';
import type { QueueSearch } from './queue-filter.js';

interface QueueTableProps {
  items: MailItemSummary[];
  current?: string | undefined;
  search: QueueSearch;
}

/** Pieces of mail, one a row; the subject opens the editor. */
export function QueueTable({ items, current, search }: QueueTableProps) {
  const { i18n } = useLingui();
  const columns: Column<MailItemSummary>[] = [
    {
      key: 'subject',
      header: i18n.t('Betreff'),
      isRowHeader: true,
      cell: (item) => (
        <span>
          <Link
            id={`stueck-${item.id}`}
            to="/poststelle/stueck/$mailItemId"
            params={{ mailItemId: item.id }}
            search={search}
          >
            {item.subject ?? i18n.t('Ohne Betreff (Stück {position})', { position: item.position })}
          </Link>
          {item.problem === null ? null : (
            <span className="ta-option__second">{i18n._(wordsFor(item.problem.code).what)}</span>
          )}
        </span>
      ),
    },
    { key: 'sender', header: i18n.t('Absender'), cell: (item) => item.sender ?? <span className="ta-muted">–</span> },
    {
      key: 'unit',
      header: i18n.t('Vorschlag'),
      cell: (item) => (
        <span>
          {item.unit === null ? <span className="ta-muted">{i18n.t('kein Amt erkannt')}</span> : unitLabel(item.unit)}
          <span className="ta-option__second">
            <Confidence value={item.unit === null ? null : item.confidence} />
          </span>
        </span>
      ),
    },
    { key: 'state', header: i18n.t('Zustand'), cell: (item) => <MailItemBadge state={item.state} /> },
    {
      key: 'received',
      header: i18n.t('Eingang'),
      cell: (item) => (
        <span title={formatMoment(item.receivedAt, i18n.locale)}>
          {formatDay(item.receivedAt, i18n.locale)}
          <span className="ta-option__second ta-nowrap">{item.batchNumber}</span>
        </span>
      ),
    },
    { key: 'pages', header: i18n.t('Seiten'), isNumeric: true, cell: (item) => item.pages },
  ];
  return (
    <DataTable
      caption={i18n.t('Posteingangsstücke')}
      columns={columns}
      rows={items}
      rowKey={(item) => item.id}
      currentKey={current}
    />
  );
}
