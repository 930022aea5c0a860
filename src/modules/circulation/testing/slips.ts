import type { Addressee, BoundPaper, NamedPerson, StationPlan, StepKind, StepPlan } from '../domain/route-step.js';
import { newSlip, type StepAnswer } from '../domain/slip-acts.js';
import { type ActContext, numbered, type Slip } from '../domain/slip.js';

let made = 0;

/** Somebody by his name. */
export function person(name: string): NamedPerson {
  return { id: name, name };
}

/** Whoever acts at a quarter past eight on a Friday. */
export function acting(name: string, onBehalfOf?: string): ActContext {
  return {
    by: person(name),
    onBehalfOf: onBehalfOf === undefined ? null : person(onBehalfOf),
    now: new Date('2026-11-20T07:15:00Z'),
    today: '2026-11-20',
    newId: () => `id${String((made += 1))}`,
  };
}

/** A step for somebody. */
export function step(kind: StepKind, name: string, more: Partial<StepPlan> = {}): StepPlan {
  const addressee: Addressee = { kind: 'person', ...person(name) };
  return { kind, addressee, order: '', notes: [], deadlineDays: null, fixedDay: null, ...more };
}

/** A station of such steps. */
export function station(mode: StationPlan['mode'], ...steps: StepPlan[]): StationPlan {
  return { mode, steps };
}

/** A draft to be signed, and something enclosed. */
export const PAPERS: readonly BoundPaper[] = [
  { documentId: 'draft', version: 1, hash: 'h1', isForSignature: true, isOwn: true },
  { documentId: 'letter', version: 1, hash: 'x1', isForSignature: false, isOwn: true },
];

/** Done, with the draft as it is in {@link PAPERS}. */
export const DONE: StepAnswer = { outcome: 'done', remark: '', seen: new Map([['draft', 'h1']]) };

/** A folder of Lea with these stations. */
export function slipOf(...stations: StationPlan[]): Slip {
  return newSlip(PAPERS, stations, acting('Lea'));
}

/** The slip as one line a step: number, whose, state, outcome. */
export function told(slip: Slip): string[] {
  return numbered(slip).map(
    ({ number, step: { addressee, state, end } }) =>
      `${String(number)} ${addressee.name} ${end?.outcome ?? state}${end?.onBehalfOf ? ` i. V. ${end.onBehalfOf.name}` : ''}`,
  );
}

/** Id of the (last) step of somebody that is open, or of any. */
export function idOf(slip: Slip, name: string): string {
  const own = numbered(slip).filter(({ step: { addressee } }) => addressee.name === name);
  const found = own.find(({ step: { state } }) => state === 'open') ?? own.at(-1);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found.step.id;
}
