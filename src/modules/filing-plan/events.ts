import type { DomainEvent } from '#kernel/domain-event';

type AboutPlan = { readonly planId: string };

/** A plan was begun as a draft. */
export type FilingPlanDrafted = DomainEvent<'filing-plan.drafted', AboutPlan>;
/** Units of a draft were changed. */
export type FilingPlanChanged = DomainEvent<'filing-plan.changed', AboutPlan>;
/** A draft says otherwise how references are put together. */
export type FilingPlanTemplatesChanged = DomainEvent<'filing-plan.templates-changed', AboutPlan>;
/** One side approved a draft. */
export type FilingPlanApproved = DomainEvent<'filing-plan.approved', AboutPlan>;
/** Both sides approved: the plan waits for its day. */
export type FilingPlanReleased = DomainEvent<'filing-plan.released', AboutPlan>;
/** A released plan became a draft again. */
export type FilingPlanTakenBack = DomainEvent<'filing-plan.taken-back', AboutPlan>;
/** The day was decided from which a released plan is in force. */
export type FilingPlanScheduled = DomainEvent<'filing-plan.scheduled', AboutPlan>;
/** A plan came into force. */
export type FilingPlanPutInForce = DomainEvent<'filing-plan.put-in-force', AboutPlan>;
/** A plan was superseded by the next one. */
export type FilingPlanSuperseded = DomainEvent<'filing-plan.superseded', AboutPlan>;
/** A plan in force was taken out of force again; it is released as before. */
export type FilingPlanWithdrawn = DomainEvent<'filing-plan.withdrawn', AboutPlan>;
/** A superseded plan is in force again. */
export type FilingPlanReinstated = DomainEvent<'filing-plan.reinstated', AboutPlan>;
/** A draft was thrown away. */
export type FilingPlanDiscarded = DomainEvent<'filing-plan.discarded', AboutPlan>;

/** Every fact about a plan as a whole. */
export type FilingPlanEvent =
  | FilingPlanDrafted
  | FilingPlanChanged
  | FilingPlanTemplatesChanged
  | FilingPlanApproved
  | FilingPlanReleased
  | FilingPlanTakenBack
  | FilingPlanScheduled
  | FilingPlanPutInForce
  | FilingPlanSuperseded
  | FilingPlanWithdrawn
  | FilingPlanReinstated
  | FilingPlanDiscarded;
