import { useLingui } from '@lingui/react';
import type { FileGrant } from '../../api/contract/access.js';
import { formatMoment, lastDayBefore } from '../../format/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { rightLabel } from '../../words/access-words.js';

/** Rights that are over or were taken back; nothing is shown where there were none. */
export function EndedGrants({ grants }: { grants: FileGrant[] }) {
  const { i18n } = useLingui();
  if (grants.length === 0) {
    return null;
  }
  const caption = i18n.t('Beendete Freigaben');
  return (
    <details className="ta-section">
      <summary>
        {i18n.t('{count, plural, one {Eine beendete Freigabe} other {# beendete Freigaben}}', { count: grants.length })}
      </summary>
      <DataTable
        caption={caption}
        rows={grants}
        rowKey={(grant) => grant.id}
        columns={[
          { key: 'holder', header: i18n.t('Für'), isRowHeader: true, cell: (grant) => grant.holder },
          { key: 'right', header: i18n.t('Durfte'), cell: (grant) => rightLabel(i18n, grant.right) },
          { key: 'from', header: i18n.t('Ab'), cell: (grant) => formatMoment(grant.startsAt, i18n.locale) },
          {
            key: 'end',
            header: i18n.t('Ende'),
            cell: (grant) =>
              grant.revokedAt === null
                ? lastDayBefore(grant.endsAt, i18n.locale)
                : i18n.t('{when} zurückgenommen von {who}', {
                    when: formatMoment(grant.revokedAt, i18n.locale),
                    who: grant.revokedBy ?? '',
                  }),
          },
          { key: 'reason', header: i18n.t('Grund'), width: 'medium', cell: (grant) => grant.reason },
          { key: 'by', header: i18n.t('Von'), cell: (grant) => grant.givenBy },
        ]}
      />
    </details>
  );
}
