import { FolderInvalid, PapersChanged, StepNotFound, StepNotOpen } from '../errors.js';
import {
  type Addressee,
  type BoundPaper,
  isBlocking,
  isOver,
  isSignature,
  isStarted,
  plainOutcome,
  type RouteStep,
  type Station,
  type StationPlan,
  type StepOutcome,
  stepsToCome,
} from './route-step.js';
import { checkPlan, plannedStation } from './route-planning.js';
import {
  type ActContext,
  advance,
  checkState,
  firstFuture,
  mapSteps,
  skipped,
  type Slip,
  stepOf,
  withStep,
} from './slip.js';

const REMARK_MAX = 2_000;

/** How somebody ends his step. */
export interface StepAnswer {
  readonly outcome: 'done' | 'conditional' | 'refused';
  readonly remark: string;
  /** What he had before him, by document: a signature holds for nothing else. */
  readonly seen: ReadonlyMap<string, string>;
}

/** A folder that has not been sent round yet. @throws {FolderInvalid} Thrown when there is no paper, or the route cannot be. */
export function newSlip(papers: readonly BoundPaper[], plan: readonly StationPlan[], context: ActContext): Slip {
  checkPapers(papers);
  if (plan.length === 0) throw new FolderInvalid('stations');
  checkPlan(plan);
  const stations = plan.map((one) => plannedStation(one, 1, context));
  return { state: 'draft', round: 1, lead: context.by, papers, stations };
}

/** Sends the folder round, or on again after it was pulled back. */
export function start(slip: Slip, context: ActContext): Slip {
  checkState(slip, 'start', ['draft', 'pulled-back']);
  return advance({ ...slip, state: 'running' }, context);
}

/**
 * Ends a step as its kind says, or by not (yet) signing: that sends the folder to the lead, who seeks consensus.
 * @throws {StepNotOpen} Thrown when it is not open. @throws {FolderInvalid} Thrown when a remark is missing.
 * @throws {PapersChanged} Thrown when what is to be signed is not what the round is bound to.
 */
export function answer(slip: Slip, stepId: string, given: StepAnswer, context: ActContext): Slip {
  const { step, station } = openStepOf(slip, stepId, 'answer');
  const isObjection = given.outcome !== 'done';
  if (isObjection && !isSignature(step.kind)) throw new FolderInvalid('outcome');
  const remark = checkedRemark(given.remark, isObjection);
  const signed = isSignature(step.kind) && given.outcome !== 'refused' ? signedPapers(slip, given.seen) : [];
  const outcome: StepOutcome = given.outcome === 'done' ? plainOutcome(step.kind) : given.outcome;
  const done = withStep(slip, stepId, (one) => doneAs(one, outcome, { remark, signed }, context));
  return advance(isObjection ? withConsensus(done, station.id, context) : done, context);
}

/**
 * Gives the folder back to an earlier station, or to the lead: what lies between is asked for once more, behind the present station.
 * @param target id of the station, or `lead`
 * @throws {StepNotFound} Thrown when no earlier station is named.
 */
export function giveBack(slip: Slip, stepId: string, target: string, remark: string, context: ActContext): Slip {
  const { step, station } = openStepOf(slip, stepId, 'give-back');
  if (!isBlocking(step)) throw new FolderInvalid('outcome');
  const why = checkedRemark(remark, true);
  const at = slip.stations.findIndex(({ id }) => id === station.id);
  const from = target === 'lead' ? at : slip.stations.findIndex(({ id }) => id === target);
  if (from === -1 || (target !== 'lead' && from >= at)) throw new StepNotFound(target);
  const toCome = new Set(slip.stations.slice(at + 1).map((one) => one.repeats ?? one.id));
  const again = once(slip.stations.slice(from, at + 1))
    .filter((one) => !toCome.has(one.repeats ?? one.id))
    .map((one) => repeated(one, slip.round, context));
  const inserted = target === 'lead' ? [consensus(slip, context), ...again] : again;
  const done = withStep(slip, stepId, (one) => doneAs(one, 'returned', { remark: why, signed: [] }, context));
  const left = done.stations.map((one, index) => (index === at ? cleared(done, one, why, context) : one));
  return advance({ ...done, stations: left.toSpliced(at + 1, 0, ...inserted) }, context);
}

