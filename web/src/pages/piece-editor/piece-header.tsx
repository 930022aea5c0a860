import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { MailItemDetail } from '../../api/contract.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { MailItemBadge } from '../../words/state-badge.js';
import type { QueueSearch } from '../mail-room/queue-filter.js';
import type { PieceWork } from './use-piece-work.js';

function QueueSteps({ place, open }: Pick<PieceWork, 'place' | 'open'>) {
  const { i18n } = useLingui();
  const { position, total } = place;
  return (
    <>
      <span className="ta-small ta-muted">
        {position === undefined
          ? i18n.t('{total, plural, one {# Stück wartet} other {# Stücke warten}}', { total })
          : i18n.t('Stück {position} von {total} der Liste', { position, total })}
      </span>
      <Button
        icon="arrow-back"
        iconOnly
        onPress={() => {
          open(place.previous);
        }}
      >
        {i18n.t('Voriges Stück der Liste')}
      </Button>
      <Button
        icon="arrow-forward"
        iconOnly
        onPress={() => {
          open(place.next);
        }}
      >
        {i18n.t('Nächstes Stück der Liste')}
      </Button>
    </>
  );
}

interface PieceHeaderProps {
  item: MailItemDetail;
  work: PieceWork;
  search: QueueSearch;
}

/** What piece this is, where it comes from, and the way through the queue. */
export function PieceHeader({ item, work, search }: PieceHeaderProps) {
  const { i18n } = useLingui();
  const { subject } = work.piece.draft;
  return (
    <PageHeader
      title={
        subject === ''
          ? i18n.t('Stück {position} aus {batch}', { position: item.position, batch: item.batchNumber })
          : subject
      }
      lead={
        <span className="ta-actions">
          <Link to="/poststelle" search={search}>
            {i18n.t('Zurück zur Poststelle')}
          </Link>
          <Link to="/poststelle/stapel/$batchId" params={{ batchId: item.batchId }}>
            {i18n.t('Stapel {number}', { number: item.batchNumber })}
          </Link>
          <MailItemBadge state={item.state} />
        </span>
      }
      actions={<QueueSteps place={work.place} open={work.open} />}
    />
  );
}
