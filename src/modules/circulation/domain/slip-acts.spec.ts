import { describe, expect, it } from '@jest/globals';
import { acting, DONE, idOf, PAPERS, slipOf, station, step, told } from '../testing/slips.js';
import { holdsStill, stepOf } from './slip.js';
import { answer, endEarly, giveBack, newRound, newSlip, pullBack, skip, start, takeOver } from './slip-acts.js';

const lea = acting('Lea');
const refused = { ...DONE, outcome: 'refused', remark: 'So nicht.' } as const;

describe(start.name, () => {
  it('opens what comes first: all side by side, or the first in turn; taking note holds nobody up', () => {
    const slip = slipOf(
      station('parallel', step('acknowledgement', 'Kim')),
      station('parallel', step('co-signature', 'Anna'), step('co-signature', 'Berta')),
      station('in-turn', step('processing', 'Carl'), step('final-signature', 'Dora')),
    );
    const running = start(slip, lea);
    expect(told(running)).toEqual(['1 Kim open', '2 Anna open', '3 Berta open', '4 Carl planned', '5 Dora planned']);
    const half = answer(running, idOf(running, 'Berta'), DONE, acting('Berta'));
    expect(told(half).slice(3)).toEqual(['4 Carl planned', '5 Dora planned']);
    const through = answer(half, idOf(half, 'Anna'), DONE, acting('Vera', 'Anna'));
    expect(told(through)).toEqual([
      '1 Kim open',
      '2 Anna signed i. V. Anna',
      '3 Berta signed',
      '4 Carl open',
      '5 Dora planned',
    ]);
  });

  it('is over when nothing is left that others wait for; taking note still can be done then', () => {
    const running = start(
      slipOf(station('parallel', step('final-signature', 'Dora'), step('acknowledgement', 'Kim'))),
      lea,
    );
    const ended = answer(running, idOf(running, 'Dora'), DONE, acting('Dora'));
    expect(ended.state).toBe('ended');
    expect(told(answer(ended, idOf(ended, 'Kim'), DONE, acting('Kim')))).toEqual([
      '1 Dora signed',
      '2 Kim acknowledged',
    ]);
    expect(() => start(ended, lea)).toThrow(expect.objectContaining({ code: 'CIRCULATION.ACT_IMPOSSIBLE' }));
  });

  it('reckons the last day from the day a step is opened', () => {
    const running = start(slipOf(station('parallel', step('processing', 'Carl', { deadlineDays: 3 }))), lea);
    expect(stepOf(running, idOf(running, 'Carl')).step.dueOn).toBe('2026-11-25');
  });
});

describe(newSlip.name, () => {
  it('needs papers, each once, and a route', () => {
    const route = [station('parallel', step('processing', 'Carl'))];
    for (const papers of [[], [...PAPERS, ...PAPERS]])
      expect(() => newSlip(papers, route, lea)).toThrow(
        expect.objectContaining({ details: expect.objectContaining({ field: 'papers' }) }),
      );
    expect(() => newSlip(PAPERS, [], lea)).toThrow(expect.objectContaining({ details: { field: 'stations' } }));
  });
});

