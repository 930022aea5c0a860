import type { CalendarDay } from '#kernel/calendar-day';

/**
 * What somebody is asked to do with a folder: process (Bearbeitung), co-sign (Mitzeichnung), sign last (Schlusszeichnung),
 * take note (Kenntnisnahme), send (Absendung), look at it again on a day (Wiedervorlage).
 */
export const STEP_KINDS = [
  'processing',
  'co-signature',
  'final-signature',
  'acknowledgement',
  'dispatch',
  'follow-up',
] as const;

/** Kind of a step. */
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * Business notes (Geschäftsgangvermerke): z. K. for information, bR please see me, bA call me, vA before dispatch, nA after
 * dispatch, + reserved for one's own final signature. @norm GGO Anlage 2
 */
export const BUSINESS_NOTES = ['zK', 'bR', 'bA', 'vA', 'nA', 'plus'] as const;

/** A business note. */
export type BusinessNote = (typeof BUSINESS_NOTES)[number];

/** Where a step stands; what is done or skipped never changes again. @norm xdomea 3.1 code list Beteiligungsstatus */
export type StepState = 'planned' | 'open' | 'done' | 'skipped';

/** How a step ended. */
export type StepOutcome =
  'processed' | 'signed' | 'conditional' | 'refused' | 'acknowledged' | 'dispatched' | 'resumed' | 'returned';

/** Somebody, as the slip names him for ever. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** Whom a step is addressed to: a person, or whoever of an office takes it. */
export interface Addressee {
  readonly kind: 'person' | 'unit';
  readonly id: string;
  readonly name: string;
}

/** A document version in the folder, bound by what it consists of. */
export interface BoundPaper {
  readonly documentId: string;
  readonly version: number;
  /** SHA-256 over the files of the version. */
  readonly hash: string;
  /** Whether it is what is to be signed; otherwise it is only enclosed. */
  readonly isForSignature: boolean;
  /** Whether whoever sent it round may change it himself: what becomes of the folder changes nothing of others. */
  readonly isOwn: boolean;
}

/** What somebody is asked for, as it is planned. */
export interface StepPlan {
  readonly kind: StepKind;
  readonly addressee: Addressee;
  /** Text of the order (Verfügung); empty where the kind says it all. */
  readonly order: string;
  readonly notes: readonly BusinessNote[];
  /** Working days from the day it is opened; `null` without. */
  readonly deadlineDays: number | null;
  /** A day that is set whatever the day it is opened; of follow-ups the day to look at it again. */
  readonly fixedDay: CalendarDay | null;
}

/** How a step ended, by whom and with what words; written once. */
export interface StepEnd {
  readonly at: Date;
  readonly by: NamedPerson;
  /** For whom somebody stood in (i. V.). */
  readonly onBehalfOf: NamedPerson | null;
  /** `null` where it was skipped. */
  readonly outcome: StepOutcome | null;
  /** Remark, or why it was skipped. */
  readonly remark: string;
  /** What a signature holds for. */
  readonly signed: readonly BoundPaper[];
}

/** One participation of one person or office (Beteiligungsschritt). @norm xdomea 3.1 BeteiligungsschrittType */
export interface RouteStep extends StepPlan {
  readonly id: string;
  readonly state: StepState;
  readonly addedBy: NamedPerson;
  readonly addedAt: Date;
  readonly openedAt: Date | null;
  readonly dueOn: CalendarDay | null;
  /** Whose it was before a superior took it over. */
  readonly takenOverFrom: string | null;
  readonly end: StepEnd | null;
}

/** A place on the route: one or several steps, side by side or one after the other. */
export interface Station {
  readonly id: string;
  readonly round: number;
  readonly mode: 'parallel' | 'in-turn';
  /** The station this one is a repetition of, after a return or in a new round. */
  readonly repeats: string | null;
  /** Made by the product for the lead to seek consensus, after somebody did not sign as it was. */
  readonly isConsensus: boolean;
  readonly steps: readonly RouteStep[];
}

/** A station as it is planned. */
export interface StationPlan {
  /** Of a station that is planned already and stays. */
  readonly id?: string | undefined;
  readonly mode: Station['mode'];
  readonly steps: readonly StepPlan[];
}

/** Whether others wait for the step: taking note never holds anything up. */
export function isBlocking(step: Pick<StepPlan, 'kind'>): boolean {
  return step.kind !== 'acknowledgement';
}

/** Whether a step of this kind is a signature. */
export function isSignature(kind: StepKind): boolean {
  return kind === 'co-signature' || kind === 'final-signature';
}

/** Whether nothing of the step changes any more. */
export function isOver(step: Pick<RouteStep, 'state'>): boolean {
  return step.state === 'done' || step.state === 'skipped';
}

/** Whether anything of the station has been opened yet; what was pulled back before anybody ended it has not. */
export function isStarted(station: Station): boolean {
  return station.steps.some(({ state }) => state !== 'planned');
}

/** The steps behind the last one that was opened. */
export function stepsToCome(station: Station): readonly RouteStep[] {
  return station.steps.slice(station.steps.findLastIndex(({ state }) => state !== 'planned') + 1);
}

/** How a step of the kind ends when it is simply done. */
export function plainOutcome(kind: StepKind): StepOutcome {
  return PLAIN[kind];
}

const PLAIN: Readonly<Record<StepKind, StepOutcome>> = {
  processing: 'processed',
  'co-signature': 'signed',
  'final-signature': 'signed',
  acknowledgement: 'acknowledged',
  dispatch: 'dispatched',
  'follow-up': 'resumed',
};
