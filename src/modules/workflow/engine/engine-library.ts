import * as library from 'bpmn-elements';
import Serializer, { TypeResolver } from 'moddle-context-serializer';

/**
 * The only door to bpmn-elements. What is used of it is written down here by our own types, because its own describe
 * neither event definitions nor behaviours as what can be derived from.
 */

/** Version of the engine whose states are written; it is kept with every instance. */
export const ENGINE_VERSION = 'bpmn-elements 17.3.0';

/** Process or sub-process something happens in. */
interface ContentParent {
  readonly id: string;
  /** The engine does not know that of what is far above. */
  readonly executionId?: string;
}

/** Content of a message on one of the engine's brokers. */
export interface Content {
  readonly id: string;
  readonly type: string;
  readonly executionId: string;
  readonly parent?: ContentParent & { readonly path?: readonly ContentParent[] };
  readonly isMultiInstance?: boolean;
  readonly index?: number;
  readonly loopCardinality?: number;
  readonly expireAt?: Date | string;
  readonly message?: { readonly id?: string; readonly name?: string; readonly code?: string };
  readonly signal?: { readonly id?: string; readonly name?: string };
  readonly condition?: unknown;
  /** Kind of what an event throws. */
  readonly thrown?: 'message' | 'signal';
  /** Where an error is caught: what has thrown it. */
  readonly source?: { readonly executionId: string };
  readonly calledElement?: string;
  readonly [key: string]: unknown;
}

/** A message as listeners and expressions see it. */
export interface Message {
  readonly content: Content;
  readonly environment: EngineEnvironment;
  /** Where something is thrown: whether it is still looking for somebody who catches it. */
  readonly properties?: { readonly delegate?: boolean };
}

/** What belongs to one running definition: variables, timers, expressions. */
export interface EngineEnvironment {
  readonly variables: Record<string, unknown>;
  readonly timers: TimerBook;
  settings: Record<string, unknown>;
  assignVariables(message: object): void;
  getState(): object;
}

/** Where the engine asks for timers. */
export interface TimerBook {
  now(): Date;
  register(content: Content): { setTimeout: SetTimer; clearTimeout: (timer: unknown) => void };
  setTimeout: SetTimer;
  clearTimeout(timer: unknown): void;
}

type SetTimer = (callback: () => void, delay: number) => unknown;

/** A place of the running process one can act upon. */
export interface ElementApi {
  readonly content: Content;
  readonly environment: EngineEnvironment;
  readonly owner: { readonly execution?: { getPostponed?(): ElementApi[] } };
  signal(message?: unknown): void;
  sendApiMessage(action: string, content: object, options?: object): void;
}

/** Broker of an element. */
export interface ElementBroker {
  publish(exchange: string, key: string, content: object, options?: object): void;
  subscribeTmp(
    exchange: string,
    pattern: string,
    listener: (key: string, message: Message) => void,
    options: object,
  ): void;
}

/** A running process. */
export interface RunningDefinition {
  readonly broker: ElementBroker;
  readonly status: string | undefined;
  run(callback: (error: unknown) => void): void;
  recover(state: object): void;
  resume(callback: (error: unknown) => void): void;
  getState(): object;
  getPostponed(): ElementApi[];
}

/** An element of the model as the engine reads it. */
export interface ModelActivity {
  readonly id: string;
  readonly type: string;
  readonly parent?: { readonly id: string };
  behaviour: Record<string, unknown>;
}

/** A sequence flow of the model as the engine reads it. */
export interface ModelFlow {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly behaviour: Record<string, unknown>;
}

/** The model as the engine reads it; never changed after it was prepared. */
export interface ModelContext {
  elements: {
    readonly definition: { readonly id: string };
    activities: ModelActivity[];
    sequenceFlows: ModelFlow[];
    messageFlows: object[];
    processes: (ModelActivity & { readonly behaviour: { isExecutable?: boolean } })[];
  };
}

/** Event definition of the engine, as far as ours build on it. */
export interface EventDefinition {
  readonly activity: { readonly attachedTo?: unknown; readonly behaviour?: { readonly cancelActivity?: boolean } };
  readonly broker: ElementBroker;
  readonly environment: EngineEnvironment & { resolveExpression(source: unknown, message: object): unknown };
}

type EventDefinitionClass = new (activity: object, definition: object) => EventDefinition;
type Behaviour = (definition: object, context: object) => object;

interface Library {
  readonly Environment: new (options: object) => EngineEnvironment;
  readonly Definition: new (context: object) => RunningDefinition;
  readonly Context: (model: object, environment: object) => object;
  readonly SignalTask: Behaviour;
  readonly ParallelGateway: Behaviour;
  readonly TimerEventDefinition: EventDefinitionClass;
  readonly MessageEventDefinition: EventDefinitionClass;
  readonly SignalEventDefinition: EventDefinitionClass;
}

/** The engine. */
export const engine = library as unknown as Library;

/** Reads a parsed model for the engine, with other behaviours for some types. */
export function modelContext(parsed: object, behaviours: Readonly<Record<string, unknown>>): ModelContext {
  const resolver = TypeResolver(library as never, (types: Record<string, unknown>) => {
    Object.assign(types, behaviours);
  });
  return (Serializer as unknown as (parsed: object, resolver: unknown) => ModelContext)(parsed, resolver);
}
