import { isSignature } from './route-step.js';
import { numbered, type Slip } from './slip.js';

/** What becomes of the drafts in the folder by where it stands: at work, being signed, signed for good, sent. */
export type DraftState = 'in-progress' | 'in-co-signature' | 'final' | 'dispatched';

/** Whether everybody of the present round who signs last has signed. */
export function isSignedForGood({ stations, round }: Slip): boolean {
  const last = stations
    .filter((station) => station.round === round)
    .flatMap(({ steps }) => steps)
    .filter(({ kind, state }) => kind === 'final-signature' && state !== 'skipped');
  const effective = last.filter(({ end }) => end?.outcome !== 'returned');
  return effective.length > 0 && effective.every(({ end }) => end?.outcome === 'signed');
}

/** What the drafts are to be now; nobody changes them while they are with those who sign. */
export function draftState(slip: Slip): DraftState {
  if (isSignedForGood(slip)) {
    const isSent = numbered(slip).some(
      ({ step, station }) => station.round === slip.round && step.end?.outcome === 'dispatched',
    );
    return isSent ? 'dispatched' : 'final';
  }
  const open = numbered(slip).filter(({ step: { state } }) => state === 'open');
  return open.some(({ step: { kind } }) => isSignature(kind)) ? 'in-co-signature' : 'in-progress';
}

/** The states a document has to go through to get there; none where it cannot, for it is not a draft or there already. */
export function wayTo(from: string, to: DraftState): readonly DraftState[] {
  return WAYS[from]?.[to] ?? [];
}

const WAYS: Readonly<Record<string, Partial<Record<DraftState, readonly DraftState[]>>>> = {
  draft: {
    'in-co-signature': ['in-progress', 'in-co-signature'],
    final: ['final'],
    dispatched: ['final', 'dispatched'],
  },
  'in-progress': { 'in-co-signature': ['in-co-signature'], final: ['final'], dispatched: ['final', 'dispatched'] },
  'in-co-signature': { 'in-progress': ['in-progress'], final: ['final'], dispatched: ['final', 'dispatched'] },
  final: { dispatched: ['dispatched'] },
};
