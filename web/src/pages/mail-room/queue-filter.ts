import type { QueueFilter } from '../../api/mail-room.js';

/** The filter of the queue as it stands in the address. */
export interface QueueSearch {
  zustand?: string;
  amt?: string;
  q?: string;
}

/** States in which a piece needs a person in the mail room. */
export const openStates = ['review', 'returned', 'problem'] as const;

/** The filter the API understands. */
export function queueFilter(search: QueueSearch): QueueFilter {
  return { state: search.zustand ?? openStates.join(','), unit: search.amt, q: search.q };
}
