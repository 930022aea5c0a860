import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import type { ActsFor } from '#modules/tasks';
import type { Transaction } from '#platform/database';
import type { JournalState } from '#platform/journal';
import { ENGINE_VERSION } from '../engine/bpmn-engine.js';
import { CANCELLED } from '../engine/execution.js';
import { InstanceNotFound, InstanceOver, StartNeedsEvent, StepFailed } from '../errors.js';
import type { InstanceStepTaken } from '../events.js';
import { ExpressionRefused, ExpressionTooCostly } from '../expressions/expression-errors.js';
import { InstanceRepository, type InstanceRow, type InstanceStepRows } from '../persistence/instance.repository.js';
import { Definitions, type ReadyDefinition } from './definitions.js';
import type { InstanceStart, LiveInstance } from './live-instance.js';
import { storable } from './mappings.js';
import { NewWaitRows } from './new-waits.js';
import { StepConsequences } from './step-consequences.js';
import { WorkflowFacts } from './workflow-facts.js';
import { WorkflowPorts } from './workflow-ports.js';

const CLOCK = systemActor('workflow-timers');

/** What is to happen in an instance. */
export interface InstanceStep {
  readonly type: InstanceStepTaken['type'];
  readonly elementId?: string | undefined;
  /** The wait this step ends, if it ends one: it counts as completed, others as withdrawn. */
  readonly doneExecutionId?: string | undefined;
  /** What the journal says about it besides; never a value of a variable. */
  readonly noted?: JournalState | undefined;
  /** In whose place the actor does it. */
  readonly actsFor?: ActsFor;
  /** Runs while the instance is locked; throws to leave everything as it is. */
  act(live: LiveInstance): void;
}

/**
 * One step of one instance in one transaction: the row is locked, brought to life, acted upon until it waits again, and written
 * back with everything that follows, journal entry and message included. Nothing else ever changes an instance.
 */
