import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { blocksQuery } from '../../api/audit.js';
import { formatMoment } from '../../format/dates.js';
import { ListFrame } from '../../lists/list-frame.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';

/** The blocks that seal the journal, each linked to the one before. */
export function BlockList() {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(blocksQuery);
  return (
    <section className="ta-section" aria-label={i18n.t('Blöcke')}>
      <ListFrame
        query={query}
        loading={i18n.t('Blöcke werden geladen …')}
        empty={
          <EmptyState title={i18n.t('Noch kein Block')}>
            <p>{i18n.t('Der Worker versiegelt neue Einträge alle paar Sekunden. Läuft er?')}</p>
          </EmptyState>
        }
      >
        {(blocks) => (
          <DataTable
            caption={i18n.t('Blöcke')}
            rows={blocks}
            rowKey={(block) => String(block.number)}
            columns={[
              {
                key: 'number',
                header: i18n.t('Block'),
                isRowHeader: true,
                isNumeric: true,
                cell: (block) => block.number,
              },
              {
                key: 'entries',
                header: i18n.t('Einträge'),
                cell: (block) =>
                  i18n.t('{first} bis {last} ({count})', {
                    first: block.firstEntry,
                    last: block.lastEntry,
                    count: block.entries,
                  }),
              },
              { key: 'hash', header: i18n.t('Prüfwert'), cell: (block) => <code>{block.hash}</code> },
              {
                key: 'previous',
                header: i18n.t('Prüfwert des Vorgängers'),
                cell: (block) => <code>{block.previousHash}</code>,
              },
              {
                key: 'sealed',
                header: i18n.t('Versiegelt'),
                cell: (block) => formatMoment(block.sealedAt, i18n.locale),
              },
            ]}
          />
        )}
      </ListFrame>
    </section>
  );
}
