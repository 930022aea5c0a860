import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { MailItemSummary } from '../../api/contract.js';
import { useInTrayEvents } from '../../api/mail-room-live.js';
import { inTrayQuery, itemsOf, mailItemQuery } from '../../api/mail-room.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LiveMark } from '../../ui/live-mark.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { focusTitle } from '../../ui/title-focus.js';
import { PieceViewer } from '../../viewer/piece-viewer.js';
import { placeIn } from '../piece-editor/queue-place.js';
import { FilingPanel } from './filing-panel.js';
import { InTrayList } from './in-tray-list.js';

/** Whether the next entries must be on their way, so that walking by key never meets the end of what is loaded. */
function isNearEnd(position: number | undefined, loaded: number): boolean {
  return position !== undefined && position > loaded - 5;
}

function useInTray() {
  const search = useSearch({ from: '/posteingang' });
  const query = useInfiniteQuery(inTrayQuery({ unit: search.amt, q: search.q }));
  const items = itemsOf(query.data);
  // the piece that opened by itself stays open while others arrive before it
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const first = items.find(({ id }) => id === opened)?.id ?? items[0]?.id;
  if (first !== opened) {
    setOpened(first);
  }
  return { search, query, items, currentId: search.stueck ?? first };
}

/** When the open piece has gone, the field or button that had the focus has gone with it; the heading takes it. */
function useFocusAfterGoing(currentId: string | undefined): () => void {
  const isOwed = useRef(false);
  useEffect(() => {
    if (isOwed.current) {
      isOwed.current = false;
      // after a window that closes has given the focus back to where it came from
      requestAnimationFrame(focusTitle);
    }
  }, [currentId]);
  return () => {
    isOwed.current = true;
  };
}

/** The piece that is open: its pages and the way into a file. */
function OpenPiece({ id, onDone }: { id: string; onDone: () => void }) {
  const { i18n } = useLingui();
  const query = useQuery(mailItemQuery(id));
  if (query.isPending) {
    return <Skeleton lines={10} label={i18n.t('Stück wird geladen …')} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <StaleNote query={query} />
      <PieceViewer mailItemId={id} pages={query.data.pageList} passage={null} />
      <FilingPanel item={query.data} onDone={onDone} />
    </>
  );
}

/** The in-tray (Posteingang) of the offices a caseworker works for. */
export function InTrayPage() {
  const { i18n } = useLingui();
  const live = useInTrayEvents();
  const navigate = useNavigate({ from: '/posteingang' });
  const { search, query, items, currentId } = useInTray();
  const place = placeIn(items, currentId ?? '');
  const oweFocus = useFocusAfterGoing(currentId);

  function open(item: MailItemSummary | undefined) {
    // the list stays where it is; the router would put it back where it once was
    void navigate({ search: (old) => ({ ...old, stueck: item?.id ?? '' }), replace: true, resetScroll: false });
  }
  useEffect(() => {
    document.querySelector('.ta-in-tray__pieces [aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  useKeyBindings(i18n.t('Liste'), [
    {
      chord: 'j',
      label: i18n.t('Nächstes Stück'),
      run: () => {
        if (isNearEnd(place.position, items.length) && query.hasNextPage && !query.isFetchingNextPage) {
          void query.fetchNextPage();
        }
        open(place.next);
      },
    },
    {
      chord: 'k',
      label: i18n.t('Voriges Stück'),
      run: () => {
        open(place.previous);
      },
    },
  ]);
  const isFiltered = (search.q ?? '') !== '' || (search.amt ?? '') !== '';
  return (
    <div className="ta-page ta-page--work">
      <PageHeader title={i18n.t('Posteingang')} actions={<LiveMark state={live} />} />
      <div className="ta-in-tray">
        <InTrayList query={query} currentId={currentId} onOpen={open} />
        {currentId === undefined || currentId === '' ? (
          query.isSuccess ? (
            <EmptyState title={isFiltered ? i18n.t('Kein Stück passt zum Filter') : i18n.t('Der Posteingang ist leer')}>
              <p>
                {isFiltered
                  ? i18n.t('Filter ändern oder leeren, um weitere Stücke zu sehen.')
                  : i18n.t('Neue Post erscheint hier von selbst, sobald die Poststelle sie weiterleitet.')}
              </p>
            </EmptyState>
          ) : null
        ) : (
          <OpenPiece
            key={currentId}
            id={currentId}
            onDone={() => {
              oweFocus();
              open(place.next);
            }}
          />
        )}
      </div>
    </div>
  );
}
