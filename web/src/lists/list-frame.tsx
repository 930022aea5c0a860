import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/contract.js';
import { itemsOf } from '../api/mail-room.js';
import { RequestFailure } from '../problems/problem-note.js';
import { LoadMore } from '../ui/load-more.js';
import { Skeleton } from '../ui/skeleton.js';

/** A list of the API that comes page by page. */
export type ListQuery<T> = UseInfiniteQueryResult<InfiniteData<Page<T>>>;

interface ListFrameProps<T> {
  query: ListQuery<T>;
  /** What screen readers hear while the list is on its way. */
  loading: string;
  skeletonLines?: number;
  /** Stands where the list would be when nothing is in it. */
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
}

/** The four states of every list: on its way, failed, empty, filled; below a filled one the way to the next entries. */
export function ListFrame<T>({ query, loading, skeletonLines = 8, empty, children }: ListFrameProps<T>) {
  const items = itemsOf(query.data);
  return (
    <>
      {query.isPending ? <Skeleton lines={skeletonLines} label={loading} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && items.length === 0 ? empty : null}
      {items.length === 0 ? null : (
        <>
          {children(items)}
          <LoadMore
            shown={items.length}
            total={query.data?.pages[0]?.total}
            hasMore={query.hasNextPage}
            isLoading={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}
