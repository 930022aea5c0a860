import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { type TaskDescription, type TaskSource, TaskSources } from '#modules/tasks';
import { Database } from '#platform/database';
import { FolderActImpossible, StepNotFound } from '../errors.js';
import { FolderPage } from './folder-page.js';
import { CIRCULATION_TASKS, stepIdOf } from './step-tasks.js';

/** What the task list shows of a step: it is done where its papers are read. */
@Injectable()
export class FolderTaskSource implements TaskSource, OnModuleInit {
  constructor(
    private readonly sources: TaskSources,
    private readonly database: Database,
    private readonly page: FolderPage,
  ) {}

  onModuleInit(): void {
    this.sources.register(CIRCULATION_TASKS, this);
  }

  /** @throws {StepNotFound | FolderNotFound} Thrown when there is none the actor may see. */
  async describe(actor: UserActor, sourceId: string): Promise<TaskDescription> {
    const stepId = stepIdOf(sourceId);
    const [row] = await this.database.query<{ folderId: string }>(
      'SELECT folder_id AS "folderId" FROM circulation_step WHERE id = $1',
      [stepId],
    );
    if (!row) throw new StepNotFound(stepId);
    const { stations } = await this.page.get(actor, row.folderId);
    const step = stations.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
    const order = step?.order ?? '';
    return { form: null, values: {}, instructions: order === '' ? null : order, page: `/umlaufmappen/${row.folderId}` };
  }

  /** @throws {FolderActImpossible} Thrown always: whoever signs has the papers before him. */
  complete(): Promise<void> {
    return Promise.reject(new FolderActImpossible('running', 'answer'));
  }
}
