import { type Actor, holds, holdsIn } from '#kernel/actor';
import {
  DueIsLeads,
  TaskChangedMeanwhile,
  TaskHeldByOther,
  TaskInputInvalid,
  TaskNotFound,
  TaskNotReturnable,
  TaskOver,
} from '../errors.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { type KeyRing, personKeys, type TaskKey } from './task-keys.js';

/** Where a task stands. */
export type TaskStatus = 'open' | 'completed' | 'withdrawn';

/** Why nobody could be found for a task: what its source names is not known here. */
export type UnresolvedReason = 'user-unknown' | 'role-unknown' | 'unit-unknown' | 'manager-unknown' | 'keeper-unknown';

/** A task (Aufgabe) as acts look at it. */
export interface Task {
  readonly id: string;
  readonly sourceModule: string;
  readonly sourceId: string;
  readonly status: TaskStatus;
  /** Office it belongs to; `null` where none is known. */
  readonly unitId: string | null;
  readonly assigneeId: string | null;
  /** Office of the person it lies with. */
  readonly assigneeUnitId: string | null;
  /** Keys of those who are asked while it lies with nobody, and who may take it over afterwards. */
  readonly candidateKeys: readonly TaskKey[];
  readonly unresolved: UnresolvedReason | null;
  readonly priority: number;
  readonly dueAt: Date | null;
  readonly followUpAt: Date | null;
  readonly version: number;
}

/** In whose place somebody acts (i. V.); `null` for his own. */
export type ActsFor = { readonly id: string; readonly name: string } | null;

/** What the actor is to a task. */
export interface TaskPart {
  /** Whether he may do it: it is his, or nobody has it and he is asked. */
  readonly mayDo: boolean;
  /** Whether he may take it over although somebody else has it. */
  readonly mayTake: boolean;
  /** Whether he hands it out: as lead, or because nobody could be found. */
  readonly mayHandOut: boolean;
  readonly leads: boolean;
  readonly actsFor: ActsFor;
}

/** Keys of those who may do it now: whoever has it, otherwise everybody who is asked. */
export function doerKeys({ assigneeId, unitId, candidateKeys }: Task): readonly TaskKey[] {
  return assigneeId === null ? candidateKeys : personKeys(assigneeId, unitId);
}

const EVERYTHING: TaskPart = { mayDo: true, mayTake: true, mayHandOut: true, leads: true, actsFor: null };

/** What the actor is to a task; `undefined` when he must not know of it. */
export function partOf(actor: Actor, ring: KeyRing, task: Task): TaskPart | undefined {
  if (actor.kind === 'system') return EVERYTHING;
  const does = heldBy(ring, doerKeys(task));
  const asked = heldBy(ring, task.candidateKeys);
  const leads = [task.unitId, task.assigneeUnitId].some((unit) => holdsIn(actor, TASKS_PERMISSIONS.lead, unit));
  const mayHandOut = leads || (task.unresolved !== null && holds(actor, TASKS_PERMISSIONS.operate));
  const by = does ?? asked;
  if (!by && !mayHandOut) return undefined;
  const actsFor = by?.actsFor ?? null;
  return { mayDo: does !== undefined, mayTake: asked !== undefined || leads, mayHandOut, leads, actsFor };
}

function heldBy({ own, lent }: KeyRing, keys: readonly TaskKey[]): { readonly actsFor: ActsFor } | undefined {
  if (own.some((key) => keys.includes(key))) return { actsFor: null };
  const absent = lent.find((one) => one.keys.some((key) => keys.includes(key)));
  return absent && { actsFor: { id: absent.id, name: absent.name } };
}

/** @throws {TaskOver} Thrown when the task has ended. */
export function checkOpen({ status }: Task): void {
  if (status !== 'open') throw new TaskOver(status);
}

/** @throws {TaskChangedMeanwhile} Thrown when the task is another than the one that was read. */
export function checkVersion({ version, assigneeId }: Task, read: number | undefined): void {
  if (read !== undefined && read !== version) throw new TaskChangedMeanwhile(assigneeId);
}

