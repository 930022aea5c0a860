import type { DomainEvent } from '#kernel/domain-event';

/** A definition of a workflow was proposed, came into force, or was refused. */
export type DefinitionDecision = DomainEvent<
  | 'workflow.definition-proposed'
  | 'workflow.definition-approved'
  | 'workflow.definition-refused'
  | 'workflow.definition-deleted'
  | 'workflow.schedule-failed',
  { readonly definitionId: string; readonly key: string; readonly version: number }
>;

/** An instance of a workflow took a step. */
export type InstanceStepTaken = DomainEvent<
  | 'workflow.instance-started'
  | 'workflow.task-completed'
  | 'workflow.message-received'
  | 'workflow.timer-fired'
  | 'workflow.job-done'
  | 'workflow.call-returned'
  | 'workflow.variables-edited'
  | 'workflow.element-skipped'
  | 'workflow.instance-cancelled',
  { readonly instanceId: string; readonly definitionId: string; readonly status: string; readonly elementId?: string }
>;

/** A workflow cannot go on by itself. */
export type IncidentRaised = DomainEvent<
  'workflow.incident-raised' | 'workflow.incident-resolved',
  { readonly instanceId: string; readonly incidentId: string; readonly elementId: string | null }
>;
