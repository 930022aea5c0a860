import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands, wallsQuery } from '../../api/access.js';
import type { WallContent, Walls } from '../../api/contract/access.js';
import { unitLabel } from '../../api/organisation.js';
import { formatMoment } from '../../format/dates.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmedAct } from '../../ui/confirmed-act.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { WallDialog } from './wall-dialog.js';

type Wall = Walls['walls'][number];
type Proposal = Walls['proposals'][number];

function Content({ content }: { content: WallContent }) {
  const { i18n } = useLingui();
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Rechtsgrundlage'), value: content.legalBasis },
        { term: i18n.t('Ämter im Kreis'), value: content.offices.map(unitLabel).join(', ') },
        { term: i18n.t('Personen im Kreis'), value: content.persons.map(({ name }) => name).join(', ') },
        {
          term: i18n.t('Aktenplaneinheiten dahinter'),
          value: content.planUnits.map(({ mark, title }) => `${mark} ${title}`).join(', '),
        },
        {
          term: i18n.t('Zugriff mit Begründung'),
          value: content.admitsReasoned ? i18n.t('zugelassen') : i18n.t('nicht zugelassen'),
        },
      ]}
    />
  );
}

function Decision({ proposal, title }: { proposal: Proposal; title: string }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: wallsQuery.queryKey });
  if (!proposal.mayDecide) {
    return <Badge kind="info">{i18n.t('Wartet auf den Datenschutz')}</Badge>;
  }
  return (
    <div className="ta-actions">
      <ConfirmedAct
        kind="primary"
        label={i18n.t('Zustimmen')}
        title={i18n.t('Dem Vorschlag zustimmen?')}
        done={i18n.t('Der Vorschlag gilt.')}
        run={() => accessCommands.decide(proposal.id, 'approved')}
        refresh={refresh}
      >
        <p className="ta-strong">{title}</p>
        <p>{i18n.t('Der Vorschlag gilt sofort und ändert, wer Akten sieht.')}</p>
      </ConfirmedAct>
      <ConfirmedAct
        label={i18n.t('Ablehnen')}
        title={i18n.t('Den Vorschlag ablehnen?')}
        done={i18n.t('Der Vorschlag ist abgelehnt.')}
        run={() => accessCommands.decide(proposal.id, 'refused')}
        refresh={refresh}
      >
        <p className="ta-strong">{title}</p>
        <p>{i18n.t('Es bleibt, wie es ist. Wer es weiter will, muss es neu vorschlagen.')}</p>
      </ConfirmedAct>
    </div>
  );
}

function Proposals({ proposals, walls }: { proposals: Proposal[]; walls: Wall[] }) {
  const { i18n } = useLingui();
  const nameOf = (id: string) => walls.find((wall) => wall.id === id)?.name ?? '';
  const titleOf = ({ content, fileReference, isNew, wallId }: Proposal) => {
    if (content === null) {
      return i18n.t('Akte {reference} aus „{wall}“ herausnehmen', {
        reference: fileReference ?? '',
        wall: nameOf(wallId),
      });
    }
    return isNew
      ? i18n.t('Neue Schranke „{wall}“', { wall: content.name })
      : i18n.t('„{wall}“ ändern', { wall: nameOf(wallId) });
  };
  return (
    <section className="ta-section" aria-labelledby="wall-proposals">
      <h2 id="wall-proposals">{i18n.t('Vorschläge')}</h2>
      {proposals.map((proposal) => (
        <article key={proposal.id} className="ta-card">
          <h3>{titleOf(proposal)}</h3>
          <p>
            {i18n.t('{name}, {moment}: {reason}', {
              name: proposal.proposedBy,
              moment: formatMoment(proposal.proposedAt, i18n.locale),
              reason: proposal.reason,
            })}
          </p>
          {proposal.content === null ? null : <Content content={proposal.content} />}
          <Decision proposal={proposal} title={titleOf(proposal)} />
        </article>
      ))}
    </section>
  );
}

/** Walls, their circles and places; every change waits for a second person. */
export function WallsPanel() {
  const { i18n } = useLingui();
  const query = useQuery(wallsQuery);
  const [edited, setEdited] = useState<Wall | 'new' | null>(null);
  if (query.isPending) {
    return <Skeleton lines={5} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { walls, proposals, mayPropose } = query.data;
  return (
    <>
      <StaleNote query={query} />
      {proposals.length === 0 ? null : <Proposals proposals={proposals} walls={walls} />}
      <section className="ta-section" aria-labelledby="walls">
        <h2 id="walls">{i18n.t('Schranken')}</h2>
        {mayPropose ? (
          <div className="ta-actions">
            <Button
              kind="primary"
              icon="add"
              onPress={() => {
                setEdited('new');
              }}
            >
              {i18n.t('Schranke vorschlagen')}
            </Button>
          </div>
        ) : null}
        {walls.length === 0 ? <EmptyState title={i18n.t('Es gibt noch keine Schranken.')} /> : null}
        {walls.map((wall) => (
          <article key={wall.id} className="ta-card">
            <h3>{wall.name}</h3>
            <Content content={wall} />
            {mayPropose ? (
              <div className="ta-actions">
                <Button
                  onPress={() => {
                    setEdited(wall);
                  }}
                >
                  {i18n.t('Änderung vorschlagen')}
                  <span className="ta-sr-only"> {wall.name}</span>
                </Button>
              </div>
            ) : null}
          </article>
        ))}
      </section>
      {edited === null ? null : (
        <WallDialog
          wall={edited === 'new' ? undefined : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
