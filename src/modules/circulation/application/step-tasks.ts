import { Injectable } from '@nestjs/common';
import type { Actor, UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { endOfDay, startOfDay } from '#kernel/local-day';
import { type ActsFor, type NewTask, TaskList } from '#modules/tasks';
import { queryIn, type Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import type { Addressee, RouteStep, StepKind } from '../domain/route-step.js';
import { PaperRepository } from '../persistence/paper.repository.js';

/** How this module is called in the task list. */
export const CIRCULATION_TASKS = 'circulation';

/** What a step is found by in the task list: a step that is opened again, or lies with somebody else, is another task. */
export function taskOf({ id, openedAt, addressee }: RouteStep): string {
  return `${id}@${String(openedAt?.getTime() ?? 0)}@${addressee.id}`;
}

/** Id of the step a task stands for. */
export function stepIdOf(sourceId: string): string {
  return sourceId.split('@')[0] ?? sourceId;
}

/** Each open step is a task in the one task list. */
@Injectable()
export class StepTasks {
  constructor(
    private readonly tasks: TaskList,
    private readonly papers: PaperRepository,
  ) {}

  /** @returns for whom the actor stands in @throws {TaskNotFound | TaskHeldByOther} Thrown when the step is not his. */
  async checkMayDo(transaction: Transaction, actor: UserActor, step: RouteStep): Promise<ActsFor> {
    return this.tasks.checkMayDo(transaction, actor, CIRCULATION_TASKS, taskOf(step));
  }

  /** Those of the open steps the actor may do. */
  async mayDo(actor: UserActor, steps: readonly RouteStep[]): Promise<RouteStep[]> {
    const doable = await this.tasks.mayDo(actor, CIRCULATION_TASKS, steps.map(taskOf));
    return steps.filter((step) => doable.has(taskOf(step)));
  }

  /** Puts open steps into the list; of protected files it says nothing but what is to be done. */
  async open(
    transaction: Transaction,
    actor: UserActor,
    folder: CirculationFolder,
    steps: readonly RouteStep[],
  ): Promise<void> {
    if (steps.length === 0) return;
    const papers = await this.papers.now(
      transaction,
      folder.slip.papers.map(({ documentId }) => documentId),
    );
    const isProtected = papers.some((paper) => paper.isProtected);
    const [first] = papers;
    const aboutFile = isProtected || !first ? {} : { fileId: first.fileId, fileLabel: first.fileReference };
    await this.tasks.open(
      transaction,
      actor,
      steps.map((step) => ({
        id: newId(step.openedAt ?? undefined),
        sourceModule: CIRCULATION_TASKS,
        sourceId: taskOf(step),
        title: TITLES[step.kind],
        subject: isProtected ? '' : folder.subject,
        ...aboutFile,
        ...askedFor(step.addressee),
        ...daysOf(step),
        priority: 50,
      })),
    );
  }

  /** Takes the words out of all tasks the steps ever were. */
  async forget(transaction: Transaction, steps: readonly RouteStep[]): Promise<void> {
    const tasks = await queryIn<{ sourceId: string }>(
      transaction,
      `SELECT source_id AS "sourceId" FROM task WHERE source_module = $1 AND split_part(source_id, '@', 1) = ANY($2::text[])`,
      [CIRCULATION_TASKS, steps.map(({ id }) => id)],
    );
    await this.tasks.forget(transaction, {
      module: CIRCULATION_TASKS,
      sourceIds: tasks.map(({ sourceId }) => sourceId),
    });
  }

  async end(
    transaction: Transaction,
    actor: Actor,
    ended: { readonly done: readonly RouteStep[]; readonly withdrawn: readonly RouteStep[]; readonly actsFor: ActsFor },
  ): Promise<void> {
    await this.tasks.end(transaction, actor, CIRCULATION_TASKS, {
      completed: ended.done.map(taskOf),
      withdrawn: ended.withdrawn.map(taskOf),
      actsFor: ended.actsFor,
    });
  }
}

function askedFor({ kind, id }: Addressee): Pick<NewTask, 'unitId' | 'assigneeId' | 'candidates'> {
  if (kind === 'unit') return { unitId: id, assigneeId: null, candidates: [{ unitId: id }] };
  return { unitId: null, assigneeId: id, candidates: [{ userId: id }] };
}

/** A follow-up rests until its day; everything else is due at its end. */
function daysOf({ kind, dueOn }: RouteStep): Pick<NewTask, 'dueAt' | 'followUpAt'> {
  if (dueOn === null) return { dueAt: null, followUpAt: null };
  return kind === 'follow-up'
    ? { dueAt: null, followUpAt: startOfDay(dueOn) }
    : { dueAt: endOfDay(dueOn), followUpAt: null };
}

const TITLES: Readonly<Record<StepKind, string>> = {
  processing: 'Umlaufmappe: Bearbeitung',
  'co-signature': 'Umlaufmappe: Mitzeichnung',
  'final-signature': 'Umlaufmappe: Schlusszeichnung',
  acknowledgement: 'Umlaufmappe: Kenntnisnahme',
  dispatch: 'Umlaufmappe: Absendung',
  'follow-up': 'Umlaufmappe: Wiedervorlage',
};