/** Leaves a step out that is not over; it stays on the slip with the reason. */
export function skip(slip: Slip, stepId: string, reason: string, context: ActContext): Slip {
  checkState(slip, 'skip', ['draft', 'running', 'pulled-back']);
  const { step, station } = stepOf(slip, stepId);
  // what has not come yet is taken off the route instead
  if (isOver(step) || !isStarted(station)) throw new StepNotOpen(step.state);
  const why = checkedRemark(reason, true);
  return advance(
    withStep(slip, stepId, (one) => skipped(one, why, context)),
    context,
  );
}

/** A superior takes an open step over; whose it was stays on the slip, and with him it lies from now on. */
export function takeOver(slip: Slip, stepId: string, { by, now }: Pick<ActContext, 'by' | 'now'>): Slip {
  const { step } = openStepOf(slip, stepId, 'take-over');
  const takenOverFrom = step.takenOverFrom ?? step.addressee.name;
  const addressee: Addressee = { kind: 'person', ...by };
  return withStep(slip, stepId, (one) => ({ ...one, addressee, takenOverFrom, openedAt: now }));
}

/** The lead takes the folder back: what is open waits again, what is done stays done. */
export function pullBack(slip: Slip): Slip {
  checkState(slip, 'pull-back', ['running']);
  const waiting = mapSteps(slip, (step) =>
    step.state === 'open' ? { ...step, state: 'planned', openedAt: null, dueOn: null } : step,
  );
  return { ...waiting, state: 'pulled-back' };
}

/**
 * Sends the folder round once more with papers as they are now: signatures of the round before do not hold any more.
 * @param plan the route of the new round; that of the present one, once, where there is none
 */
export function newRound(
  slip: Slip,
  papers: readonly BoundPaper[],
  plan: readonly StationPlan[] | null,
  reason: string,
  context: ActContext,
): Slip {
  checkState(slip, 'new-round', ['running', 'pulled-back']);
  checkPapers(papers);
  const why = checkedRemark(reason, true);
  const round = slip.round + 1;
  const begun = slip.stations.slice(0, firstFuture(slip)).map((one) => cleared(slip, one, why, context));
  const own = slip.stations.filter((station) => station.round === slip.round);
  if (plan !== null) checkPlan(plan);
  const stations =
    plan === null
      ? once(own).map((one) => repeated(one, round, context))
      : plan.map((one) => plannedStation(one, round, context));
  if (stations.length === 0) throw new FolderInvalid('stations');
  return advance({ ...slip, state: 'running', round, papers, stations: [...begun, ...stations] }, context);
}

/** Ends the folder before everybody has done his part: whatever is left is skipped with the reason. */
export function endEarly(slip: Slip, reason: string, context: ActContext): Slip {
  checkState(slip, 'end', ['draft', 'running', 'pulled-back']);
  const why = checkedRemark(reason, true);
  return { ...mapSteps(slip, (step) => (isOver(step) ? step : skipped(step, why, context))), state: 'ended' };
}

/** @throws {FolderInvalid} Thrown when it is missing where it is needed, or too long. */
export function checkedRemark(remark: string, isNeeded: boolean): string {
  const trimmed = remark.trim();
  if (trimmed.length > REMARK_MAX) throw new FolderInvalid('remark', { most: REMARK_MAX });
  if (isNeeded && trimmed === '') throw new FolderInvalid('remark');
  return trimmed;
}

const PAPERS_MAX = 50;

