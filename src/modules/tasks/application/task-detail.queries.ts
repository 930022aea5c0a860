import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { UserDirectory } from '#modules/identity';
import { Database } from '#platform/database';
import { type TaskDraft, TaskDrafts } from './task-drafts.js';
import { type TaskPerson, TaskPersons } from './task-persons.js';
import { type TaskDescription, TaskSources } from './task-sources.js';
import { type SeenTask, TaskQueries } from './task.queries.js';

/** One line of a task's history. */
export interface TaskEventLine {
  readonly at: Date;
  readonly kind: string;
  readonly actorName: string;
  readonly forName: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A comment. */
export interface TaskCommentLine {
  readonly id: string;
  readonly at: Date;
  readonly authorName: string;
  readonly forName: string | null;
  readonly text: string;
  readonly mentions: readonly string[];
}

/** Everything the page of a task shows. */
export interface TaskDetail {
  readonly task: SeenTask;
  /** `null` for whoever only hands it out. */
  readonly description: TaskDescription | null;
  readonly draft: TaskDraft | null;
  readonly events: readonly TaskEventLine[];
  readonly comments: readonly TaskCommentLine[];
  /** Names of everybody the events and comments speak of. */
  readonly names: ReadonlyMap<string, string>;
}

/** One task with everything that belongs to it. */
@Injectable()
export class TaskDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskQueries,
    private readonly sources: TaskSources,
    private readonly drafts: TaskDrafts,
    private readonly users: UserDirectory,
    private readonly persons: TaskPersons,
  ) {}

  /** @throws {TaskNotFound} Thrown when the actor must not know of it. */
  async get(actor: UserActor, id: string): Promise<TaskDetail> {
    const task = await this.tasks.get(actor, id);
    const isInside = task.part.mayDo || task.part.mayTake || task.part.leads;
    const [events, comments, draft, description] = await Promise.all([
      this.events(id),
      isInside ? this.comments(id) : [],
      this.drafts.find(actor, id),
      isInside ? this.sources.get(task.sourceModule).describe(actor, task.sourceId) : null,
    ]);
    const named = events.flatMap(({ details }) =>
      typeof details['assigneeId'] === 'string' ? [details['assigneeId']] : [],
    );
    const names = await this.users.displayNames([...named, ...comments.flatMap(({ mentions }) => mentions)]);
    return { task, description, draft: draft ?? null, events, comments, names };
  }

  /** Persons by part of their name: who may be given the task, or who may be mentioned because he has a part in it. */
  async people(actor: UserActor, id: string, text: string, forMention: boolean): Promise<TaskPerson[]> {
    const task = await this.tasks.get(actor, id);
    return this.persons.find(task, text, forMention);
  }

  private async events(id: string): Promise<TaskEventLine[]> {
    return this.database.query<TaskEventLine>(
      `SELECT at, kind, actor_name AS "actorName", for_name AS "forName", details FROM task_event WHERE task_id = $1 ORDER BY id`,
      [id],
    );
  }

  private async comments(id: string): Promise<TaskCommentLine[]> {
    return this.database.query<TaskCommentLine>(
      `SELECT id, at, author_name AS "authorName", for_name AS "forName", text, mentions FROM task_comment WHERE task_id = $1 ORDER BY at, id`,
      [id],
    );
  }
}