describe(answer.name, () => {
  it('signs nothing but what the round is bound to', () => {
    const running = start(slipOf(station('parallel', step('co-signature', 'Anna'))), lea);
    const id = idOf(running, 'Anna');
    expect(() => answer(running, id, { ...DONE, seen: new Map([['draft', 'h2']]) }, acting('Anna'))).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.PAPERS_CHANGED' }),
    );
    const signed = answer(running, id, DONE, acting('Anna'));
    expect(stepOf(signed, id).step.end?.signed).toEqual([PAPERS[0]]);
    expect(holdsStill(signed, stepOf(signed, id), new Map([['draft', 'h1']]))).toBe(true);
    expect(holdsStill(signed, stepOf(signed, id), new Map([['draft', 'h2']]))).toBe(false);
  });

  it('sends the folder to the lead when somebody does not sign, before those who would come in turn', () => {
    const running = start(
      slipOf(
        station('in-turn', step('co-signature', 'Anna'), step('co-signature', 'Berta')),
        station('parallel', step('final-signature', 'Dora')),
      ),
      lea,
    );
    const objected = answer(running, idOf(running, 'Anna'), refused, acting('Anna'));
    expect(told(objected)).toEqual(['1 Anna refused', '2 Lea open', '3 Berta planned', '4 Dora planned']);
    expect(told(answer(objected, idOf(objected, 'Lea'), DONE, lea)).slice(1)).toEqual([
      '2 Lea processed',
      '3 Berta open',
      '4 Dora planned',
    ]);
  });

  it('asks the lead once, however many of a station object, and lets the others go on', () => {
    const running = start(
      slipOf(station('parallel', step('co-signature', 'Anna'), step('co-signature', 'Berta'))),
      lea,
    );
    const first = answer(running, idOf(running, 'Anna'), refused, acting('Anna'));
    expect(told(first)).toEqual(['1 Anna refused', '2 Berta open', '3 Lea planned']);
    const second = answer(
      first,
      idOf(first, 'Berta'),
      { ...DONE, outcome: 'conditional', remark: 'Nur mit Auflage.' },
      acting('Berta'),
    );
    expect(told(second)).toEqual(['1 Anna refused', '2 Berta conditional', '3 Lea open']);
  });

  it('asks for the reason of an objection, and lets only signatures be refused', () => {
    const running = start(slipOf(station('parallel', step('co-signature', 'Anna'), step('processing', 'Carl'))), lea);
    expect(() => answer(running, idOf(running, 'Anna'), { ...refused, remark: ' ' }, acting('Anna'))).toThrow(
      expect.objectContaining({ details: { field: 'remark' } }),
    );
    expect(() => answer(running, idOf(running, 'Carl'), refused, acting('Carl'))).toThrow(
      expect.objectContaining({ details: { field: 'outcome' } }),
    );
  });
});

describe(giveBack.name, () => {
  it('asks once more for what lies between, and changes nothing that is done', () => {
    let slip = start(
      slipOf(
        station('parallel', step('processing', 'Carl')),
        station('parallel', step('co-signature', 'Anna'), step('acknowledgement', 'Kim')),
        station('parallel', step('final-signature', 'Dora')),
      ),
      lea,
    );
    const first = slip.stations[0]?.id ?? '';
    slip = answer(slip, idOf(slip, 'Carl'), DONE, acting('Carl'));
    slip = answer(slip, idOf(slip, 'Anna'), DONE, acting('Anna'));
    slip = giveBack(slip, idOf(slip, 'Dora'), first, 'Bitte Anlage 2 ergänzen.', acting('Dora'));
    expect(told(slip)).toEqual([
      '1 Carl processed',
      '2 Anna signed',
      '3 Kim open',
      '4 Dora returned',
      '5 Carl open',
      '6 Anna planned',
      '7 Dora planned',
    ]);
    slip = answer(slip, idOf(slip, 'Carl'), DONE, acting('Carl'));
    // a second return asks for each station once, not for its repetitions too
    slip = giveBack(slip, idOf(slip, 'Anna'), first, 'Noch einmal.', acting('Anna'));
    expect(told(slip).slice(4)).toEqual([
      '5 Carl processed',
      '6 Anna returned',
      '7 Carl open',
      '8 Anna planned',
      '9 Dora planned',
    ]);
  });

  it('goes to the lead and back again', () => {
    const slip = start(slipOf(station('parallel', step('co-signature', 'Anna'))), lea);
    const back = giveBack(slip, idOf(slip, 'Anna'), 'lead', 'Fehlt etwas?', acting('Anna'));
    expect(told(back)).toEqual(['1 Anna returned', '2 Lea open', '3 Anna planned']);
  });

  it('goes to no later station', () => {
    const slip = start(
      slipOf(station('parallel', step('processing', 'Carl')), station('parallel', step('co-signature', 'Anna'))),
      lea,
    );
    expect(() => giveBack(slip, idOf(slip, 'Carl'), slip.stations[1]?.id ?? '', 'x', acting('Carl'))).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.STEP_NOT_FOUND' }),
    );
  });
});

