import { BpmnEngine, type PreparedModel, prepareModel } from '../engine/bpmn-engine.js';
import type { Execution, ExecutionState, ExecutionStatus, Wait } from '../engine/execution.js';
import { FeelExpressions } from '../expressions/feel.js';
import { parseModel } from '../model/parse-model.js';
import { TALAKTE_NAMESPACE } from '../model/talakte-descriptor.js';

/** A model around the elements of its one process. */
export function modelOf(body: string, more = '', processId = 'ablauf'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:talakte="${TALAKTE_NAMESPACE}" id="modell" targetNamespace="urn:test">${more}
<process id="${processId}" name="Ablauf" isExecutable="true">${body}</process></definitions>`;
}

/** Elements in a row, joined by flows: `row('start', 'a', 'b')`. */
export function flows(...ids: readonly string[]): string {
  return ids
    .slice(1)
    .map(
      (id, index) => `<sequenceFlow id="${ids[index] ?? ''}-${id}" sourceRef="${ids[index] ?? ''}" targetRef="${id}"/>`,
    )
    .join('');
}

/** A flow with a condition. */
export function flowIf(source: string, target: string, condition: string): string {
  return `<sequenceFlow id="${source}-${target}" sourceRef="${source}" targetRef="${target}"><conditionExpression xsi:type="tFormalExpression">${condition}</conditionExpression></sequenceFlow>`;
}

/** Reads a model for the engine, as the parser of models does. */
export async function prepared(xml: string, startElementId: string | null = null): Promise<PreparedModel> {
  return prepareModel((await parseModel(xml)).moddleContext, startElementId);
}

/** A step of a play: what is done at which element, with what more. */
export type PlayStep =
  | readonly ['complete', string, Record<string, unknown>?, number?]
  | readonly ['fire', string]
  | readonly ['fail', string, string];

/** A play in the middle, as it is kept in a file. */
export interface KeptPlay {
  readonly name: string;
  readonly xml: string;
  readonly variables: Record<string, unknown>;
  readonly now: string;
  readonly state: ExecutionState;
  readonly waits: readonly string[];
  readonly then: readonly PlayStep[];
}

/** Plays one instance, which is written as JSON and brought back from it before every step. */
export class Play {
  private state: ExecutionState | null = null;
  private variables: Record<string, unknown> = {};
  status: ExecutionStatus = 'running';
  failure: Execution['failure'] = null;
  /** Elements that were left, in their order. */
  readonly left: string[] = [];
  readonly thrown: string[] = [];
  now = new Date('2026-03-02T08:00:00Z');
  private readonly engine = new BpmnEngine(new FeelExpressions(() => this.now), () => this.now);

  constructor(private readonly model: PreparedModel) {}

  static async of(
    xml: string,
    variables: Record<string, unknown> = {},
    startElementId: string | null = null,
  ): Promise<Play> {
    const play = new Play(await prepared(xml, startElementId));
    play.keep(play.engine.start(play.model, variables));
    return play;
  }

  static async from(kept: Omit<KeptPlay, 'name' | 'waits' | 'then'>): Promise<Play> {
    const play = new Play(await prepared(kept.xml));
    play.state = kept.state;
    play.variables = kept.variables;
    play.now = new Date(kept.now);
    return play;
  }

  take([act, elementId, more, member]: PlayStep): this {
    if (act === 'fire') return this.fire(elementId);
    if (act === 'fail') return this.fail(elementId, more);
    return this.complete(elementId, more, member);
  }

  /** Elements at which it waits, each as often as it waits there; timers too. */
  waits(): string[] {
    if (this.status !== 'running') return [];
    const execution = this.alive();
    return [...execution.waits(), ...execution.timers()].map(({ elementId }) => elementId).sort();
  }

  alive(): Execution {
    if (this.state === null) throw new Error(`Nothing to go on with: ${this.status}`);
    const kept = JSON.parse(JSON.stringify(this.state)) as ExecutionState;
    return this.engine.recover(this.model, kept, this.variables);
  }

  /** Completes what waits at an element; the first of several, or that of a member. */
  complete(elementId: string, variables: Record<string, unknown> = {}, member = 0): this {
    return this.act((execution) => {
      const wait = execution.waits().filter((one) => one.elementId === elementId)[member];
      if (!wait) throw new Error(`${elementId} does not wait; ${this.waits().join(', ')} do`);
      Object.assign(execution.variables, variables);
      execution.complete(wait.executionId);
    });
  }

  /** Completes what waits at an element for a certain member, and writes its result where the member's results stand. */
  completeFor(elementId: string, isMeant: (wait: Wait) => boolean, result: Record<string, unknown>): this {
    return this.act((execution) => {
      const wait = execution.waits().find((one) => one.elementId === elementId && isMeant(one));
      if (!wait) throw new Error(`${elementId} does not wait for this member`);
      Object.assign(execution.target(wait.executionId), result);
      execution.complete(wait.executionId);
    });
  }

  /** Variables of the process. */
  known(): Readonly<Record<string, unknown>> {
    return this.variables;
  }

  /** The same with what is done before it goes on. */
  completeBy(elementId: string, before: (execution: Execution, executionId: string) => void): this {
    return this.act((execution) => {
      const wait = execution.waits().find((one) => one.elementId === elementId);
      if (!wait) throw new Error(`${elementId} does not wait; ${this.waits().join(', ')} do`);
      before(execution, wait.executionId);
      execution.complete(wait.executionId);
    });
  }

  fail(elementId: string, code: string | null): this {
    return this.act((execution) => {
      execution.fail(execution.waits().find((one) => one.elementId === elementId)?.executionId ?? '', code, 'Fehler');
    });
  }

  fire(elementId: string): this {
    return this.act((execution) => {
      const timer = execution.timers().find((one) => one.elementId === elementId);
      if (!timer) throw new Error(`${elementId} is no timer that waits; ${this.waits().join(', ')} wait`);
      this.now = timer.dueAt;
      execution.fire(timer.executionId);
    });
  }

  private act(act: (execution: Execution) => void): this {
    const execution = this.alive();
    act(execution);
    this.keep(execution);
    return this;
  }

  private keep(execution: Execution): void {
    this.left.push(...execution.steps.filter(({ step }) => step === 'left').map(({ elementId }) => elementId));
    this.thrown.push(...execution.thrown.map(({ name }) => name));
    this.status = execution.status;
    this.failure = execution.failure;
    this.variables = { ...execution.variables };
    this.state = this.status === 'running' ? execution.state() : null;
  }
}
