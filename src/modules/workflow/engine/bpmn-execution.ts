import { type Content, type ElementApi, engine, type Message, type RunningDefinition } from './engine-library.js';
import {
  CANCELLED,
  type Execution,
  type ExecutionState,
  type ExecutionStatus,
  NotWaiting,
  type Wait,
  type WaitingTimer,
} from './execution.js';
import { ElementLog, StepTooLong } from './element-log.js';
import { type FeelScope, localsOf } from './feel-scope.js';
import type { MemberValues } from './member-scopes.js';
import type { PreparedModel } from './model-for-engine.js';
import { ScopedEnvironment } from './scoped-environment.js';
import { waitKind } from './wait-kind.js';

interface ArmedTimer {
  readonly content: Content;
  readonly fire: () => void;
}

/** So many members of a parallel multi-instance at once; the engine would start fifty and the rest behind them. */
const MEMBERS_AT_ONCE = 10_000;
/** A condition that makes itself true again and again must not hold the process up for ever. */
const CONDITIONS_AT_MOST = 1_000;
/** Nobody goes through more tasks of one instance; a list that long was not meant to be asked one by one. */
const MOST_WAITS = 1_000;

/** What says that an element is through, before anything that follows is decided on. */
const LEFT: ReadonlySet<string> = new Set(['activity.end', 'activity.discard', 'activity.leave']);

/** One instance on bpmn-elements; see {@link Execution}. */
export class BpmnExecution implements Execution {
  private readonly definition: RunningDefinition;
  private readonly waiting = new Map<string, Content>();
  private readonly armed = new Map<string, ArmedTimer>();
  private readonly errors = new Map<string, Content>();
  private readonly caught = new Set<string>();
  private error: Execution['failure'] = null;
  private isOver = false;
  /** Code of the model that is being handed to an element. */
  private handed: string | null = null;
  /** What was looked up last; whatever is done makes it out of date. */
  private known: ReadonlyMap<string, ElementApi> | null = null;
  private readonly log = new ElementLog();
  readonly thrown = this.log.thrown;
  readonly steps = this.log.steps;

  constructor(
    private readonly model: PreparedModel,
    private readonly scope: FeelScope,
    private readonly now: () => Date,
  ) {
    const timers = this.timerBook();
    const environment = new ScopedEnvironment({
      timers,
      expressions: scope,
      scripts: { register: () => undefined, getScript: () => undefined },
      settings: { disableTrackState: true, batchSize: MEMBERS_AT_ONCE },
    });
    this.definition = new engine.Definition(engine.Context(model.context, environment));
    this.listen();
  }

  get variables(): Record<string, unknown> {
    return this.scope.variables;
  }

  get failure(): Execution['failure'] {
    return this.error;
  }

  get status(): ExecutionStatus {
    if (this.error !== null) return 'failed';
    return this.isOver ? 'completed' : 'running';
  }

  start(): this {
    this.guarded(() => {
      this.definition.run((error) => {
        this.settled(error);
      });
    });
    this.askConditions();
    return this;
  }

  recover({ members, ...state }: ExecutionState): this {
    this.scope.members.load((members ?? {}) as MemberValues);
    this.guarded(() => {
      this.definition.recover(state);
      this.definition.resume((error) => {
        this.settled(error);
      });
    });
    this.log.forget();
    return this;
  }

  waits(): Wait[] {
    const places = this.places();
    return [...this.waiting.values()].flatMap((content) => {
      const place = places.get(content.executionId);
      return place === undefined ? [] : [this.waitOf(content, place)];
    });
  }

  target(executionId: string): Record<string, unknown> {
    const place = this.places().get(executionId);
    if (place === undefined) throw new NotWaiting(executionId);
    return this.scope.members.target(place);
  }

  timers(): WaitingTimer[] {
    return [...this.armed.values()]
      .map(({ content }) => ({
        executionId: content.executionId,
        elementId: content.id,
        dueAt: new Date(content.expireAt ?? this.now()),
      }))
      .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  }

  complete(executionId: string): void {
    const place = this.placeToActOn(executionId);
    this.guarded(() => {
      place.signal(true);
    });
    this.askConditions();
  }

  fail(executionId: string, code: string | null, message: string): void {
    const place = this.placeToActOn(executionId);
    const error = Object.assign(new Error(message), code === null ? {} : { code });
    this.handed = code === CANCELLED ? null : code;
    this.guarded(() => {
      place.sendApiMessage('error', { message, error, ...(code === null ? {} : { code }) });
    });
    this.handed = null;
    this.askConditions();
  }

  fire(executionId: string): void {
    const timer = this.armed.get(executionId);
    if (this.status !== 'running' || timer === undefined) throw new NotWaiting(executionId);
    this.armed.delete(executionId);
    this.guarded(timer.fire);
    this.askConditions();
  }

