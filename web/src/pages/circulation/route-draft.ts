import type { BusinessNote, RouteTemplate, Station, StationWish, StepKind } from '../../api/contract/circulation.js';

/** A step while it is planned. */
export interface DraftStep {
  key: string;
  kind: StepKind;
  addresseeKind: 'person' | 'unit';
  addresseeId: string;
  addresseeName: string;
  order: string;
  notes: BusinessNote[];
  /** Working days as they are typed. */
  deadlineDays: string;
  fixedDay: string;
}

/** A station while it is planned. */
export interface DraftStation {
  key: string;
  /** Of a station that is on the slip already. */
  id?: string;
  mode: 'parallel' | 'in-turn';
  steps: DraftStep[];
}

export function newStep(kind: StepKind = 'co-signature'): DraftStep {
  const asked = { kind, addresseeKind: 'person', addresseeId: '', addresseeName: '' } as const;
  return { key: crypto.randomUUID(), ...asked, order: '', notes: [], deadlineDays: '', fixedDay: '' };
}

export function newStation(kind?: StepKind): DraftStation {
  return { key: crypto.randomUUID(), mode: 'parallel', steps: [newStep(kind)] };
}

type PlannedStep = RouteTemplate['stations'][number]['steps'][number];

function draftOf({ kind, addressee, order, notes, deadlineDays, fixedDay }: PlannedStep): DraftStep {
  return {
    ...{ key: crypto.randomUUID(), kind, order, notes: [...notes], fixedDay: fixedDay ?? '' },
    ...{ addresseeKind: addressee.kind, addresseeId: addressee.id, addresseeName: addressee.name },
    deadlineDays: deadlineDays === null ? '' : String(deadlineDays),
  };
}

/** What a template plans. */
export function draftOfTemplate({ stations }: RouteTemplate): DraftStation[] {
  return stations.map(({ mode, steps }) => ({ key: crypto.randomUUID(), mode, steps: steps.map(draftOf) }));
}

/** The stations of a slip that have not begun. */
export function draftOfFuture(stations: readonly Station[]): DraftStation[] {
  return stations
    .filter(({ isFuture }) => isFuture)
    .map(({ id, mode, steps }) => ({ key: id, id, mode, steps: steps.map(draftOf) }));
}

/** The list with one of its items at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** What is missing at a step before it can be sent. */
export function missingIn(step: DraftStep): 'addressee' | 'fixedDay' | 'deadlineDays' | undefined {
  if (step.addresseeId === '') return 'addressee';
  if (step.kind === 'follow-up' && step.fixedDay === '') return 'fixedDay';
  if (step.deadlineDays.trim() !== '' && !/^([1-9]|[1-9]\d|1\d\d|2[0-4]\d|250)$/.test(step.deadlineDays.trim())) {
    return 'deadlineDays';
  }
  return undefined;
}

/** Whether the route can be sent as it is. */
export function isComplete(stations: readonly DraftStation[]): boolean {
  return stations.every(({ steps }) => steps.length > 0 && steps.every((step) => missingIn(step) === undefined));
}

/** The route as the API takes it. */
export function wishesOf(stations: readonly DraftStation[]): StationWish[] {
  return stations.map(({ id, mode, steps }) => ({
    ...(id === undefined ? {} : { id }),
    mode,
    steps: steps.map((step) => ({
      ...{ kind: step.kind, addressee: { kind: step.addresseeKind, id: step.addresseeId } },
      ...{ order: step.order.trim(), notes: step.notes },
      deadlineDays: step.deadlineDays.trim() === '' ? null : Number(step.deadlineDays),
      fixedDay: step.fixedDay === '' ? null : step.fixedDay,
    })),
  }));
}
