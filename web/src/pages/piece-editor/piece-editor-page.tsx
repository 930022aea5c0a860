import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMailRoomEvents } from '../../api/mail-room-live.js';
import { mailItemQuery } from '../../api/mail-room.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { PieceEditor } from './piece-editor.js';

/** One piece of mail: the page beside the fields. */
export function PieceEditorPage() {
  const { i18n } = useLingui();
  const { mailItemId } = useParams({ from: '/poststelle/stueck/$mailItemId' });
  const search = useSearch({ from: '/poststelle/stueck/$mailItemId' });
  const query = useQuery(mailItemQuery(mailItemId));
  useMailRoomEvents();
  if (query.data !== undefined) {
    return (
      <>
        <StaleNote query={query} />
        <PieceEditor key={query.data.id} item={query.data} search={search} />
      </>
    );
  }
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Posteingangsstück')}
        lead={
          <Link to="/poststelle" search={search}>
            {i18n.t('Zurück zur Poststelle')}
          </Link>
        }
      />
      {query.isPending ? <Skeleton lines={12} label={i18n.t('Stück wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
    </div>
  );
}
