import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';

/** What the page of a task shows besides the row of the list. */
export interface TaskDescription {
  /** JSON Schema of the form to be filled in; `null` where the task is done elsewhere or by a button alone. */
  readonly form: Readonly<Record<string, unknown>> | null;
  /** What the form begins with and what is known so far, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is to be done, in words; `null` where the title says it. */
  readonly instructions: string | null;
  /** Page of the product where it is done, such as `/umlaufmappen/ID`; `null` where the task's own page is enough. */
  readonly page: string | null;
}

/** What whoever completes a task hands in. */
export interface TaskOutcome {
  readonly sourceId: string;
  /** By the form; empty where there is none. */
  readonly output: Readonly<Record<string, unknown>>;
  /** A repeated request with the same key is answered like the first. */
  readonly key: string | undefined;
}

/**
 * A module whose tasks stand in the list. `complete` opens its own transaction, asks {@link TaskList.checkMayDo} in it, takes its step and
 * ends the task with {@link TaskList.end} before it commits.
 */
export interface TaskSource {
  describe(actor: UserActor, sourceId: string): Promise<TaskDescription>;
  complete(actor: UserActor, outcome: TaskOutcome): Promise<void>;
  /** Refuses a person who must not do the task although he is asked (four eyes); left out where there is no such rule. */
  checkDoer?(userId: string, sourceId: string): Promise<void>;
}

/** Which module answers for which tasks; modules register when they start. */
@Injectable()
export class TaskSources {
  private readonly sources = new Map<string, TaskSource>();

  /** @param sourceModule as in {@link NewTask}, such as `workflow` */
  register(sourceModule: string, source: TaskSource): void {
    if (this.sources.has(sourceModule)) throw new Error(`Tasks of ${sourceModule} are registered twice`);
    this.sources.set(sourceModule, source);
  }

  get(sourceModule: string): TaskSource {
    const source = this.sources.get(sourceModule);
    if (!source) throw new Error(`Nobody answers for tasks of ${sourceModule}`);
    return source;
  }
}
