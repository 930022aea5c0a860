import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { type ActsFor, TaskList } from '#modules/tasks';
import type { Transaction } from '#platform/database';
import type { Variables, Wait } from '../engine/execution.js';
import { INCIDENT_CODES } from '../errors.js';
import type { ModelElement } from '../model/parse-model.js';
import type { VersionBinding } from '../model/talakte-properties.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import {
  type EndedByStep,
  type EndedTask,
  InstanceRepository,
  type InstanceRow,
  type InstanceStatus,
} from '../persistence/instance.repository.js';
import { Definitions, type ReadyDefinition } from './definitions.js';
import { Incidents } from './incidents.js';
import type { InstanceStart, LiveInstance } from './live-instance.js';
import { inputsOf, seenAt, valueOf } from './mappings.js';
import { type NewWaits, TASK_SOURCE } from './new-waits.js';
import { CARRY_THROWN, RETURN_TO_CALLER, RUN_WORKFLOW_JOB } from './workflow-jobs.js';
import { WorkflowPorts } from './workflow-ports.js';

/** A step that was kept. */
export interface KeptStep {
  readonly live: LiveInstance;
  readonly newWaits: NewWaits;
  readonly status: InstanceStatus;
  readonly known: ReadonlySet<string>;
}

/** How other instances are begun and ended in the same transaction. */
export interface OtherInstances {
  readonly actor: Actor;
  begin(start: InstanceStart): Promise<string>;
  cancel(row: InstanceRow): Promise<void>;
}

type Called = Pick<InstanceStart, 'definitionId' | 'startElementId'>;

/** So deep may workflows call each other; nobody could follow one that goes deeper. */
const MOST_CALLERS = 20;

/** What follows from a step outside of its instance: work, called instances, messages, the way back to a caller. */
@Injectable()
export class StepConsequences {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly instances: InstanceRepository,
    private readonly definitions: Definitions,
    private readonly definitionRows: DefinitionRepository,
    private readonly incidents: Incidents,
    private readonly taskList: TaskList,
  ) {}

  /** Ends tasks in the task list as the step ended them, and writes down which incidents it has overtaken. */
  async end(
    transaction: Transaction,
    actor: Actor,
    instanceId: string,
    { tasks, incidents }: EndedByStep,
    actsFor: ActsFor = null,
  ): Promise<void> {
    for (const { id, elementId } of incidents) {
      await this.incidents.noteOvertaken(transaction, actor, { instanceId, incidentId: id, elementId });
    }
    const ids = (wanted: EndedTask['status']) => tasks.filter(({ status }) => status === wanted).map(({ id }) => id);
    const ends = { completed: ids('completed'), withdrawn: ids('withdrawn'), actsFor };
    await this.taskList.end(transaction, actor, TASK_SOURCE, ends);
  }

  async follow(transaction: Transaction, step: KeptStep, others: OtherInstances): Promise<void> {
    const { live, newWaits, status, known } = step;
    const { jobs } = this.ports;
    await this.taskList.open(transaction, others.actor, newWaits.asked);
    for (const { id } of newWaits.jobs) await jobs.enqueue(transaction, RUN_WORKFLOW_JOB, { jobId: id }, { key: id });
    if (live.definition.hasCalls) {
      const waits = status === 'running' ? live.execution.waits() : [];
      const waiting = waits.map(({ executionId }) => executionId);
      await this.cancelCalled(transaction, live.row.id, waiting, (row) => others.cancel(row));
      for (const wait of waits) {
        if (wait.kind === 'call' && !known.has(wait.executionId)) await this.call(transaction, live, wait, others);
      }
    }
    await this.carryThrown(transaction, live);
    if (status !== 'running') await this.returnToCaller(transaction, live.row);
  }

  /** Ends what an instance called and does not wait for any more. */
  async cancelCalled(
    transaction: Transaction,
    id: string,
    waiting: readonly string[],
    cancel: (row: InstanceRow) => Promise<void>,
  ): Promise<void> {
    for (const called of await this.instances.calledAndLeft(transaction, id, waiting)) {
      const row = await this.instances.findLocked(transaction, called);
      if (row?.status === 'running') await cancel(row);
    }
  }

  async returnToCaller(transaction: Transaction, row: InstanceRow): Promise<void> {
    if (row.parentId === null) return;
    await this.ports.jobs.enqueue(transaction, RETURN_TO_CALLER, { instanceId: row.id }, { key: row.id });
  }

  /** Begins what a call activity calls; where that is not there, an incident says so and the caller waits. */
  async call(transaction: Transaction, live: LiveInstance, wait: Wait, others: OtherInstances): Promise<void> {
    const { row, definition, execution } = live;
    const element = definition.elements.get(wait.elementId);
    const scope = seenAt(execution, wait);
    const target = await this.called(definition, element, wait, scope);
    const code =
      target === undefined ? 'WORKFLOW.DEFINITION_NOT_FOUND' : await this.refusal(transaction, row.id, target);
    if (target === undefined || code !== null) {
      const { executionId, elementId } = wait;
      const incident = { instanceId: row.id, kind: 'call', executionId, elementId } as const;
      await this.incidents.raiseIn(transaction, { ...incident, code: code ?? 'WORKFLOW.DEFINITION_NOT_FOUND' });
      return;
    }
    await others.begin({
      ...target,
      businessKey: row.businessKey,
      variables: element?.properties.inputs === undefined ? scope : inputsOf(this.definitions.feel, element, scope),
      caller: { instanceId: row.id, executionId: wait.executionId },
    });
  }

  /** What is called: a version of another workflow, or another process of the same file. */
  private async called(
    definition: ReadyDefinition,
    element: ModelElement | undefined,
    wait: Wait,
    scope: Variables,
  ): Promise<Called | undefined> {
    const called: Partial<VersionBinding> = element?.properties.called ?? {};
    const key = valueOf(this.definitions.feel, called.key ?? wait.calledElement ?? undefined, scope) ?? '';
    const startElementId = called.key === undefined ? definition.startOf(key) : undefined;
    if (startElementId !== undefined) return { definitionId: definition.id, startElementId };
    const { binding = 'latest', version } = called;
    const definitionId = await this.definitionRows.findBound(key, { binding, version, from: definition.id });
    return definitionId === undefined ? undefined : { definitionId, startElementId: null };
  }

  /** What calls itself over others would never come to an end, and begin all of it in one transaction. */
  private async refusal(
    transaction: Transaction,
    callerId: string,
    { definitionId, startElementId }: Called,
  ): Promise<string | null> {
    const callers = await this.instances.callersOf(transaction, callerId);
    const definition = await this.definitions.get(definitionId);
    const { key } = definition;
    if (startElementId === null && definition.startOf(key) === undefined) return 'WORKFLOW.START_NEEDS_EVENT';
    const isCircle = callers.some((one) => one.key === key && one.startElementId === startElementId);
    return isCircle || callers.length >= MOST_CALLERS ? INCIDENT_CODES.callInCircle : null;
  }

  private async carryThrown(transaction: Transaction, { row, definition, execution }: LiveInstance): Promise<void> {
    for (const { kind, name, elementId } of execution.thrown) {
      const correlation = definition.elements.get(elementId)?.properties.trigger?.correlation;
      const text = correlation === undefined ? undefined : `=${correlation.replace(/^\s*=/, '')}`;
      const correlationKey = valueOf(this.definitions.feel, text, execution.variables);
      await this.ports.jobs.enqueue(transaction, CARRY_THROWN, { kind, name, correlationKey, from: row.id });
    }
  }
}
