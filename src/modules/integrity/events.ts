import type { DomainEvent } from '#kernel/domain-event';

/** An integrity check came to its end. */
export type IntegrityCheckFinished = DomainEvent<
  'integrity.check-finished',
  { readonly checkId: string; readonly state: 'ok' | 'failed' }
>;
