import type { MailItemSummary } from '../../api/contract.js';

/** Where a piece stands in a list, and its neighbours. */
export interface QueuePlace {
  /** From 1; absent when the piece is not in the queue. */
  position: number | undefined;
  total: number;
  next: MailItemSummary | undefined;
  previous: MailItemSummary | undefined;
}

/** The piece after and before one in the queue; after the last comes the first. */
export function placeIn(items: readonly MailItemSummary[], id: string): Omit<QueuePlace, 'total'> {
  const index = items.findIndex((item) => item.id === id);
  const others = items.filter((item) => item.id !== id);
  if (index < 0) {
    return { position: undefined, next: others[0], previous: others.at(-1) };
  }
  return {
    position: index + 1,
    next: items[index + 1] ?? others[0],
    previous: items[index - 1] ?? others.at(-1),
  };
}
