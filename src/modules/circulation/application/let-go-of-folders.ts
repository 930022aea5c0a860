import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import type { Transaction } from '#platform/database';
import { numbered } from '../domain/slip.js';
import { FolderRepository } from '../persistence/folder.repository.js';
import { StepReaders } from './step-readers.js';
import { StepTasks } from './step-tasks.js';

const ACTOR = systemActor('Umlaufmappe');

/** Lets go of folders whose papers two persons deleted: nobody is asked for anything any more, and rights to read end. */
@Injectable()
export class LetGoOfFolders {
  constructor(
    private readonly folders: FolderRepository,
    private readonly tasks: StepTasks,
    private readonly readers: StepReaders,
    private readonly clock: Clock,
  ) {}

  async execute(transaction: Transaction): Promise<void> {
    for (const { id, slip } of await this.folders.findEmptyLocked(transaction)) {
      const open = numbered(slip).flatMap(({ step }) => (step.state === 'open' ? [step] : []));
      const stepIds = open.map((step) => step.id);
      const all = numbered(slip).map(({ step }) => step);
      await this.tasks.end(transaction, ACTOR, { done: [], withdrawn: open, actsFor: null });
      await this.tasks.forget(transaction, all);
      await this.readers.end(transaction, { id: slip.lead.id, actor: ACTOR }, stepIds, this.clock.now());
      await this.folders.remove(transaction, id);
    }
  }
}
