import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import type { ActsFor } from '#modules/tasks';
import type { Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import type { RouteStep } from '../domain/route-step.js';
import { numbered } from '../domain/slip.js';
import { FolderRepository } from '../persistence/folder.repository.js';
import { PaperStates } from './paper-states.js';
import { StepReaders } from './step-readers.js';
import { StepTasks, taskOf } from './step-tasks.js';

/** Writes a folder as an act left it, with all that follows: tasks, rights to read, states of the drafts. */
@Injectable()
export class FolderConsequences {
  constructor(
    private readonly folders: FolderRepository,
    private readonly tasks: StepTasks,
    private readonly readers: StepReaders,
    private readonly states: PaperStates,
  ) {}

  /** @param actsFor for whom the actor stood in at the step he ended */
  async keep(
    transaction: Transaction,
    actor: UserActor,
    {
      before,
      after,
      actsFor,
      now,
    }: {
      readonly before: CirculationFolder;
      readonly after: CirculationFolder;
      readonly actsFor: ActsFor;
      readonly now: Date;
    },
  ): Promise<void> {
    await this.folders.save(transaction, before, after);
    const [was, is] = [openSteps(before), openSteps(after)];
    const ended = [...was].filter(([key]) => !is.has(key)).map(([, step]) => step);
    const later = new Map(numbered(after.slip).map(({ step }) => [step.id, step]));
    const done = ended.filter(({ id }) => later.get(id)?.state === 'done');
    const withdrawn = ended.filter((step) => !done.includes(step));
    await this.tasks.end(transaction, actor, { done, withdrawn, actsFor });
    const endedIds = ended.map(({ id }) => id);
    await this.readers.end(transaction, { id: actor.id, actor }, endedIds, now);
    const opened = [...is].filter(([key]) => !was.has(key)).map(([, step]) => step);
    for (const step of opened) await this.readers.begin(transaction, actor, after, step, now);
    await this.tasks.open(transaction, actor, after, opened);
    await this.states.follow(transaction, actor.name, before, after);
  }
}

function openSteps({ slip }: CirculationFolder): Map<string, RouteStep> {
  const open = numbered(slip).filter(({ step: { state } }) => state === 'open');
  return new Map(open.map(({ step }) => [taskOf(step), step]));
}
