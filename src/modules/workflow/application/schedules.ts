import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { nextStart } from '../engine/start-schedule.js';
import type { DefinitionRow } from '../persistence/definition.repository.js';
import { type ScheduleRow, ScheduleRepository } from '../persistence/schedule.repository.js';
import { InstanceSteps } from './instance-steps.js';
import { incidentCodeOf, isOutage } from './step-faults.js';
import { WorkflowFacts } from './workflow-facts.js';
import { WorkflowPorts } from './workflow-ports.js';

const CLOCK = systemActor('workflow-schedules');

/** Plans when workflows start by themselves (Zeitplan). */
@Injectable()
export class PlanSchedules {
  constructor(private readonly schedules: ScheduleRepository) {}

  /**
   * A version comes into force: its schedule takes the place of that of older ones.
   * @throws {TypeError} Thrown when the model says no time.
   */
  async plan(
    transaction: Transaction,
    definition: Pick<DefinitionRow, 'id' | 'key' | 'version' | 'starts'>,
    since: Date,
  ): Promise<void> {
    const { id: definitionId, key, version, starts } = definition;
    const isNewest = await this.schedules.supersede(transaction, key, version);
    if (!isNewest) return;
    for (const { elementId, timer } of starts) {
      if (timer === undefined) continue;
      const nextAt = nextStart(timer, since, since);
      await this.schedules.insert(transaction, { definitionId, elementId, timer, since, nextAt });
    }
  }
}

/** Starts workflows whose moment has come; several workers share them and none starts twice. What was missed is started once. */
@Injectable()
export class FireSchedules {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly schedules: ScheduleRepository,
    private readonly steps: InstanceSteps,
    private readonly facts: WorkflowFacts,
  ) {}

  /** @returns number of workflows that were started */
  async execute(): Promise<number> {
    const { clock } = this.ports;
    let started = 0;
    for (const id of await this.schedules.due(clock.now())) if (await this.start(id, clock.now())) started += 1;
    return started;
  }

  private async start(id: string, now: Date): Promise<boolean> {
    try {
      return await this.ports.database.transaction(async (transaction) => {
        const schedule = await this.schedules.findDue(transaction, id, now);
        if (!schedule) return false;
        const { definitionId, elementId, nextAt } = schedule;
        await this.schedules.moveOn(transaction, id, { at: now, nextAt: following(schedule, now), faultCode: null });
        const variables = { initiator: null, scheduledFor: nextAt.toISOString() };
        const about = { definitionId, startElementId: elementId, businessKey: null };
        await this.steps.begin(transaction, CLOCK, { ...about, variables });
        return true;
      });
    } catch (error) {
      // whatever is wrong with one schedule must not keep all others waiting behind it
      if (isOutage(error)) throw error;
      await this.noteFault(id, now, incidentCodeOf(error));
      return false;
    }
  }

  /** It could not start: that is written down, and the next moment tries again, where its timer says one. */
  private async noteFault(id: string, now: Date, faultCode: string): Promise<void> {
    await this.ports.database.transaction(async (transaction) => {
      const schedule = await this.schedules.findDue(transaction, id, now);
      if (!schedule) return;
      await this.schedules.moveOn(transaction, id, { at: now, nextAt: followingIfAny(schedule, now), faultCode });
      const { definitionId, key, version } = schedule;
      await this.facts.definition(transaction, CLOCK, 'workflow.schedule-failed', { definitionId, key, version });
    });
  }
}

function following({ timer, since }: ScheduleRow, now: Date): Date | null {
  return nextStart(timer, since, now);
}

/** What says no time cannot start again by itself. */
function followingIfAny(schedule: ScheduleRow, now: Date): Date | null {
  try {
    return following(schedule, now);
  } catch {
    return null;
  }
}
