import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import { type TaskDescription, type TaskSource, TaskSources } from '#modules/tasks';
import { Database } from '#platform/database';
import { AddresseeKeptOut, FolderActImpossible, FolderNotFound, StepNotFound } from '../errors.js';
import { PaperRepository } from '../persistence/paper.repository.js';
import { FolderPage } from './folder-page.js';
import { CIRCULATION_TASKS, stepIdOf } from './step-tasks.js';

const KEPT_OUT =
  'Die Unterlagen dieser Mappe dürfen Sie nicht lesen. Geben Sie die Aufgabe zurück oder weiter, oder bitten Sie die Federführung, den Schritt zu ändern.';

/** What the task list shows of a step: it is done where its papers are read. */
@Injectable()
export class FolderTaskSource implements TaskSource, OnModuleInit {
  constructor(
    private readonly sources: TaskSources,
    private readonly database: Database,
    private readonly page: FolderPage,
    private readonly papers: PaperRepository,
    private readonly actors: ActorResolver,
  ) {}

  onModuleInit(): void {
    this.sources.register(CIRCULATION_TASKS, this);
  }

  /** Whoever has the task and may not read the papers is told no more than that. @throws {StepNotFound} Thrown when there is none. */
  async describe(actor: UserActor, sourceId: string): Promise<TaskDescription> {
    const stepId = stepIdOf(sourceId);
    const [row] = await this.database.query<{ folderId: string }>(
      'SELECT folder_id AS "folderId" FROM circulation_step WHERE id = $1',
      [stepId],
    );
    if (!row) throw new StepNotFound(stepId);
    const seen = await this.page.get(actor, row.folderId).catch((error: unknown) => {
      if (error instanceof FolderNotFound) return undefined;
      throw error;
    });
    if (!seen) return { form: null, values: {}, instructions: KEPT_OUT, page: null };
    const step = seen.stations.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
    const order = step?.order ?? '';
    return { form: null, values: {}, instructions: order === '' ? null : order, page: `/umlaufmappen/${row.folderId}` };
  }

  /** @throws {AddresseeKeptOut} Thrown when the person could not read what is in the folder: a task one cannot do is a dead end. */
  async checkDoer(userId: string, sourceId: string): Promise<void> {
    const stepId = stepIdOf(sourceId);
    const [step] = await this.database.query<{ position: number; documentIds: string[] }>(
      `SELECT step.position, ARRAY(SELECT DISTINCT paper.document_id FROM circulation_paper AS paper
                                    WHERE paper.folder_id = step.folder_id) AS "documentIds"
         FROM circulation_step AS step WHERE step.id = $1`,
      [stepId],
    );
    if (!step) throw new StepNotFound(stepId);
    const person = await this.actors.ofUser(userId);
    if (!person || !(await this.papers.readableBy(person, step.documentIds)))
      throw new AddresseeKeptOut(step.position, 'permission');
  }

  /** @throws {FolderActImpossible} Thrown always: whoever signs has the papers before him. */
  complete(): Promise<void> {
    return Promise.reject(new FolderActImpossible('running', 'answer'));
  }
}
