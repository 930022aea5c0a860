import type { CalendarDay } from '#kernel/calendar-day';
import { FolderActImpossible, StepNotFound } from '../errors.js';
import {
  type BoundPaper,
  isBlocking,
  isOver,
  isSignature,
  isStarted,
  type NamedPerson,
  type RouteStep,
  type Station,
} from './route-step.js';
import { dueDay } from './step-deadline.js';

/** Where a folder stands. */
export type SlipState = 'draft' | 'running' | 'pulled-back' | 'ended';

/** The slip of a circulation folder (Laufzettel der Umlaufmappe): what was asked of whom, and what became of it. */
export interface Slip {
  readonly state: SlipState;
  /** Rounds are counted from 1; signatures hold for the papers of their round. */
  readonly round: number;
  /** Whoever sends the folder round and is told what becomes of it (Federführung). */
  readonly lead: NamedPerson;
  /** Papers of the present round. */
  readonly papers: readonly BoundPaper[];
  /** In the order of the route; what has been opened comes before what is planned. */
  readonly stations: readonly Station[];
}

/** Who acts and when. */
export interface ActContext {
  readonly by: NamedPerson;
  readonly onBehalfOf: NamedPerson | null;
  readonly now: Date;
  readonly today: CalendarDay;
  readonly newId: () => string;
}

/** A step with its station and its number, counted through the whole slip. @norm xdomea 3.1 Beteiligungsschritt.Nummer */
export interface NumberedStep {
  readonly step: RouteStep;
  readonly station: Station;
  readonly number: number;
}

/** All steps in their order. */
export function numbered(slip: Pick<Slip, 'stations'>): NumberedStep[] {
  return slip.stations
    .flatMap((station) => station.steps.map((step) => ({ step, station })))
    .map((found, index) => ({ ...found, number: index + 1 }));
}

/** @throws {StepNotFound} Thrown when there is none. */
export function stepOf(slip: Slip, stepId: string): NumberedStep {
  const found = numbered(slip).find(({ step }) => step.id === stepId);
  if (!found) throw new StepNotFound(stepId);
  return found;
}

/** @throws {FolderActImpossible} Thrown when the folder is in none of the states. */
export function checkState(slip: Slip, act: string, states: readonly SlipState[]): void {
  if (!states.includes(slip.state)) throw new FolderActImpossible(slip.state, act);
}

/** Index of the first station of which nothing has been opened yet. */
export function firstFuture(slip: Pick<Slip, 'stations'>): number {
  return slip.stations.findLastIndex(isStarted) + 1;
}

/** Whether a signature still holds: given in the present round, on papers that are what they were. */
export function holdsStill(slip: Slip, { step, station }: NumberedStep, latest: ReadonlyMap<string, string>): boolean {
  if (!isSignature(step.kind) || step.end === null || station.round !== slip.round) return false;
  return step.end.signed.every(({ documentId, hash }) => (latest.get(documentId) ?? hash) === hash);
}

/** Those of the papers that are to be signed and are not what the round was bound to any more. */
export function changedPapers(slip: Pick<Slip, 'papers'>, latest: ReadonlyMap<string, string>): BoundPaper[] {
  return slip.papers.filter(
    ({ documentId, hash, isForSignature }) => isForSignature && (latest.get(documentId) ?? hash) !== hash,
  );
}

/** Changes one step, wherever it stands. */
export function withStep(slip: Slip, stepId: string, change: (step: RouteStep) => RouteStep): Slip {
  return mapSteps(slip, (step) => (step.id === stepId ? change(step) : step));
}

/** Changes all steps. */
export function mapSteps(slip: Slip, change: (step: RouteStep, station: Station) => RouteStep): Slip {
  return {
    ...slip,
    stations: slip.stations.map((station) => ({
      ...station,
      steps: station.steps.map((step) => change(step, station)),
    })),
  };
}

/** Opens whatever is due by the order of the route; the folder ends where nothing is left that others wait for. */
export function advance(slip: Slip, context: Pick<ActContext, 'now' | 'today'>): Slip {
  if (slip.state !== 'running') return slip;
  const stations: Station[] = [];
  let isHeld = false;
  for (const station of slip.stations) {
    const next: Station = isHeld ? station : openIn(station, context);
    stations.push(next);
    isHeld ||= next.steps.some((step) => isBlocking(step) && !isOver(step));
  }
  return { ...slip, stations, state: isHeld ? 'running' : 'ended' };
}

/** All side by side, or up to the first one that others wait for. */
function openIn(station: Station, context: Pick<ActContext, 'now' | 'today'>): Station {
  let isHeld = false;
  const steps = station.steps.map((step) => {
    if (isHeld) return step;
    const opened = step.state === 'planned' ? openStep(step, context) : step;
    isHeld = station.mode === 'in-turn' && isBlocking(opened) && !isOver(opened);
    return opened;
  });
  return { ...station, steps };
}

function openStep(step: RouteStep, { now, today }: Pick<ActContext, 'now' | 'today'>): RouteStep {
  return { ...step, state: 'open', openedAt: now, dueOn: dueDay(today, step) };
}

/** A skipped step: it stays on the slip with the reason. */
export function skipped(step: RouteStep, remark: string, { by, onBehalfOf, now }: ActContext): RouteStep {
  return { ...step, state: 'skipped', end: { at: now, by, onBehalfOf, outcome: null, remark, signed: [] } };
}
