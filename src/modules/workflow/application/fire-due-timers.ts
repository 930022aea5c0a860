import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { InstanceRepository } from '../persistence/instance.repository.js';
import { TimerRepository } from '../persistence/timer.repository.js';
import { Incidents } from './incidents.js';
import { InstanceSteps } from './instance-steps.js';
import { elementOfFault, incidentCodeOf, isOutage } from './step-faults.js';
import { WorkflowPorts } from './workflow-ports.js';

const CLOCK = systemActor('workflow-timers');
const AT_ONCE = 200;

/** Fires timers that have come due, one instance after the other; several workers share them and none fires twice. */
@Injectable()
export class FireDueTimers {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly timers: TimerRepository,
    private readonly instances: InstanceRepository,
    private readonly steps: InstanceSteps,
    private readonly incidents: Incidents,
  ) {}

  /**
   * @param isTimeUp asked between two instances
   * @returns number of instances whose timers were fired; fewer than asked for means that nothing is due at this moment
   */
  async execute(isTimeUp: () => boolean = () => false): Promise<number> {
    let fired = 0;
    for (const instanceId of await this.timers.dueInstances(this.ports.clock.now(), AT_ONCE)) {
      if (isTimeUp()) break;
      if (await this.fire(instanceId)) fired += 1;
    }
    return fired;
  }

  /** Each timer in a transaction of its own, so that one that fails takes none with it that came due before. */
  private async fire(instanceId: string): Promise<boolean> {
    const place: { executionId?: string; elementId?: string } = {};
    try {
      return await this.ports.database.transaction(async (transaction) => {
        const row = await this.instances.findUnlessLocked(transaction, instanceId);
        if (row?.status !== 'running') return false;
        const [first] = await this.timers.dueOf(transaction, instanceId, this.ports.clock.now());
        if (!first) return false;
        Object.assign(place, first);
        await this.steps.takeLocked(transaction, CLOCK, row, {
          type: 'workflow.timer-fired',
          elementId: first.elementId,
          act: ({ execution }) => {
            execution.fire(first.executionId);
          },
        });
        return true;
      });
    } catch (error) {
      // whatever is wrong with one instance must not keep the timers of all others waiting behind it
      if (place.executionId === undefined || isOutage(error)) throw error;
      const elementId = elementOfFault(error) ?? place.elementId ?? null;
      await this.hold(instanceId, place.executionId, elementId, incidentCodeOf(error));
      return true;
    }
  }

  private async hold(instanceId: string, executionId: string, elementId: string | null, code: string): Promise<void> {
    await this.ports.database.transaction(async (transaction) => {
      await this.instances.findLocked(transaction, instanceId);
      await this.timers.hold(transaction, instanceId, executionId, true);
      await this.incidents.raiseIn(transaction, { instanceId, kind: 'timer', executionId, elementId, code });
    });
  }
}
