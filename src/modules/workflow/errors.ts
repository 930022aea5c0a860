import { DomainError } from '#kernel/domain-error';
import type { FormFault } from './forms/form-fields.js';

/** Thrown when a definition does not exist, or none of this key is in force. */
export class DefinitionNotFound extends DomainError {
  readonly code = 'WORKFLOW.DEFINITION_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(definition: string) {
    super('Workflow not found', { definition });
  }
}

/** Thrown when a model cannot be run as it is; `findings` has one `code element` each. */
export class ModelNotExecutable extends DomainError {
  readonly code = 'WORKFLOW.MODEL_NOT_EXECUTABLE';
  readonly kind = 'invalid';

  constructor(findings: readonly string[]) {
    super('The model cannot be run', { findings });
  }
}

/** Thrown when a form of a model cannot be asked; `fault` says what is wrong with it, `place` where in it as a JSON pointer. */
export class FormInvalid extends DomainError {
  readonly code = 'WORKFLOW.FORM_INVALID';
  readonly kind = 'invalid';

  constructor(form: string, fault: 'key' | 'too-many' | 'missing' | FormFault['fault'], place = '') {
    super('The form cannot be used', { form, fault, place });
  }
}

/** Thrown when a workflow is started with values it does not take; `faults` has one `variable fault` each. */
export class StartInvalid extends DomainError {
  readonly code = 'WORKFLOW.START_INVALID';
  readonly kind = 'invalid';

  constructor(faults: readonly string[]) {
    super('The workflow cannot be started with these values', { faults });
  }
}

/** Thrown when the upload has no model. */
export class ModelMissing extends DomainError {
  readonly code = 'WORKFLOW.MODEL_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('The request has no model', {});
  }
}

/** Thrown when whoever proposed a definition decides on it too. */
export class SecondPersonNeeded extends DomainError {
  readonly code = 'WORKFLOW.SECOND_PERSON_NEEDED';
  readonly kind = 'conflict';

  constructor(definition: string) {
    super('Somebody else has to decide', { definition });
  }
}

/** Thrown when a definition has been decided on already. */
export class DefinitionDecided extends DomainError {
  readonly code = 'WORKFLOW.DEFINITION_DECIDED';
  readonly kind = 'conflict';

  constructor(state: string) {
    super('The definition has been decided on', { state });
  }
}

/** Thrown when a version is to come into force although a newer one is: nothing would ever begin on it. */
export class NewerVersionInForce extends DomainError {
  readonly code = 'WORKFLOW.NEWER_VERSION_IN_FORCE';
  readonly kind = 'conflict';

  constructor(version: number) {
    super('A newer version is in force', { version });
  }
}

/** Thrown when a definition is to be deleted that instances run or ran on. */
export class DefinitionInUse extends DomainError {
  readonly code = 'WORKFLOW.DEFINITION_IN_USE';
  readonly kind = 'conflict';

  constructor(instances: number) {
    super('Instances belong to this definition', { instances });
  }
}

/** Thrown when a business rule task asks decision tables nobody has brought into force. */
export class DecisionNotFound extends DomainError {
  readonly code = 'WORKFLOW.DECISION_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(workflow: string) {
    super('Decision tables not found', { workflow });
  }
}

/** Thrown when a workflow is started that only messages, signals or moments start. */
export class StartNeedsEvent extends DomainError {
  readonly code = 'WORKFLOW.START_NEEDS_EVENT';
  readonly kind = 'conflict';

  constructor(workflow: string) {
    super('Only an event starts this workflow', { workflow });
  }
}

/** Thrown when an instance does not exist. */
export class InstanceNotFound extends DomainError {
  readonly code = 'WORKFLOW.INSTANCE_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(instance: string) {
    super('Instance not found', { instance });
  }
}

/** Thrown when an instance has ended and something was to happen in it. */
export class InstanceOver extends DomainError {
  readonly code = 'WORKFLOW.INSTANCE_OVER';
  readonly kind = 'conflict';

