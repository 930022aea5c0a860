import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { DeletionRequest } from '../../api/contract.js';
import { deletionsQuery, remainsQuery } from '../../api/life.js';
import { may, useUser } from '../../app/session.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame } from '../../lists/list-frame.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { deletionStates, objectKinds } from '../../words/life-words.js';
import { ConfirmDeletionDialog, RefuseDeletionDialog, WithdrawDeletionDialog } from './deletion-dialogs.js';

const dialogs = { confirm: ConfirmDeletionDialog, refuse: RefuseDeletionDialog, withdraw: WithdrawDeletionDialog };

function Remains({ request }: { request: DeletionRequest }) {
  const { i18n } = useLingui();
  const remains = useQuery(remainsQuery(request.id)).data ?? [];
  return (
    <details>
      <summary>{i18n.t('Was davon bleibt')}</summary>
      <DataTable
        caption={i18n.t('Restdatensätze')}
        rows={remains}
        rowKey={(row) => row.objectId}
        columns={[
          { key: 'reference', header: i18n.t('Zeichen'), isRowHeader: true, cell: (row) => row.reference },
          { key: 'kind', header: i18n.t('Art'), cell: (row) => i18n._(objectKinds[row.objectKind]) },
          { key: 'began', header: i18n.t('Beginn'), cell: (row) => formatDay(row.beganOn, i18n.locale) },
          {
            key: 'hash',
            header: i18n.t('Prüfwert des Betreffs (SHA-256)'),
            cell: (row) => <code>{row.subjectSha256}</code>,
          },
        ]}
      />
    </details>
  );
}

function Objects({ request }: { request: DeletionRequest }) {
  const { i18n } = useLingui();
  const { planned, released, kept, lockedUntil } = request.objects;
  return (
    <ul>
      {planned === 0 ? null : (
        <li>
          {lockedUntil === null
            ? i18n.t('{count, plural, one {# Datei wird} other {# Dateien werden}} gerade freigegeben.', {
                count: planned,
              })
            : i18n.t(
                '{count, plural, one {# Datei ist} other {# Dateien sind}} im Speicher gesperrt; die Löschung ist für den {day} vorgemerkt.',
                { count: planned, day: formatDay(lockedUntil, i18n.locale) },
              )}
        </li>
      )}
      {released === 0 ? null : (
        <li>
          {i18n.t('{count, plural, one {# Datei ist} other {# Dateien sind}} aus dem Speicher gelöscht.', {
            count: released,
          })}
        </li>
      )}
      {kept === 0 ? null : (
        <li>
          {i18n.t(
            '{count, plural, one {# Datei bleibt} other {# Dateien bleiben}}, weil andere Dokumente sie brauchen.',
            {
              count: kept,
            },
          )}
        </li>
      )}
    </ul>
  );
}