function checkPapers(papers: readonly BoundPaper[]): void {
  const ids = new Set(papers.map(({ documentId }) => documentId));
  if (papers.length === 0 || papers.length > PAPERS_MAX || ids.size !== papers.length)
    throw new FolderInvalid('papers', { most: PAPERS_MAX });
}

/** In an ended folder only taking note is left. */
function openStepOf(slip: Slip, stepId: string, act: string): { step: RouteStep; station: Station } {
  const found = stepOf(slip, stepId);
  if (found.step.state !== 'open') throw new StepNotOpen(found.step.state);
  checkState(slip, act, isBlocking(found.step) ? ['running'] : ['running', 'pulled-back', 'ended']);
  return found;
}

function signedPapers({ papers }: Slip, seen: ReadonlyMap<string, string>): BoundPaper[] {
  const toSign = papers.filter(({ isForSignature }) => isForSignature);
  const others = toSign.filter(({ documentId, hash }) => seen.get(documentId) !== hash);
  if (others.length > 0) throw new PapersChanged(others.length);
  return toSign;
}

function doneAs(
  step: RouteStep,
  outcome: StepOutcome,
  { remark, signed }: { readonly remark: string; readonly signed: readonly BoundPaper[] },
  { by, onBehalfOf, now }: ActContext,
): RouteStep {
  return { ...step, state: 'done', end: { at: now, by, onBehalfOf, outcome, remark, signed } };
}

/** Puts the lead behind the station, once; those of it who would have come in turn come after him. */
function withConsensus(slip: Slip, stationId: string, context: ActContext): Slip {
  const at = slip.stations.findIndex(({ id }) => id === stationId);
  const station = slip.stations[at];
  const next = slip.stations[at + 1];
  if (!station || next?.isConsensus === true) return slip;
  const waiting = station.mode === 'in-turn' ? stepsToCome(station) : [];
  const stays = { ...station, steps: station.steps.filter((step) => !waiting.includes(step)) };
  const rest = waiting.length === 0 ? [] : [{ ...station, id: context.newId(), steps: waiting }];
  return { ...slip, stations: slip.stations.toSpliced(at, 1, stays, consensus(slip, context), ...rest) };
}

function consensus({ lead, round }: Slip, context: ActContext): Station {
  const addressee: Addressee = { kind: 'person', ...lead };
  const asked = { kind: 'processing', addressee, order: '', notes: [], deadlineDays: null, fixedDay: null } as const;
  return plannedStation({ mode: 'parallel', steps: [asked] }, round, context, { isConsensus: true });
}

/**
 * What is still open or to come in a station is left out; what is planned there comes again with its repetition. Only what
 * nothing done stands behind is taken off the slip: the numbers of what is done never change.
 */
function cleared(slip: Slip, station: Station, reason: string, context: ActContext): Station {
  const behind = slip.stations.slice(slip.stations.findIndex(({ id }) => id === station.id) + 1);
  const toCome = behind.some(({ steps }) => steps.some(isOver)) ? [] : stepsToCome(station);
  const steps = station.steps
    .filter((step) => !toCome.includes(step))
    .map((step) => (isOver(step) || !isBlocking(step) ? step : skipped(step, reason, context)));
  return { ...station, steps };
}

/** Each station of the route once, however often it was asked for; without those made for the lead, and without taking note. */
function once(stations: readonly Station[]): Station[] {
  const origins = new Map<string, Station>();
  for (const station of stations) {
    if (station.isConsensus) continue;
    const origin = station.repeats ?? station.id;
    if (!origins.has(origin)) origins.set(origin, station);
  }
  return [...origins.values()].filter(({ steps }) => steps.some(isBlocking));
}

function repeated(station: Station, round: number, context: ActContext): Station {
  const plan = { mode: station.mode, steps: station.steps.filter(isBlocking) };
  return plannedStation(plan, round, context, { repeats: station.repeats ?? station.id });
}