@Injectable()
export class InstanceSteps {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly instances: InstanceRepository,
    private readonly definitions: Definitions,
    private readonly waits: NewWaitRows,
    private readonly consequences: StepConsequences,
    private readonly facts: WorkflowFacts,
  ) {}

  /** Begins an instance and lets it run until it waits. @throws {StepFailed | StartNeedsEvent} @returns its id */
  async begin(transaction: Transaction, actor: Actor, start: InstanceStart): Promise<string> {
    const definition = await this.definitions.get(start.definitionId);
    checkStart(definition, start);
    const id = newId();
    const instance = {
      ...{ id, definitionId: start.definitionId, startElementId: start.startElementId, businessKey: start.businessKey },
      ...{ parentId: start.caller?.instanceId ?? null, parentExecutionId: start.caller?.executionId ?? null },
    };
    const about = await this.instances.insert(transaction, {
      ...instance,
      engineVersion: ENGINE_VERSION,
      startedBy: actor.kind === 'user' ? actor.id : null,
      startedByName: actor.name,
      at: this.ports.clock.now(),
      ...{ fileId: start.about?.fileId ?? null, unitId: start.about?.unitId ?? null },
    });
    const model = definition.prepared(start.startElementId);
    const execution = this.definitions.engine.start(model, storable(start.variables));
    const row: InstanceRow = {
      ...instance,
      ...about,
      ...{ status: 'running', variables: {}, state: {}, revision: 0, engineVersion: ENGINE_VERSION, endCode: null },
    };
    const step: InstanceStep = { type: 'workflow.instance-started', act: () => undefined };
    await modelled(step, () => this.keep(transaction, actor, { row, definition, execution }, step, new Set()));
    return id;
  }

  /**
   * Takes a step in an instance.
   * @throws {InstanceNotFound | InstanceOver | StepFailed} Thrown as they say; then nothing has changed.
   * @throws {NotWaiting} Thrown when the act asks for something that does not wait any more.
   */
  async take(transaction: Transaction, actor: Actor, id: string, step: InstanceStep): Promise<InstanceRow> {
    const row = await this.instances.findLocked(transaction, id);
    if (!row) throw new InstanceNotFound(id);
    return this.takeLocked(transaction, actor, row, step);
  }

  /** The same with an instance the transaction has locked already. */
  async takeLocked(transaction: Transaction, actor: Actor, row: InstanceRow, step: InstanceStep): Promise<InstanceRow> {
    const live = await this.alive(row);
    const { execution } = live;
    const known = new Set([...execution.waits(), ...execution.timers()].map(({ executionId }) => executionId));
    // whatever the clock has decided comes before what somebody does later
    const fired = step.type === 'workflow.timer-fired' ? [] : await this.fireDue(transaction, live);
    // nothing waits in a process that failed: that must not look as if somebody else had been first
    outcomeOf(live);
    await modelled(step, async () => {
      step.act(live);
      await this.keep(transaction, actor, live, step, known);
    });
    for (const elementId of fired) await this.noteFired(transaction, live, elementId);
    return row;
  }

  /** Locks an instance before anything that belongs to it: the order in which every step takes its locks. */
  async lock(transaction: Transaction, id: string): Promise<void> {
    await this.instances.findLocked(transaction, id);
  }

  /** Locks a running instance and brings it to life to be looked at. @throws {InstanceNotFound | InstanceOver} */
  async look(transaction: Transaction, id: string): Promise<LiveInstance> {
    const row = await this.instances.findLocked(transaction, id);
    if (!row) throw new InstanceNotFound(id);
    return this.alive(row);
  }

  /** Fires what has come due; timers that rest with an incident stay where they are. */
  private async fireDue(transaction: Transaction, { row, execution }: LiveInstance): Promise<string[]> {
    const fired: string[] = [];
    const now = this.ports.clock.now();
    const due = execution.timers().filter(({ dueAt }) => dueAt <= now);
    if (due.length === 0) return fired;
    const held = await this.instances.heldTimersOf(transaction, row.id);
    for (const { executionId, elementId } of due.filter((timer) => !held.has(timer.executionId))) {
      // one that fires may take others away
      if (execution.status === 'running' && execution.timers().some((timer) => timer.executionId === executionId)) {
        execution.fire(executionId);
        fired.push(elementId);
      }
    }
    return fired;
  }

  /** A timer somebody found due who came for something else: the clock has fired it, not he. */
  private async noteFired(
    transaction: Transaction,
    { row, execution }: LiveInstance,
    elementId: string,
  ): Promise<void> {
    const { status } = execution;
    const payload = { instanceId: row.id, definitionId: row.definitionId, status, elementId };
    await this.facts.instance(transaction, CLOCK, 'workflow.timer-fired', payload, { revision: row.revision + 1 });
  }

  private async alive(row: InstanceRow): Promise<LiveInstance> {
    if (row.status !== 'running' || row.state === null) throw new InstanceOver(row.status);
    const definition = await this.definitions.get(row.definitionId);
    const model = definition.prepared(row.startElementId);
    return { row, definition, execution: this.definitions.engine.recover(model, row.state, row.variables) };
  }

  /** Ends a running instance as it stands, and everything it called. */
  async cancel(transaction: Transaction, actor: Actor, row: InstanceRow): Promise<void> {
    const ended = { status: 'cancelled', state: null, endCode: CANCELLED } as const;
    const over = await this.instances.keepStep(transaction, { ...EMPTY_STEP, ...this.rowsOf(row), ...ended });
    await this.consequences.end(transaction, actor, row.id, over);
    await this.consequences.cancelCalled(transaction, row.id, [], (called) => this.cancel(transaction, actor, called));
    await this.consequences.returnToCaller(transaction, row);
    await this.facts.instance(transaction, actor, 'workflow.instance-cancelled', {
      ...{ instanceId: row.id, definitionId: row.definitionId, status: 'cancelled' },
    });
  }

  private async keep(
    transaction: Transaction,
    actor: Actor,
    live: LiveInstance,
    step: InstanceStep,
    known: ReadonlySet<string>,
  ): Promise<void> {
    const { row, definition, execution } = live;
    const { status, endCode } = outcomeOf(live);
    const isRunning = status === 'running';
    const places = isRunning ? [...execution.waits(), ...execution.timers()] : [];
    const waiting = places.map(({ executionId }) => executionId);
    const newWaits = isRunning
      ? await this.waits.of(row, definition, execution, known, this.ports.clock.now())
      : NO_WAITS;
    const by = actor.kind === 'user' ? actor.id : null;
    const over = await this.instances.keepStep(transaction, {
      ...this.rowsOf(row),
      ...newWaits,
      ...{ status, endCode, waiting, variables: execution.variables, state: isRunning ? execution.state() : null },
      steps: execution.steps,
      done:
        step.doneExecutionId === undefined ? null : { executionId: step.doneExecutionId, byId: by, byName: actor.name },
    });
    await this.consequences.end(transaction, actor, row.id, over, step.actsFor);
    await this.consequences.follow(
      transaction,
      { live, newWaits, status, known },
      {
        actor,
        begin: (start) => this.begin(transaction, actor, start),
        cancel: (called) => this.cancel(transaction, actor, called),
      },
    );
    const { elementId } = step;
    await this.facts.instance(
      transaction,
      actor,
      step.type,
      { instanceId: row.id, definitionId: row.definitionId, status, ...(elementId === undefined ? {} : { elementId }) },
      { revision: row.revision + 1, ...step.noted },
    );
  }

  private rowsOf(row: InstanceRow): Pick<InstanceStepRows, 'instanceId' | 'revision' | 'at' | 'variables'> {
    return { instanceId: row.id, revision: row.revision + 1, at: this.ports.clock.now(), variables: row.variables };
  }
}

const NO_WAITS = { tasks: [], asked: [], timers: [], jobs: [], subscriptions: [] } as const;
const EMPTY_STEP = { ...NO_WAITS, waiting: [], steps: [], done: null } as const;

function checkStart({ key, startOf }: ReadyDefinition, { startElementId }: InstanceStart): void {
  if (startElementId === null && startOf(key) === undefined) throw new StartNeedsEvent(key);
}

/** Expressions of the model that cannot be evaluated keep the process where it is, like everything else it cannot go on from. */
async function modelled(step: InstanceStep, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExpressionRefused || error instanceof ExpressionTooCostly)) throw error;
    throw new StepFailed(step.elementId ?? null, error.code, error.message);
  }
}

/** An error of the model nobody catches ends a called process and is its caller's; anything else must not be kept. */
function outcomeOf({ row, execution }: LiveInstance): Pick<InstanceStepRows, 'status' | 'endCode'> {
  if (execution.status === 'running') return { status: 'running', endCode: null };
  if (execution.failure === null) return { status: 'completed', endCode: null };
  const { code, elementId, message, isModelled } = execution.failure;
  if (row.parentId !== null && code !== null && isModelled) return { status: 'completed', endCode: code };
  throw new StepFailed(elementId, code, message);
}