/** @throws {TaskHeldByOther} Thrown when somebody else has it. @throws {TaskNotFound} Thrown when the actor only hands it out. */
export function checkMayDo(task: Task, part: TaskPart): void {
  checkOpen(task);
  if (part.mayDo) return;
  if (task.assigneeId !== null) throw new TaskHeldByOther(task.assigneeId);
  throw new TaskNotFound(task.id);
}

/** What an act changes of a task. */
export type TaskChange = Partial<Pick<Task, 'assigneeId' | 'priority' | 'dueAt' | 'followUpAt' | 'unresolved'>>;

/** Claiming (übernehmen): it lies with the actor from now on. `undefined` where it does already. */
export function claimed(task: Task, part: TaskPart, actorId: string): TaskChange | undefined {
  checkMayDo(task, part);
  return task.assigneeId === actorId ? undefined : { assigneeId: actorId };
}

/** Giving back (zurückgeben): everybody who was asked may take it again. @throws {TaskNotReturnable} Thrown when nobody else was. */
export function givenBack(task: Task, part: TaskPart): TaskChange | undefined {
  checkMayDo(task, part);
  if (task.assigneeId === null) return undefined;
  const alone = personKeys(task.assigneeId, task.unitId);
  if (task.candidateKeys.every((key) => alone.includes(key))) throw new TaskNotReturnable(task.id);
  return { assigneeId: null };
}

/** How a task comes to another person. */
export type Handing = 'assigned' | 'delegated' | 'taken';

/**
 * Handing over: whoever has it delegates, whoever leads assigns, whoever is asked takes it. What lies with a person is handed over with a reason.
 * @throws {TaskInputInvalid} Thrown when the reason is missing.
 */
export function handedOver(
  task: Task,
  part: TaskPart,
  { toId, actorId, remark }: { readonly toId: string; readonly actorId: string; readonly remark: string | null },
): { readonly change: TaskChange; readonly how: Handing } | undefined {
  checkOpen(task);
  if (task.assigneeId === toId) return undefined;
  const isTaken = toId === actorId;
  const mayHand = part.mayDo || (isTaken ? part.mayTake : part.mayHandOut);
  // whoever is merely asked must not order a colleague's desk, and operators do nothing themselves
  if (!mayHand) throw task.assigneeId === null ? new TaskNotFound(task.id) : new TaskHeldByOther(task.assigneeId);
  if (task.assigneeId !== null && remark === null) throw new TaskInputInvalid('remark');
  return { change: { assigneeId: toId, unresolved: null }, how: isTaken ? 'taken' : handingOf(task, part) };
}

function handingOf({ assigneeId }: Task, { mayDo }: TaskPart): Handing {
  return assigneeId !== null && mayDo ? 'delegated' : 'assigned';
}

/** When a task is due, comes back and how much it matters; what is left out stays. */
export interface Rescheduling {
  readonly dueAt?: Date | null | undefined;
  readonly followUpAt?: Date | null | undefined;
  readonly priority?: number | undefined;
}

const HIGHEST_PRIORITY = 100;

/**
 * Another day or weight. Whoever does it puts it aside and weighs it; a day it is due by is moved by the lead.
 * @throws {DueIsLeads} Thrown when somebody else moves it.
 */
export function rescheduled(task: Task, part: TaskPart, wanted: Rescheduling): TaskChange | undefined {
  checkOpen(task);
  if (!part.leads) checkMayDo(task, part);
  const change: TaskChange = {
    ...(differs(wanted.dueAt, task.dueAt) ? { dueAt: wanted.dueAt } : {}),
    ...(differs(wanted.followUpAt, task.followUpAt) ? { followUpAt: wanted.followUpAt } : {}),
    ...(wanted.priority === undefined || wanted.priority === task.priority
      ? {}
      : { priority: weight(wanted.priority) }),
  };
  if (change.dueAt !== undefined && task.dueAt !== null && !part.leads) throw new DueIsLeads(task.id);
  return Object.keys(change).length === 0 ? undefined : change;
}

function differs(wanted: Date | null | undefined, present: Date | null): wanted is Date | null {
  return wanted !== undefined && wanted?.getTime() !== present?.getTime();
}

function weight(priority: number): number {
  if (!Number.isInteger(priority) || priority < 0 || priority > HIGHEST_PRIORITY)
    throw new TaskInputInvalid('priority');
  return priority;
}
