import type { DomainEvent } from '#kernel/domain-event';

/** A filing plan came into force. */
export type FilingPlanReleased = DomainEvent<
  'filing-plan.released',
  { readonly planId: string; readonly units: number }
>;
