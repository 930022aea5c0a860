import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { BatchDetail } from '../../api/contract.js';
import { useMailRoomEvents } from '../../api/mail-room-live.js';
import { batchQuery } from '../../api/mail-room.js';
import { formatMoment } from '../../format/dates.js';
import { groupProblems } from '../../problems/problem-groups.js';
import { ProblemNote, RequestFailure } from '../../problems/problem-note.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LiveMark } from '../../ui/live-mark.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { channels } from '../../words/mail-item-words.js';
import { BatchBadge } from '../../words/state-badge.js';
import { isOver, PieceBar } from '../mail-room/piece-bar.js';
import { BatchFiles } from './batch-files.js';
import { BatchPieces } from './batch-pieces.js';
import { PageStrip } from './page-strip.js';

function BatchFacts({ batch }: { batch: BatchDetail }) {
  const { i18n } = useLingui();
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Zustand'), value: <BatchBadge state={batch.state} /> },
        { term: i18n.t('Eingegangen'), value: formatMoment(batch.receivedAt, i18n.locale) },
        { term: i18n.t('Weg'), value: i18n._(channels[batch.channel]) },
        { term: i18n.t('Herkunft'), value: batch.source },
        { term: i18n.t('Eingereicht von'), value: batch.receivedBy?.displayName },
        { term: i18n.t('Seiten'), value: String(batch.pages) },
        { term: i18n.t('Stücke'), value: <PieceBar pieces={batch.pieces} isOver={isOver(batch.state)} /> },
      ]}
    />
  );
}

function NoPieces({ state }: { state: BatchDetail['state'] }) {
  const { i18n } = useLingui();
  return isOver(state) ? (
    <EmptyState title={i18n.t('Keine Stücke')}>
      <p>{i18n.t('Aus diesem Stapel ist kein Stück entstanden; der Grund steht unter „Probleme und Hinweise“.')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={i18n.t('Noch keine Stücke')}>
      <p>{i18n.t('Sobald der Stapel an den Trennblättern geteilt ist, stehen die Stücke hier.')}</p>
    </EmptyState>
  );
}

function problemsOf(batch: BatchDetail) {
  const ofFiles = batch.fileList.flatMap((file) =>
    file.problems.map((problem) => ({ ...problem, fileName: problem.fileName ?? file.name ?? '' })),
  );
  return groupProblems([...batch.problems, ...ofFiles]);
}

function BatchContent({ batch }: { batch: BatchDetail }) {
  const { i18n } = useLingui();
  const problems = problemsOf(batch);
  return (
    <>
      <BatchFacts batch={batch} />
      {problems.length === 0 ? null : (
        <section className="ta-section" aria-labelledby="problems-title">
          <h2 id="problems-title">{i18n.t('Probleme und Hinweise')}</h2>
          {problems.map((group) => (
            <ProblemNote key={group.problem.code} group={group} />
          ))}
        </section>
      )}
      <section className="ta-section" aria-labelledby="pieces-title">
        <h2 id="pieces-title">{i18n.t('Posteingangsstücke')}</h2>
        {batch.items.length === 0 ? <NoPieces state={batch.state} /> : <BatchPieces items={batch.items} />}
      </section>
      <PageStrip batch={batch} />
      <BatchFiles batch={batch} />
    </>
  );
}

/** One batch (Stapel): its files, how it was split, its pieces, and what went wrong. */
export function BatchPage() {
  const { i18n } = useLingui();
  const { batchId } = useParams({ from: '/poststelle/stapel/$batchId' });
  const live = useMailRoomEvents();
  const query = useQuery(batchQuery(batchId));
  const title = query.data === undefined ? i18n.t('Stapel') : i18n.t('Stapel {number}', { number: query.data.number });
  return (
    <div className="ta-page">
      <PageHeader
        title={title}
        lead={<Link to="/poststelle">{i18n.t('Zurück zur Poststelle')}</Link>}
        actions={<LiveMark state={live} />}
      />
      {query.isPending ? <Skeleton lines={10} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data !== undefined ? <BatchContent batch={query.data} /> : null}
    </div>
  );
}
