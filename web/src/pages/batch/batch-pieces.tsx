import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MailItemSummary } from '../../api/contract.js';
import { applyMailItem, mailItemCommands } from '../../api/mail-room.js';
import { unitLabel } from '../../api/organisation.js';
import { usePermission } from '../../app/session.js';
import { alone } from '../../problems/problem-groups.js';
import { useFailureWords, ProblemNote } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { notify } from '../../ui/notices.js';
import { DataTable } from '../../ui/data-table.js';
import { MailItemBadge } from '../../words/state-badge.js';

function Retry({ item }: { item: MailItemSummary }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const retry = useMutation({
    mutationFn: () => mailItemCommands.retry(item.id, item.version),
    onSuccess: (next) => {
      applyMailItem(queries, next);
      notify({
        kind: 'success',
        text: i18n.t('Stück {position} wird noch einmal gelesen.', { position: item.position }),
      });
    },
    onError: (error) => {
      notify({ kind: 'danger', text: failureWords(error) });
      void queries.invalidateQueries({ queryKey: ['batch', item.batchId] });
    },
  });
  return (
    <Button
      icon="autorenew"
      isBusy={retry.isPending}
      onPress={() => {
        retry.mutate();
      }}
    >
      {i18n.t('Noch einmal lesen')}
      <span className="ta-sr-only"> {i18n.t('Stück {position}', { position: item.position })}</span>
    </Button>
  );
}

/** The pieces of the batch; those with a problem say what to do and can be tried again. */
export function BatchPieces({ items }: { items: MailItemSummary[] }) {
  const { i18n } = useLingui();
  const mayProcess = usePermission('intake.process');
  const withProblem = items.filter((item) => item.problem !== null);
  return (
    <>
      <DataTable
        caption={i18n.t('Posteingangsstücke')}
        rows={items}
        rowKey={(item) => item.id}
        columns={[
          { key: 'position', header: i18n.t('Nr.'), isNumeric: true, cell: (item) => item.position },
          {
            key: 'subject',
            header: i18n.t('Betreff'),
            isRowHeader: true,
            cell: (item) => {
              const subject = item.subject ?? i18n.t('Ohne Betreff (Stück {position})', { position: item.position });
              return mayProcess ? (
                <Link to="/poststelle/stueck/$mailItemId" params={{ mailItemId: item.id }}>
                  {subject}
                </Link>
              ) : (
                subject
              );
            },
          },
          { key: 'unit', header: i18n.t('Amt'), cell: (item) => (item.unit === null ? '–' : unitLabel(item.unit)) },
          { key: 'state', header: i18n.t('Zustand'), cell: (item) => <MailItemBadge state={item.state} /> },
          { key: 'pages', header: i18n.t('Seiten'), isNumeric: true, cell: (item) => item.pages },
        ]}
      />
      {withProblem.map((item) =>
        item.problem === null ? null : (
          <section key={item.id} aria-label={i18n.t('Problem bei Stück {position}', { position: item.position })}>
            <ProblemNote group={alone(item.problem)}>
              {mayProcess && item.state === 'problem' ? (
                <div>
                  <Retry item={item} />
                </div>
              ) : null}
            </ProblemNote>
          </section>
        ),
      )}
    </>
  );
}