function RequestCard({ request, onStep }: { request: DeletionRequest; onStep: (step: keyof typeof dialogs) => void }) {
  const { i18n } = useLingui();
  const user = useUser();
  const state = deletionStates[request.state];
  const isOwn = request.requestedById === user.id;
  const mayDecide = request.state === 'requested' && may(user, 'records.confirm-deletion') && !isOwn;
  const titleId = `antrag-${request.id}`;
  return (
    <section className="ta-card ta-section" aria-labelledby={titleId}>
      <h2 id={titleId}>
        {i18n._(objectKinds[request.objectKind])} {request.reference}{' '}
        <Badge kind={state.kind}>{i18n._(state.label)}</Badge>
      </h2>
      <DescriptionList
        items={[
          {
            term: i18n.t('Betreff'),
            value:
              request.subject === null ? null : (
                <Link to="/akten/$fileId" params={{ fileId: request.fileId }}>
                  {request.subject}
                </Link>
              ),
          },
          { term: i18n.t('Begründung'), value: request.reason },
          { term: i18n.t('Rechtsgrundlage'), value: request.legalBasis },
          {
            term: i18n.t('Beantragt von'),
            value: `${request.requestedBy}, ${formatMoment(request.requestedAt, i18n.locale)}`,
          },
          {
            term: i18n.t('Entschieden von'),
            value:
              request.decidedBy === null
                ? null
                : `${request.decidedBy}, ${formatMoment(request.decidedAt, i18n.locale)}`,
          },
          { term: i18n.t('Begründung der Entscheidung'), value: request.decisionReason },
          {
            term: i18n.t('Damit gelöscht würden'),
            value:
              request.state === 'requested'
                ? i18n.t('{proceedings} Vorgänge, {documents} Dokumente, {notes} Vermerke', { ...request.content })
                : null,
          },
          {
            term: i18n.t('Noch in Arbeit'),
            value:
              request.state === 'requested' && request.content.checkOuts + request.content.uploads > 0
                ? i18n.t(
                    '{checkOuts, plural, one {# ausgechecktes Dokument} other {# ausgecheckte Dokumente}}, {uploads, plural, one {# Upload ohne Entscheidung} other {# Uploads ohne Entscheidung}}',
                    { ...request.content },
                  )
                : null,
          },
        ]}
      />
      {request.isChangedSince ? (
        <p role="note">{i18n.t('Seit dem Antrag hat sich der Inhalt geändert. Bitte vor der Entscheidung ansehen.')}</p>
      ) : null}
      {request.state === 'confirmed' ? (
        <>
          <Objects request={request} />
          <Remains request={request} />
        </>
      ) : null}
      {request.state === 'requested' && isOwn ? (
        <p className="ta-muted">{i18n.t('Entscheiden muss eine zweite Person.')}</p>
      ) : null}
      <div className="ta-actions">
        {mayDecide ? (
          <>
            <Button
              kind="primary"
              onPress={() => {
                onStep('confirm');
              }}
            >
              {i18n.t('Löschung bestätigen …')}
            </Button>
            <Button
              onPress={() => {
                onStep('refuse');
              }}
            >
              {i18n.t('Ablehnen …')}
            </Button>
          </>
        ) : null}
        {request.state === 'requested' && isOwn ? (
          <Button
            onPress={() => {
              onStep('withdraw');
            }}
          >
            {i18n.t('Zurückziehen …')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** Requests for deletion: one person asks, another one decides. */
export function DeletionsPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/loeschantraege' });
  const navigate = useNavigate({ from: '/loeschantraege' });
  const query = useInfiniteQuery(deletionsQuery(search.zustand === 'alle' ? 'all' : 'open'));
  const [step, setStep] = useState<{ name: keyof typeof dialogs; request: DeletionRequest } | null>(null);
  const Step = step === null ? null : dialogs[step.name];
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Löschanträge')} />
      <FilterBar label={i18n.t('Löschanträge eingrenzen')}>
        <SelectField
          label={i18n.t('Zustand')}
          value={search.zustand ?? ''}
          options={[
            { value: '', label: i18n.t('offene') },
            { value: 'alle', label: i18n.t('alle') },
          ]}
          onChange={(value) => {
            void navigate({ search: value === '' ? {} : { zustand: value }, replace: true });
          }}
        />
      </FilterBar>
      <ListFrame
        query={query}
        loading={i18n.t('Löschanträge werden geladen …')}
        empty={
          <EmptyState title={i18n.t('Keine Löschanträge')}>
            <p>{i18n.t('Eine Löschung beantragen Sie in der Akte, im Menü „Aktionen“.')}</p>
          </EmptyState>
        }
      >
        {(requests) =>
          requests.map((request) => (
            <RequestCard
              key={request.id}
              request={request}
              onStep={(name) => {
                setStep({ name, request });
              }}
            />
          ))
        }
      </ListFrame>
      {Step === null || step === null ? null : (
        <Step
          request={step.request}
          onClose={() => {
            setStep(null);
          }}
        />
      )}
    </div>
  );
}
