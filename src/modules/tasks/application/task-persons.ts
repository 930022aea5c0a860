import { Injectable } from '@nestjs/common';
import { holds } from '#kernel/actor';
import { ActorResolver, UserDirectory } from '#modules/identity';
import { partOf, type Task } from '../domain/task.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { TaskActs } from './task-acts.js';

/** Somebody to choose. */
export interface TaskPerson {
  readonly id: string;
  readonly name: string;
}

/** Finds persons for tasks. */
@Injectable()
export class TaskPersons {
  constructor(
    private readonly users: UserDirectory,
    private readonly resolver: ActorResolver,
    private readonly acts: TaskActs,
  ) {}

  async find(task: Task, text: string, forMention: boolean): Promise<TaskPerson[]> {
    const found: TaskPerson[] = [];
    for (const { id, displayName } of await this.users.findStaff(text)) {
      const person = await this.resolver.ofUser(id);
      if (!person) continue;
      const fits = forMention
        ? partOf(person, await this.acts.ringOf(person), task) !== undefined
        : holds(person, TASKS_PERMISSIONS.work);
      if (fits) found.push({ id, name: displayName });
    }
    return found;
  }
}
