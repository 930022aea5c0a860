import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BatchSummary } from '../../api/contract.js';
import { batchesQuery } from '../../api/mail-room.js';
import { formatMoment } from '../../format/dates.js';
import { ListFrame } from '../../lists/list-frame.js';
import { groupProblems } from '../../problems/problem-groups.js';
import { wordsFor } from '../../problems/catalogue.js';
import { EmptyState } from '../../ui/empty-state.js';
import { channels } from '../../words/mail-item-words.js';
import { BatchBadge } from '../../words/state-badge.js';
import { isOver, PieceBar } from './piece-bar.js';

function BatchCard({ batch }: { batch: BatchSummary }) {
  const { i18n } = useLingui();
  const origin = [batch.source ?? i18n._(channels[batch.channel]), formatMoment(batch.receivedAt, i18n.locale)];
  return (
    <li className="ta-batch">
      <div className="ta-batch__head">
        <Link to="/poststelle/stapel/$batchId" params={{ batchId: batch.id }} className="ta-strong">
          {batch.number}
        </Link>
        <BatchBadge state={batch.state} />
      </div>
      <p className="ta-small ta-muted">
        {origin.join(' · ')} · {i18n.t('{pages, plural, one {# Seite} other {# Seiten}}', { pages: batch.pages })}
      </p>
      <PieceBar pieces={batch.pieces} isOver={isOver(batch.state)} />
      {groupProblems(batch.problems).map(({ problem, places }) => (
        <p key={problem.code} className="ta-small">
          <span className="ta-strong">{problem.severity === 'refuse' ? i18n.t('Problem') : i18n.t('Hinweis')}:</span>{' '}
          {i18n._(wordsFor(problem.code).what)}
          {places.length > 1
            ? ` (${i18n.t('{count, plural, one {# Datei} other {# Dateien}}', { count: places.length })})`
            : ''}
        </p>
      ))}
    </li>
  );
}

/** The latest batches with their progress. */
export function BatchList() {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(batchesQuery);
  return (
    <section className="ta-section" aria-labelledby="batches-title">
      <h2 id="batches-title">{i18n.t('Stapel')}</h2>
      <ListFrame
        query={query}
        loading={i18n.t('Stapel werden geladen …')}
        skeletonLines={6}
        empty={
          <EmptyState title={i18n.t('Noch kein Stapel')}>
            <p>{i18n.t('Ziehen Sie eingescannte Dateien auf die Fläche oben, um anzufangen.')}</p>
          </EmptyState>
        }
      >
        {(batches) => (
          <ul className="ta-batches">
            {batches.map((batch) => (
              <BatchCard key={batch.id} batch={batch} />
            ))}
          </ul>
        )}
      </ListFrame>
    </section>
  );
}
