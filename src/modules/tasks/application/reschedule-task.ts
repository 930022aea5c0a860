import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { rescheduled, type Rescheduling, type Task } from '../domain/task.js';
import { TaskActs, type TaskRef } from './task-acts.js';

const FIELDS = ['dueAt', 'followUpAt', 'priority'] as const;

/** Moves days of tasks (Frist, Wiedervorlage) and weighs them (Gewicht). */
@Injectable()
export class RescheduleTask {
  constructor(private readonly acts: TaskActs) {}

  /** @throws {DueIsLeads} Thrown when somebody who does not lead moves a day that stands. */
  async execute(actor: UserActor, { taskId, version, ...wanted }: TaskRef & Rescheduling): Promise<void> {
    await this.acts.take(actor, { taskId, version }, ({ task, part }) => {
      const change = rescheduled(task, part, wanted);
      if (change === undefined) return undefined;
      const fields = FIELDS.filter((field) => change[field] !== undefined);
      const state = (of: Partial<Task>) => Object.fromEntries(fields.map((field) => [field, plain(of[field])]));
      return { change, type: 'tasks.task-rescheduled', before: state(task), after: state(change) };
    });
  }
}

function plain(value: Date | number | null | undefined): string | number | null {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}
