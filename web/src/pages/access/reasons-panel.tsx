import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands, reasonsQuery } from '../../api/access.js';
import type { FileGrant } from '../../api/contract/access.js';
import { may, useUser } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notify } from '../../ui/notices.js';
import { Skeleton } from '../../ui/skeleton.js';
import { purposeLabel } from '../../words/access-words.js';
import { ReasonDialog } from './reason-dialog.js';
import { StateReasonDialog } from './state-reason-dialog.js';

function ReviewDialog({ grant, onClose }: { grant: FileGrant; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const reviewing = useMutation({
    mutationFn: (note: string) => accessCommands.review(grant.id, note),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Durchsicht ist vermerkt.') });
      await queries.invalidateQueries({ queryKey: reasonsQuery.queryKey });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={i18n.t('Zugriff von {name} durchsehen', { name: grant.holder })}
      act={i18n.t('Vermerken')}
      label={i18n.t('Ergebnis')}
      isBusy={reviewing.isPending}
      error={reviewing.error}
      onClose={onClose}
      onSubmit={reviewing.mutate}
    />
  );
}

function Review({ grant, onReview }: { grant: FileGrant; onReview: () => void }) {
  const { i18n } = useLingui();
  const user = useUser();
  if (grant.reviewedAt !== null) {
    return `${grant.reviewNote ?? ''} (${grant.reviewedBy ?? ''}, ${formatMoment(grant.reviewedAt, i18n.locale)})`;
  }
  return grant.holder === user.displayName ? (
    i18n.t('noch nicht durchgesehen')
  ) : (
    <Button onPress={onReview}>
      {i18n.t('Durchsehen')}
      <span className="ta-sr-only"> {grant.fileReference}</span>
    </Button>
  );
}

/** Accesses outside of one's remit: asking for one, and those that wait for a review. */
export function ReasonsPanel() {
  const { i18n } = useLingui();
  const user = useUser();
  const query = useQuery(reasonsQuery);
  const [isAsking, setIsAsking] = useState(false);
  const [reviewed, setReviewed] = useState<FileGrant | null>(null);
  return (
    <section className="ta-section" aria-labelledby="reasons">
      <h2 id="reasons">{i18n.t('Zugriffe mit Begründung')}</h2>
      {may(user, 'records.state-reason') ? (
        <div className="ta-actions">
          <Button
            kind="primary"
            onPress={() => {
              setIsAsking(true);
            }}
          >
            {i18n.t('Akte mit Begründung öffnen')}
          </Button>
        </div>
      ) : null}
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Keine Zugriffe mit Begründung.')} />
      ) : null}
      {query.data !== undefined && query.data.length > 0 ? (
        <DataTable
          caption={i18n.t('Zugriffe mit Begründung')}
          rows={query.data}
          rowKey={(grant) => grant.id}
          columns={[
            { key: 'who', header: i18n.t('Wer'), isRowHeader: true, cell: (grant) => grant.holder },
            { key: 'file', header: i18n.t('Akte'), cell: (grant) => grant.fileReference ?? '' },
            { key: 'at', header: i18n.t('Wann'), cell: (grant) => formatMoment(grant.startsAt, i18n.locale) },
            {
              key: 'purpose',
              header: i18n.t('Zweck'),
              cell: (grant) => (grant.purpose === null ? '' : purposeLabel(i18n, grant.purpose)),
            },
            { key: 'reason', header: i18n.t('Grund'), width: 'medium', cell: (grant) => grant.reason },
            {
              key: 'review',
              header: i18n.t('Durchsicht'),
              cell: (grant) => (
                <Review
                  grant={grant}
                  onReview={() => {
                    setReviewed(grant);
                  }}
                />
              ),
            },
          ]}
        />
      ) : null}
      {isAsking ? (
        <StateReasonDialog
          onClose={() => {
            setIsAsking(false);
          }}
        />
      ) : null}
      {reviewed === null ? null : (
        <ReviewDialog
          grant={reviewed}
          onClose={() => {
            setReviewed(null);
          }}
        />
      )}
    </section>
  );
}
