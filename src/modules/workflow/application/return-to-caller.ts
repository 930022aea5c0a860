import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { NotWaiting } from '../engine/execution.js';
import { InstanceRepository, type InstanceRow } from '../persistence/instance.repository.js';
import { Definitions } from './definitions.js';
import { Incidents } from './incidents.js';
import { InstanceSteps } from './instance-steps.js';
import type { LiveInstance } from './live-instance.js';
import { applyOutputs } from './mappings.js';
import { elementOfFault, incidentCodeOf, isOvertaken, mayPass } from './step-faults.js';
import { WorkflowPorts } from './workflow-ports.js';

const WORKER = systemActor('workflow-calls');

/** Hands what became of a called instance back to its caller: its result by the output mapping, its error, or that it was cancelled. */
@Injectable()
export class ReturnToCaller {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly instances: InstanceRepository,
    private readonly definitions: Definitions,
    private readonly steps: InstanceSteps,
    private readonly incidents: Incidents,
  ) {}

  /** @param isLast whether what fails now is to become an incident instead of being tried again */
  async execute(instanceId: string, isLast = true): Promise<void> {
    const called = await this.instances.find(instanceId);
    const call = called && callOf(called);
    if (!call) return;
    const { parentId, parentExecutionId } = call;
    try {
      await this.ports.database.transaction((transaction) =>
        this.steps.take(transaction, WORKER, parentId, {
          type: 'workflow.call-returned',
          doneExecutionId: parentExecutionId,
          act: (live) => {
            this.handBack(live, called, parentExecutionId);
          },
        }),
      );
    } catch (error) {
      if (!isLast && mayPass(error) && !isOvertaken(error)) throw error;
      await this.raise(parentId, parentExecutionId, error);
    }
  }

  private async raise(instanceId: string, executionId: string, error: unknown): Promise<void> {
    if (isOvertaken(error)) return;
    const elementId = elementOfFault(error);
    await this.incidents.raise({ instanceId, kind: 'call', executionId, elementId, code: incidentCodeOf(error) });
  }

  private handBack({ execution, definition }: LiveInstance, called: InstanceRow, executionId: string): void {
    const wait = execution.waits().find((one) => one.executionId === executionId);
    if (!wait) throw new NotWaiting(executionId);
    if (called.endCode !== null) {
      execution.fail(executionId, called.endCode, 'The called process ended with an error');
      return;
    }
    const element = definition.elements.get(wait.elementId);
    // without a mapping nothing comes back: the called process began with copies of everything
    if (element?.properties.outputs !== undefined) {
      applyOutputs(this.definitions.feel, element, { execution, executionId }, { output: called.variables });
    }
    execution.complete(executionId);
  }
}

/** Where a called process is waited for; not before it has ended. */
function callOf({
  status,
  parentId,
  parentExecutionId,
}: InstanceRow): { parentId: string; parentExecutionId: string } | undefined {
  if (status === 'running' || parentId === null || parentExecutionId === null) return undefined;
  return { parentId, parentExecutionId };
}