  reconsider(): void {
    this.askConditions();
  }

  state(): ExecutionState {
    const members = this.scope.members.keep();
    return { ...this.definition.getState(), ...(members === undefined ? {} : { members }) };
  }

  private placeToActOn(executionId: string): ElementApi {
    const place = this.places().get(executionId);
    if (this.status !== 'running' || place === undefined || !this.waiting.has(executionId))
      throw new NotWaiting(executionId);
    this.waiting.delete(executionId);
    return place;
  }

  /** Conditional events look at the variables once more, until nothing follows from them. */
  private askConditions(): void {
    if (![...this.waiting.values()].some((content) => waitKind(content) === 'condition')) return;
    for (let asked = 0; asked < CONDITIONS_AT_MOST && this.status === 'running'; asked += 1) {
      const before = this.steps.length;
      for (const wait of this.waits().filter(({ kind }) => kind === 'condition')) {
        const place = this.places().get(wait.executionId);
        if (place !== undefined) {
          this.guarded(() => {
            place.signal();
          });
        }
      }
      if (this.steps.length === before) return;
    }
    if (this.status === 'running') this.settled(new StepTooLong());
  }

  private waitOf(content: Content, place: ElementApi): Wait {
    const kind = waitKind(content);
    return {
      executionId: content.executionId,
      elementId: content.id,
      elementType: content.type,
      kind,
      name: (kind === 'signal' ? content.signal?.name : content.message?.name) ?? null,
      calledElement: content.calledElement ?? null,
      locals: localsOf(place, this.model.loopVariables),
      written: this.scope.members.seenAt(place),
    };
  }

  /** Everything that is under way, by execution, the members of multi-instances and what is within sub-processes too. */
  private places(): ReadonlyMap<string, ElementApi> {
    if (this.known !== null) return this.known;
    const found = new Map<string, ElementApi>();
    const visit = (api: ElementApi): void => {
      if (found.has(api.content.executionId)) return;
      found.set(api.content.executionId, api);
      for (const inner of api.owner.execution?.getPostponed?.() ?? []) visit(inner);
    };
    for (const api of this.definition.getPostponed()) visit(api);
    this.known = found;
    return found;
  }

  private timerBook(): object {
    const { armed } = this;
    const clear = (timer: unknown): void => {
      for (const [id, one] of armed) if (one === timer) armed.delete(id);
    };
    const setTimer = (content: Content) => (fire: () => void) => {
      const timer = { content, fire };
      armed.set(content.executionId, timer);
      return timer;
    };
    const refused = (): never => {
      throw new Error('A timer without an element');
    };
    return {
      now: this.now,
      register: (content: Content) => ({ setTimeout: setTimer(content), clearTimeout: clear }),
      setTimeout: refused,
      clearTimeout: clear,
    };
  }

  /** Listeners only write down: one that throws leaves the engine half-way, and is for giving up only. */
  private listen(): void {
    this.definition.broker.subscribeTmp(
      'event',
      'activity.#',
      (key, { content, properties }) => {
        this.log.note(key, content);
        if (LEFT.has(key)) this.scope.members.close(content);
        if (key === 'activity.wait' || key === 'activity.call') this.waiting.set(content.executionId, content);
        if (key === 'activity.throw' && properties?.delegate === true) this.errors.set(content.executionId, content);
        if (key === 'activity.catch' && content.source !== undefined) this.caught.add(content.source.executionId);
        if (this.waiting.size > MOST_WAITS) throw new StepTooLong();
      },
      { noAck: true, priority: 10_000 },
    );
  }

  /** The engine lets a process whose error nobody catches end as if all were well. */
  private failUncaught(): void {
    for (const { id, executionId, message } of this.errors.values()) {
      if (this.caught.has(executionId)) continue;
      this.error ??= {
        code: message?.code ?? message?.name ?? null,
        message: 'Nobody catches the error',
        elementId: id,
        isModelled: true,
      };
    }
    this.errors.clear();
  }

  private guarded(act: () => void): void {
    this.known = null;
    try {
      act();
      this.failUncaught();
    } catch (error) {
      this.settled(error);
    }
    this.known = null;
  }

  private settled(error: unknown): void {
    if (error === null || error === undefined) {
      this.isOver = true;
      return;
    }
    const fault = error as { code?: unknown; message?: unknown; source?: Partial<Message> };
    const code = typeof fault.code === 'string' ? fault.code : null;
    this.error ??= {
      code,
      isModelled: code !== null && code === this.handed,
      message: typeof fault.message === 'string' ? fault.message : 'The engine failed',
      elementId: fault.source?.content?.id ?? null,
    };
  }
}