describe(newRound.name, () => {
  it('asks everybody once more, and what was signed before does not hold', () => {
    let slip = start(
      slipOf(station('parallel', step('co-signature', 'Anna')), station('parallel', step('co-signature', 'Berta'))),
      lea,
    );
    const annas = idOf(slip, 'Anna');
    slip = answer(slip, annas, DONE, acting('Anna'));
    const papers = [{ documentId: 'draft', version: 2, hash: 'h2', isForSignature: true, isOwn: true }];
    slip = newRound(slip, papers, null, 'Entwurf geändert', lea);
    expect(told(slip)).toEqual(['1 Anna signed', '2 Berta skipped', '3 Anna open', '4 Berta planned']);
    expect(holdsStill(slip, stepOf(slip, annas), new Map([['draft', 'h1']]))).toBe(false);
    expect(() => answer(slip, idOf(slip, 'Anna'), DONE, acting('Anna'))).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.PAPERS_CHANGED' }),
    );
  });
});

describe(pullBack.name, () => {
  it('lets what is open wait, and goes on where it was', () => {
    const slip = start(slipOf(station('parallel', step('co-signature', 'Anna'), step('co-signature', 'Berta'))), lea);
    const pulled = pullBack(answer(slip, idOf(slip, 'Berta'), DONE, acting('Berta')));
    expect(told(pulled)).toEqual(['1 Anna planned', '2 Berta signed']);
    expect(() => answer(pulled, idOf(pulled, 'Anna'), DONE, acting('Anna'))).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.STEP_NOT_OPEN' }),
    );
    expect(told(start(pulled, lea))).toEqual(['1 Anna open', '2 Berta signed']);
    // what was pulled back keeps its number when a new round begins
    expect(told(newRound(pulled, PAPERS, null, 'Neu', lea)).slice(0, 2)).toEqual(['1 Anna skipped', '2 Berta signed']);
  });
});

describe('what superiors and the lead may do', () => {
  it('takes a step over and keeps whose it was', () => {
    const slip = start(slipOf(station('parallel', step('processing', 'Carl'))), lea);
    const taken = takeOver(slip, idOf(slip, 'Carl'), acting('Chefin'));
    expect(stepOf(taken, idOf(taken, 'Chefin')).step).toMatchObject({ takenOverFrom: 'Carl', state: 'open' });
  });

  it('leaves a step out with a reason and goes on', () => {
    const slip = start(
      slipOf(station('parallel', step('processing', 'Carl')), station('parallel', step('processing', 'Dora'))),
      lea,
    );
    expect(told(skip(slip, idOf(slip, 'Carl'), 'krank', lea))).toEqual(['1 Carl skipped', '2 Dora open']);
    expect(() => skip(slip, idOf(slip, 'Dora'), 'später', lea)).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.STEP_NOT_OPEN' }),
    );
    expect(() => skip(slip, idOf(slip, 'Carl'), '', lea)).toThrow(
      expect.objectContaining({ details: { field: 'remark' } }),
    );
  });

  it('ends a folder early and says of everybody left that he was not asked', () => {
    const slip = start(
      slipOf(station('parallel', step('processing', 'Carl')), station('parallel', step('processing', 'Dora'))),
      lea,
    );
    const ended = endEarly(slip, 'Antrag zurückgenommen', lea);
    expect([ended.state, ...told(ended)]).toEqual(['ended', '1 Carl skipped', '2 Dora skipped']);
  });
});
