import type { DomainEvent } from '#kernel/domain-event';

/** A run over many files was started, called off, or came to its end. */
export type BulkRunStepTaken = DomainEvent<
  'bulk-actions.run-started' | 'bulk-actions.run-cancelled' | 'bulk-actions.run-stopped' | 'bulk-actions.run-finished',
  { readonly runId: string }
>;
