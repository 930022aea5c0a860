import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { circulationCommands, folderQuery, refreshCirculation } from '../../api/circulation.js';
import type { CirculationFolder, RouteStep } from '../../api/contract/circulation.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { folderActs, folderStates, stepKinds } from '../../words/circulation-words.js';
import { AnswerPanel } from './answer-panel.js';
import { FolderPapers } from './folder-papers.js';
import { FolderSteps } from './folder-steps.js';
import { RemarkDialog } from './remark-dialog.js';
import { SlipView } from './slip-view.js';

const route = getRouteApi('/umlaufmappen/$folderId');

/** One circulation folder: papers to read, the slip, what is to be done. */
export function FolderPage() {
  const { i18n } = useLingui();
  const { folderId } = route.useParams();
  const query = useQuery(folderQuery(folderId));
  return (
    <div className="ta-page">
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Umlaufmappe wird geladen …')} /> : null}
      {query.isError ? (
        <>
          <PageHeader title={i18n.t('Umlaufmappe')} />
          <RequestFailure error={query.error} onRetry={() => void query.refetch()} />
        </>
      ) : null}
      {query.data === undefined || query.isError ? null : <Folder key={folderId} folder={query.data} />}
    </div>
  );
}

/** Whose turn it is next, in a sentence. */
function useNextWords(folder: CirculationFolder): string {
  const { i18n } = useLingui();
  const told = (steps: RouteStep[]): string =>
    steps.map(({ kind, addressee }) => `${addressee.name} (${i18n._(stepKinds[kind])})`).join(', ');
  const open = folder.stations.flatMap(({ steps }) => steps.filter(({ state }) => state === 'open'));
  const next = folder.stations.find(({ steps }) => steps.some(({ state }) => state === 'planned'));
  if (folder.state === 'ended') return i18n.t('Der Umlauf ist beendet.');
  const planned = told(next?.steps.filter(({ state }) => state === 'planned') ?? []);
  if (folder.state !== 'running')
    return i18n.t('Die Mappe liegt bei der Federführung. Danach: {planned}.', { planned });
  return planned === ''
    ? i18n.t('Liegt bei {open}. Danach ist der Umlauf beendet.', { open: told(open) })
    : i18n.t('Liegt bei {open}. Danach: {planned}.', { open: told(open), planned });
}

function News({ folder }: { folder: CirculationFolder }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const seeing = useMutation({
    mutationFn: () => circulationCommands.seen(folder.id),
    onSuccess: () => refreshCirculation(queries),
  });
  const news = folder.events.filter(({ isNew }) => isNew);
  if (!folder.isLead || news.length === 0) return null;
  const kinds = {
    added: i18n.t('hinzugefügt'),
    removed: i18n.t('herausgenommen'),
    changed: i18n.t('übernommen durch'),
    skipped: i18n.t('übersprungen'),
  };
  return (
    <Alert kind="info" title={i18n.t('Am Laufweg wurde etwas geändert')}>
      <ul>
        {news.map((event) => (
          <li key={event.id}>
            {event.by}: {event.changes.map(({ kind, addressee }) => `${kinds[kind]} ${addressee}`).join(', ')}
            {event.remark === '' ? '' : ` (${event.remark})`}
          </li>
        ))}
      </ul>
      <Button
        isBusy={seeing.isPending}
        onPress={() => {
          seeing.mutate();
        }}
      >
        {i18n.t('Gesehen')}
      </Button>
    </Alert>
  );
}

function StepActions({ folder, step }: { folder: CirculationFolder; step: RouteStep }) {
  const { i18n } = useLingui();
  const mayTakeOver = usePermission('circulation.take-over');
  const [opened, setOpened] = useState<'skip' | 'take-over' | null>(null);
  const isMine = folder.myStepIds.includes(step.id);
  if (step.state !== 'open' || !(folder.mayLead || mayTakeOver)) return null;
  const who = step.addressee.name;
  return (
    <div className="ta-actions">
      {folder.mayLead ? (
        <Button
          kind="tertiary"
          label={i18n.t('Überspringen: {who}', { who })}
          onPress={() => {
            setOpened('skip');
          }}
        >
          {i18n.t('Überspringen')}
        </Button>
      ) : null}
      {mayTakeOver && !isMine ? (
        <Button
          kind="tertiary"
          label={i18n.t('Übernehmen: {who}', { who })}
          onPress={() => {
            setOpened('take-over');
          }}
        >
          {i18n.t('Übernehmen')}
        </Button>
      ) : null}
      {opened === null ? null : (
        <RemarkDialog
          title={opened === 'skip' ? i18n.t('Überspringen: {who}', { who }) : i18n.t('Übernehmen: {who}', { who })}
          lead={
            opened === 'skip'
              ? i18n.t('Der Schritt bleibt mit der Begründung auf dem Laufzettel.')
              : i18n.t('Der Schritt liegt dann bei Ihnen; von wem er kommt, bleibt auf dem Laufzettel.')
          }
          act={opened === 'skip' ? i18n.t('Überspringen') : i18n.t('Übernehmen')}
          run={(remark, key) => circulationCommands.act(folder, `steps/${step.id}/${opened}`, remark, key)}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}

function FolderHistory({ folder }: { folder: CirculationFolder }) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>{i18n.t('Verlauf')}</summary>
      <ul className="ta-plain-list ta-small">
        {folder.events.map((event) => (
          <li key={event.id}>
            {formatMoment(event.at, i18n.locale)} {event.by}
            {event.onBehalfOf === null ? '' : ` i. V. ${event.onBehalfOf}`}:{' '}
            {i18n._(folderActs[event.act] ?? event.act)}
            {event.remark === '' ? '' : ` – ${event.remark}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Folder({ folder }: { folder: CirculationFolder }) {
  const { i18n } = useLingui();
  const next = useNextWords(folder);
  const mine = folder.stations
    .flatMap(({ steps }) => steps)
    .find(({ id, state }) => state === 'open' && folder.myStepIds.includes(id));
  return (
    <>
      <PageHeader
        title={folder.subject}
        lead={
          <p>
            <Link to="/umlaufmappen">{i18n.t('Umlaufmappen')}</Link>{' '}
            <Badge kind={folderStates[folder.state].kind}>{i18n._(folderStates[folder.state].label)}</Badge>{' '}
            {i18n.t('Federführung: {name}', { name: folder.lead.name })}
            {folder.round > 1 ? ` · ${i18n.t('Runde {round}', { round: folder.round })}` : ''}
          </p>
        }
        actions={<FolderSteps folder={folder} />}
      />
      <p role="status">{next}</p>
      <News folder={folder} />
      <div className="ta-circulation">
        <FolderPapers papers={folder.papers} />
        <div className="ta-section ta-section--apart">
          {mine === undefined ? null : <AnswerPanel key={mine.id} folder={folder} step={mine} />}
          <section className="ta-section" aria-labelledby="slip-title">
            <h2 id="slip-title">{i18n.t('Laufzettel')}</h2>
            <SlipView folder={folder} actionsOf={(step) => <StepActions folder={folder} step={step} />} />
            {folder.slipDocumentId === null ? null : (
              <p>
                <Link to="/dokumente/$documentId" params={{ documentId: folder.slipDocumentId }}>
                  {i18n.t('Laufzettel in der Akte')}
                </Link>
              </p>
            )}
            <FolderHistory folder={folder} />
          </section>
        </div>
      </div>
    </>
  );
}
