import { FolderInvalid, StepNotOpen } from '../errors.js';
import {
  type BusinessNote,
  isStarted,
  type NamedPerson,
  type RouteStep,
  type Station,
  type StationPlan,
  type StepPlan,
} from './route-step.js';
import { type ActContext, advance, checkState, firstFuture, type Slip } from './slip.js';

const STATIONS_MAX = 60;
const MEMBERS_MAX = 30;
const TEXT_MAX = 2_000;
const DEADLINE_MAX = 250;

/** What somebody did to the route of a folder that runs, for the lead. */
export interface RouteChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'skipped';
  readonly addressee: string;
}

/** @throws {FolderInvalid} Thrown with the field when a route cannot be: no station, too many, no addressee, too long a text. */
export function checkPlan(stations: readonly StationPlan[]): void {
  if (stations.length > STATIONS_MAX) throw new FolderInvalid('stations', { most: STATIONS_MAX });
  for (const { steps } of stations) {
    if (steps.length === 0 || steps.length > MEMBERS_MAX) throw new FolderInvalid('steps', { most: MEMBERS_MAX });
    for (const step of steps) checkStep(step);
  }
}

function checkStep({ kind, order, notes, deadlineDays, fixedDay }: StepPlan): void {
  if (order.length > TEXT_MAX) throw new FolderInvalid('order', { most: TEXT_MAX });
  if (new Set<BusinessNote>(notes).size !== notes.length) throw new FolderInvalid('notes');
  if (deadlineDays !== null && !(deadlineDays >= 1 && deadlineDays <= DEADLINE_MAX))
    throw new FolderInvalid('deadlineDays', { most: DEADLINE_MAX });
  if (kind === 'follow-up' && fixedDay === null) throw new FolderInvalid('fixedDay');
}

/** A new station out of what is planned. */
export function plannedStation(
  plan: StationPlan,
  round: number,
  context: ActContext,
  more: Partial<Pick<Station, 'repeats' | 'isConsensus'>> = {},
): Station {
  const { by, now, newId } = context;
  return {
    id: newId(),
    round,
    mode: plan.mode,
    repeats: more.repeats ?? null,
    isConsensus: more.isConsensus ?? false,
    steps: plan.steps.map((step) => plannedStep(step, { by, now, id: newId() })),
  };
}

function plannedStep(
  { kind, addressee, order, notes, deadlineDays, fixedDay }: StepPlan,
  { by, now, id }: { readonly by: NamedPerson; readonly now: Date; readonly id: string },
): RouteStep {
  const asked = { kind, addressee, order: order.trim(), notes, deadlineDays, fixedDay };
  const fresh = { openedAt: null, dueOn: null, takenOverFrom: null, end: null } as const;
  return { id, ...asked, state: 'planned', addedBy: by, addedAt: now, ...fresh };
}

/**
 * Puts another plan in the place of all stations that have not begun; those with the id of a planned one stay that one.
 * @throws {FolderActImpossible} Thrown when the folder has ended.
 * @throws {StepNotOpen} Thrown when a station that has begun is named.
 * @throws {FolderInvalid} Thrown as by {@link checkPlan}.
 */
export function replan(slip: Slip, plan: readonly StationPlan[], context: ActContext): Slip {
  checkState(slip, 'replan', ['draft', 'running', 'pulled-back']);
  checkPlan(plan);
  const begun = slip.stations.slice(0, firstFuture(slip));
  const planned = new Map(slip.stations.slice(begun.length).map((station) => [station.id, station]));
  const stations = plan.map((one) => {
    const known = one.id === undefined ? undefined : planned.get(one.id);
    if (one.id !== undefined && !known && begun.some(({ id }) => id === one.id)) throw new StepNotOpen('done');
    return known ? replanned(known, one, slip.round, context) : plannedStation(one, slip.round, context);
  });
  if (new Set(stations.map(({ id }) => id)).size !== stations.length) throw new FolderInvalid('stations');
  if (begun.length + stations.length === 0) throw new FolderInvalid('stations');
  return advance({ ...slip, stations: [...begun, ...stations] }, context);
}

/** Steps that are as they were stay the same; whatever is different was ordered by whoever changed it. */
function replanned(known: Station, plan: StationPlan, round: number, context: ActContext): Station {
  const left = [...known.steps];
  const steps = plannedStation(plan, round, context).steps.map((fresh) => {
    const index = left.findIndex((step) => isSame(step, fresh));
    return index === -1 ? fresh : (left.splice(index, 1)[0] ?? fresh);
  });
  return { ...known, mode: plan.mode, steps };
}

function isSame(one: StepPlan, other: StepPlan): boolean {
  const told = ({ kind, addressee, order, notes, deadlineDays, fixedDay }: StepPlan): string =>
    JSON.stringify([kind, addressee.kind, addressee.id, order, notes, deadlineDays, fixedDay]);
  return told(one) === told(other);
}

/**
 * Adds members to a station, also to the one at work.
 * @throws {StepNotOpen} Thrown when everybody there is through.
 */
export function addMembers(slip: Slip, stationId: string, members: readonly StepPlan[], context: ActContext): Slip {
  checkState(slip, 'add-members', ['draft', 'running', 'pulled-back']);
  const at = slip.stations.findIndex(({ id }) => id === stationId);
  const station = slip.stations[at];
  if (!station || at < firstFuture(slip) - 1) throw new StepNotOpen('done');
  if (isStarted(station) && station.steps.every(({ state }) => state === 'done' || state === 'skipped'))
    throw new StepNotOpen('done');
  const mode = station.mode;
  checkPlan([{ mode, steps: members }]);
  const added = plannedStation({ mode, steps: members }, station.round, context).steps;
  const steps = [...station.steps, ...added];
  if (steps.length > MEMBERS_MAX) throw new FolderInvalid('steps', { most: MEMBERS_MAX });
  return advance({ ...slip, stations: slip.stations.with(at, { ...station, steps }) }, context);
}

/** What became different on the route: the initiator must be told. @norm xdomea 3.1 0203 GeaendertenLaufwegMitteilen */
export function routeChanges(before: Slip, after: Slip): RouteChange[] {
  const was = new Map(before.stations.flatMap(({ steps }) => steps).map((step) => [step.id, step]));
  const is = after.stations.flatMap(({ steps }) => steps);
  const left = new Set(is.map(({ id }) => id));
  const changes: RouteChange[] = [];
  for (const step of is) {
    const known = was.get(step.id);
    const addressee = step.addressee.name;
    if (!known) changes.push({ kind: 'added', addressee });
    else if (step.state === 'skipped' && known.state !== 'skipped') changes.push({ kind: 'skipped', addressee });
    else if (known.addressee.id !== step.addressee.id) changes.push({ kind: 'changed', addressee });
  }
  for (const [id, { addressee }] of was)
    if (!left.has(id)) changes.push({ kind: 'removed', addressee: addressee.name });
  return changes;
}
