import { describe, expect, it } from '@jest/globals';
import { acting, DONE, idOf, slipOf, station, step } from '../testing/slips.js';
import { draftState, isSignedForGood, wayTo } from './signing-state.js';
import { answer, giveBack, start } from './slip-acts.js';

const lea = acting('Lea');

describe(draftState.name, () => {
  it('freezes drafts while they are signed, lets them be worked on after a return, and for good when signed last', () => {
    let slip = start(
      slipOf(
        station('parallel', step('processing', 'Carl')),
        station('parallel', step('final-signature', 'Dora')),
        station('parallel', step('dispatch', 'Post')),
      ),
      lea,
    );
    const first = slip.stations[0]?.id ?? '';
    expect(draftState(slip)).toBe('in-progress');
    slip = answer(slip, idOf(slip, 'Carl'), DONE, acting('Carl'));
    expect(draftState(slip)).toBe('in-co-signature');
    slip = giveBack(slip, idOf(slip, 'Dora'), first, 'zurück', acting('Dora'));
    expect([draftState(slip), isSignedForGood(slip)]).toEqual(['in-progress', false]);
    slip = answer(slip, idOf(slip, 'Carl'), DONE, acting('Carl'));
    slip = answer(slip, idOf(slip, 'Dora'), DONE, acting('Dora'));
    expect(draftState(slip)).toBe('final');
    expect(draftState(answer(slip, idOf(slip, 'Post'), DONE, acting('Post')))).toBe('dispatched');
  });

  it('holds nothing for signed that was refused at the end', () => {
    const slip = start(slipOf(station('parallel', step('final-signature', 'Dora'))), lea);
    expect(
      isSignedForGood(
        answer(slip, idOf(slip, 'Dora'), { ...DONE, outcome: 'refused', remark: 'nein' }, acting('Dora')),
      ),
    ).toBe(false);
  });
});

describe(wayTo.name, () => {
  it('leaves received mail and what is final alone', () => {
    expect(wayTo('received', 'final')).toEqual([]);
    expect(wayTo('final', 'in-progress')).toEqual([]);
    expect(wayTo('draft', 'in-co-signature')).toEqual(['in-progress', 'in-co-signature']);
  });
});
