import { Injectable } from '@nestjs/common';
import type { Variables } from '../engine/execution.js';

/** Work of a service task. */
export interface WorkflowWork {
  /** The same at every try: what was done under it is not done again. */
  readonly idempotencyKey: string;
  readonly instanceId: string;
  readonly elementId: string;
  readonly businessKey: string | null;
  /** What the model hands over; everything where it says nothing. */
  readonly input: Variables;
  readonly signal: AbortSignal;
}

/**
 * Does the work of service tasks of one topic, at least once.
 * @throws {WorkflowError} Thrown to take the way of an error in the model.
 */
export type WorkflowJobHandler = (work: WorkflowWork) => Promise<Variables>;

/** Thrown by the work of a service task when the field says no: the model decides how to go on. */
export class WorkflowError extends Error {
  constructor(
    readonly errorCode: string,
    message: string,
  ) {
    super(message);
  }
}

/** Who does the work of service tasks, by topic; other modules add theirs when the application starts. */
@Injectable()
export class WorkflowJobHandlers {
  private readonly handlers = new Map<string, WorkflowJobHandler>();

  /** @throws {Error} Thrown when a topic has somebody already. */
  register(topic: string, handler: WorkflowJobHandler): void {
    if (this.handlers.has(topic)) throw new Error(`The topic ${topic} has a handler`);
    this.handlers.set(topic, handler);
  }

  find(topic: string): WorkflowJobHandler | undefined {
    return this.handlers.get(topic);
  }

  topics(): string[] {
    return [...this.handlers.keys()].sort();
  }
}