  constructor(status: string) {
    super('The instance has ended', { status });
  }
}

/** Thrown when a task does not exist, or is none of the actor's. */
export class TaskNotFound extends DomainError {
  readonly code = 'WORKFLOW.TASK_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(task: string) {
    super('Task not found', { task });
  }
}

/** Why a task is not open any more. */
export type TaskEnd = 'completed' | 'withdrawn' | 'deadline-passed' | 'instance-over';

/** Thrown when a task is to be completed that is not open any more; `reason` says why. */
export class TaskNotOpen extends DomainError {
  readonly code = 'WORKFLOW.TASK_NOT_OPEN';
  readonly kind = 'conflict';

  constructor(reason: TaskEnd) {
    super('The task is not open any more', { reason });
  }
}

/** Thrown when what a form yields is not what it asks for; `faults` has one `field keyword` each. */
export class OutputInvalid extends DomainError {
  readonly code = 'WORKFLOW.OUTPUT_INVALID';
  readonly kind = 'invalid';

  constructor(faults: readonly string[]) {
    super('The form takes something else', { faults });
  }
}

/** Thrown when somebody is to do a task who has done one it must be kept apart from (Vier-Augen-Prinzip). */
export class OtherPersonNeeded extends DomainError {
  readonly code = 'WORKFLOW.OTHER_PERSON_NEEDED';
  readonly kind = 'conflict';

  constructor(element: string) {
    super('Somebody else has to do this task', { element });
  }
}

/** Thrown when nobody waits for a message and none ever has. */
export class MessageUnknown extends DomainError {
  readonly code = 'WORKFLOW.MESSAGE_UNKNOWN';
  readonly kind = 'not-found';

  constructor(message: string) {
    super('Nobody waits for this message', { message });
  }
}

/** Thrown when a message comes a second time, too late, or could mean several instances; `reason` says which. */
export class MessageNotTaken extends DomainError {
  readonly code = 'WORKFLOW.MESSAGE_NOT_TAKEN';
  readonly kind = 'conflict';

  constructor(message: string, reason: 'received' | 'withdrawn' | 'ambiguous') {
    super('The message was not taken', { message, reason });
  }
}

/** Thrown when the process cannot go on from where it stands: nothing was changed, an incident tells it to those who run the system. */
export class StepFailed extends DomainError {
  readonly code = 'WORKFLOW.STEP_FAILED';
  readonly kind = 'conflict';

  constructor(
    readonly elementId: string | null,
    readonly faultCode: string | null,
    fault: string,
  ) {
    super(`The process cannot go on: ${fault}`, { element: elementId ?? '', error: faultCode ?? '' });
  }
}

/** Thrown when a key of one request is used for another one. */
export class CommandKeyReused extends DomainError {
  readonly code = 'WORKFLOW.COMMAND_KEY_REUSED';
  readonly kind = 'conflict';

  constructor() {
    super('The key belongs to another request', {});
  }
}

/** Thrown when an incident does not exist or has been resolved. */
export class IncidentNotOpen extends DomainError {
  readonly code = 'WORKFLOW.INCIDENT_NOT_OPEN';
  readonly kind = 'conflict';

  constructor(incident: string) {
    super('The incident is not open', { incident });
  }
}

/** Thrown when an incident cannot be resolved that way: nothing waits there that could be skipped. */
export class IncidentActNotPossible extends DomainError {
  readonly code = 'WORKFLOW.INCIDENT_ACT_NOT_POSSIBLE';
  readonly kind = 'conflict';

  constructor(act: string) {
    super('The incident cannot be resolved that way', { act });
  }
}

/** Why an incident is written where nothing was refused that has a code. */
export const INCIDENT_CODES = {
  /** A workflow calls one it was called by, or calls go deeper than anybody could follow. */
  callInCircle: 'WORKFLOW.CALL_IN_CIRCLE',
} as const;
