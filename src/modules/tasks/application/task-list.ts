import { Injectable } from '@nestjs/common';
import type { Actor, UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import type { SqlConditions, Transaction } from '#platform/database';
import { type ActsFor, checkMayDo, partOf, type UnresolvedReason } from '../domain/task.js';
import { ROLES_WITH_TASKS } from '../domain/roles-with-tasks.js';
import { candidateKeys, keyRingOf, personKeys, type TaskCandidate } from '../domain/task-keys.js';
import { TaskNotFound } from '../errors.js';
import { TaskRepository, type TaskRow } from '../persistence/task.repository.js';
import { TaskRoleRepository } from '../persistence/task-role.repository.js';

/** A task as its source opens it. */
export interface NewTask {
  /** Id of the task; its source may give it the id of what the task stands for. */
  readonly id: string;
  readonly sourceModule: string;
  /** What the source finds its own by; unique within the module. */
  readonly sourceId: string;
  /** What is to be done, such as `Rechnung prüfen`. */
  readonly title: string;
  /** What it is about, in words everybody who is asked may read; empty where the title says it. */
  readonly subject: string;
  readonly fileId?: string | null;
  readonly documentId?: string | null;
  /** Reference of the file, as the list shows it. */
  readonly fileLabel?: string | null;
  /** Office it belongs to: its lead sees it, and deputies with a part of somebody's roles by it. */
  readonly unitId: string | null;
  /** Whose it is from the beginning; `null` when whoever is asked may take it. */
  readonly assigneeId: string | null;
  /** Who is asked. Roles nobody here knows lie with the operators. */
  readonly candidates: readonly TaskCandidate[];
  /** Why nobody could be found: then the operators hand it out, and nobody else sees it. */
  readonly unresolved?: UnresolvedReason | null;
  /** 0 to 100; 50 is usual. */
  readonly priority: number;
  readonly dueAt: Date | null;
  /** Until then it rests. */
  readonly followUpAt: Date | null;
}

/** How tasks of a source end, by their `sourceId`. */
export interface TaskEnds {
  readonly completed: readonly string[];
  readonly withdrawn: readonly string[];
  /** In whose place they were completed: what {@link TaskList.checkMayDo} said. */
  readonly actsFor?: ActsFor;
}

/**
 * The one task list (Aufgabenliste), for the modules whose tasks stand in it: they open and end them in the transaction of their own step.
 * Where both are locked, the source locks its own row first and the task afterwards.
 */
@Injectable()
export class TaskList {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly roles: TaskRoleRepository,
    private readonly clock: Clock,
  ) {}

  /** Opens tasks. `by` is who made them necessary: the list says from whom they come. */
  async open(transaction: Transaction, by: Actor, tasks: readonly NewTask[]): Promise<void> {
    if (tasks.length === 0) return;
    const namesRole = tasks.some(({ candidates }) =>
      candidates.some((candidate) => 'role' in candidate && !ROLES_WITH_TASKS.includes(candidate.role)),
    );
    const roles = namesRole ? await this.roles.all() : [];
    const rows = tasks.map((task): TaskRow => {
      const keys = candidateKeys(task.candidates, task.unitId, roles);
      const known = [...new Set(keys.flatMap((key) => key ?? []))];
      const isLost = task.assigneeId === null && known.length === 0;
      const { candidates: _, fileId = null, documentId = null, fileLabel = null, ...same } = task;
      return {
        ...same,
        ...{ fileId, documentId, fileLabel },
        candidateKeys: known,
        doerKeys: task.assigneeId === null ? known : personKeys(task.assigneeId, task.unitId),
        unresolved: task.unresolved ?? (isLost ? 'role-unknown' : null),
      };
    });
    const id = by.kind === 'user' ? by.id : null;
    await this.tasks.open(transaction, rows, { id, name: by.name, actsFor: null, at: this.clock.now() });
  }

  /**
   * Makes sure that the actor may do the task, which nobody claims, hands over or ends until the transaction ends.
   * @returns in whose place he does it; for {@link TaskEnds}
   * @throws {TaskNotFound} Thrown when there is none, or none he may know of.
   * @throws {TaskOver | TaskHeldByOther} Thrown when it has ended, or lies with somebody else.
   */
  async checkMayDo(transaction: Transaction, actor: Actor, sourceModule: string, sourceId: string): Promise<ActsFor> {
    const ring = keyRingOf(actor, actor.kind === 'system' ? [] : await this.roles.all());
    const task = await this.tasks.findOfSourceLocked(transaction, sourceModule, sourceId);
    const part = task && partOf(actor, ring, task);
    if (!task || !part) throw new TaskNotFound(sourceId);
    checkMayDo(task, part);
    return part.actsFor;
  }

  /** Which of the tasks of a source the actor may do as they stand; nobody is kept from them by asking. */
  async mayDo(actor: Actor, sourceModule: string, sourceIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (sourceIds.length === 0) return new Set();
    const ring = keyRingOf(actor, actor.kind === 'system' ? [] : await this.roles.all());
    const tasks = await this.tasks.findOfSource(sourceModule, sourceIds);
    const doable = tasks.filter((task) => task.status === 'open' && partOf(actor, ring, task)?.mayDo === true);
    return new Set(doable.map(({ sourceId }) => sourceId));
  }

  /**
   * A condition that holds where the actor is asked for the task of a source, or was the one who completed it; for lists of the
   * source that are filtered in SQL.
   * @param sourceIdColumn the source's own id, as text
   */
  async partSql(
    conditions: SqlConditions,
    actor: UserActor,
    sourceModule: string,
    sourceIdColumn: string,
  ): Promise<string> {
    const { own, lent } = keyRingOf(actor, await this.roles.all());
    const keys = conditions.bind([...own, ...lent.flatMap((one) => one.keys)]);
    return `EXISTS (SELECT 1 FROM task AS asked
      WHERE asked.source_module = ${conditions.bind(sourceModule)} AND asked.source_id = ${sourceIdColumn}
        AND (asked.completed_by = ${conditions.bind(actor.id)} OR asked.status = 'open'
             AND (asked.doer_keys && ${keys}::text[] OR asked.candidate_keys && ${keys}::text[])))`;
  }

  /** Takes what tasks say of a file out of them, also of those that are over: what it is about is not for everybody any more, or gone. */
  async forget(
    transaction: Transaction,
    about: { readonly module: string; readonly sourceIds: readonly string[] } | { readonly fileIds: readonly string[] },
  ): Promise<void> {
    await this.tasks.forget(transaction, about);
  }

  /** Ends tasks. The source has asked {@link checkMayDo} for those that are completed; what is over already stays as it is. */
  async end(
    transaction: Transaction,
    by: Actor,
    sourceModule: string,
    { completed, withdrawn, actsFor = null }: TaskEnds,
  ): Promise<void> {
    if (completed.length + withdrawn.length === 0) return;
    const id = by.kind === 'user' ? by.id : null;
    const at = this.clock.now();
    await this.tasks.end(transaction, sourceModule, { completed, withdrawn }, { id, name: by.name, actsFor, at });
  }
}
