/** Values a process works with (Prozessvariablen): plain JSON under their names. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a process waits for at an element. */
export type WaitKind = 'task' | 'job' | 'message' | 'signal' | 'call' | 'condition';

/** One place at which a running process waits for something from outside. */
export interface Wait {
  /** Stays the same as long as the process waits here; unique within its instance only. */
  readonly executionId: string;
  readonly elementId: string;
  /** BPMN type such as `bpmn:UserTask`. */
  readonly elementType: string;
  readonly kind: WaitKind;
  /** Name of the message or signal that is expected. */
  readonly name: string | null;
  /** Key of the process a call activity calls. */
  readonly calledElement: string | null;
  /** Values that only this place has: the member of a multi-instance and its number. */
  readonly locals: Variables;
  /** What the member of a repeated sub-process it belongs to has written so far; seen before the variables of the process. */
  readonly written: Variables;
}

/** A timer a running process waits for; nobody arms it, {@link Execution.fire} does what is due. */
export interface WaitingTimer {
  readonly executionId: string;
  readonly elementId: string;
  readonly dueAt: Date;
}

/** A message or signal a process has thrown. */
export interface Thrown {
  readonly kind: 'message' | 'signal';
  readonly elementId: string;
  readonly name: string;
}

/** Something that happened at an element, for the history of the instance. */
export interface ElementStep {
  readonly elementId: string;
  readonly executionId: string;
  readonly step: 'entered' | 'left' | 'discarded' | 'timer-fired' | 'caught';
}

/** Code with which a call fails whose process was cancelled; a model may catch it, but nobody is meant by it who does not. */
export const CANCELLED = 'CANCELLED';

/** The tokens of one instance as plain JSON, without model and variables. */
export type ExecutionState = Readonly<Record<string, unknown>>;

/** Where an execution stands. */
export type ExecutionStatus = 'running' | 'completed' | 'failed';

/**
 * One instance brought to life for one step: nothing of it stays in memory, nothing is armed, and nothing of it does I/O.
 * Every act runs synchronously until the process waits again.
 */
export interface Execution {
  readonly status: ExecutionStatus;
  /** Why it failed; such an execution must never be kept. */
  readonly failure: {
    readonly code: string | null;
    readonly message: string;
    readonly elementId: string | null;
    /** Whether the code is one the model speaks of, and not that of a fault of the machine. */
    readonly isModelled: boolean;
  } | null;
  /** Read live by every expression: write outputs here before the act that follows from them. */
  readonly variables: Record<string, unknown>;
  waits(): Wait[];
  /** Where what comes out of a place is written: its member of a repeated sub-process, or the variables. @throws {NotWaiting} */
  target(executionId: string): Record<string, unknown>;
  timers(): WaitingTimer[];
  /** What was thrown and what happened since this execution was brought to life. */
  readonly thrown: readonly Thrown[];
  readonly steps: readonly ElementStep[];
  /** Lets the process go on where it waits. @throws {NotWaiting} Thrown when it does not wait there. */
  complete(executionId: string): void;
  /** Lets an element fail with an error of the model; who catches it is up to the model. @throws {NotWaiting} */
  fail(executionId: string, code: string | null, message: string): void;
  /** Lets a timer come due. @throws {NotWaiting} */
  fire(executionId: string): void;
  /** Lets conditional events look at variables that were changed from outside. */
  reconsider(): void;
  /** To be written down at once: the next act may change it. */
  state(): ExecutionState;
}

/** Thrown when an execution does not wait where something was to happen; the caller says it in the words of the field. */
export class NotWaiting extends Error {
  constructor(executionId: string) {
    super(`Nothing waits at ${executionId}`);
  }
}
