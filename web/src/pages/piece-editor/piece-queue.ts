import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOf, queueQuery } from '../../api/mail-room.js';
import { queueFilter, type QueueSearch } from '../mail-room/queue-filter.js';
import { placeIn, type QueuePlace } from './queue-place.js';

/** Where a piece stands in the queue the user came from. */
export function useQueuePlace(id: string, search: QueueSearch): QueuePlace {
  const query = useInfiniteQuery(queueQuery(queueFilter(search)));
  const items = itemsOf(query.data);
  return { ...placeIn(items, id), total: query.data?.pages[0]?.total ?? items.length };
}
