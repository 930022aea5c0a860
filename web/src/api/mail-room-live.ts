import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { BatchSummary, MailItemSummary } from './contract.js';
import { useLiveEvents, type LiveState } from './live-events.js';
import { applyBatch, applyMailItem } from './mail-room.js';

const listPauseMs = 800;

/** Fetches the lists of pieces again, at most once per pause however many events come. */
function useListRefresh(queries: QueryClient): () => void {
  const timer = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return () => {
    timer.current ??= window.setTimeout(() => {
      timer.current = undefined;
      void queries.invalidateQueries({ queryKey: ['mail-items'] });
    }, listPauseMs);
  };
}

/** Follows the mail room: batches and pieces change on the screen as they change on the server. */
export function useMailRoomEvents(): LiveState {
  const queries = useQueryClient();
  const refreshLists = useListRefresh(queries);
  return useLiveEvents(
    '/batches/events',
    {
      batch: (data) => {
        applyBatch(queries, data as BatchSummary);
      },
      'mail-item': (data) => {
        applyMailItem(queries, data as MailItemSummary);
        refreshLists();
      },
    },
    () => {
      void queries.invalidateQueries({ queryKey: ['batches'] });
      void queries.invalidateQueries({ queryKey: ['batch'] });
      refreshLists();
    },
  );
}

/** Follows an office's in-tray. */
export function useInTrayEvents(): LiveState {
  const queries = useQueryClient();
  const refreshLists = useListRefresh(queries);
  return useLiveEvents('/in-tray/events', { 'mail-item': refreshLists }, refreshLists);
}
