import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acting, DONE, PAPERS, slipOf, station, step } from '../testing/slips.js';
import { addMembers, replan } from './route-planning.js';
import { isOver } from './route-step.js';
import { numbered, type Slip } from './slip.js';
import { answer, endEarly, giveBack, newRound, pullBack, skip, start, takeOver } from './slip-acts.js';

const lea = acting('Lea');
const refused = { ...DONE, outcome: 'refused', remark: 'So nicht.' } as const;

/** Any act on any step, as people who press keys would try it. */
const act = fc.record({
  name: fc.constantFrom(
    'done',
    'refused',
    'back',
    'lead',
    'skip',
    'take',
    'pull',
    'start',
    'round',
    'replan',
    'add',
    'end',
  ),
  at: fc.nat(20),
  to: fc.nat(20),
});

function tried(slip: Slip, { name, at, to }: { name: string; at: number; to: number }): Slip {
  const all = numbered(slip);
  const one = all[at % all.length];
  if (!one) return slip;
  const target = slip.stations[to % slip.stations.length]?.id ?? '';
  const more = station('in-turn', step('co-signature', `N${String(at)}`), step('acknowledgement', `M${String(to)}`));
  const acts: Readonly<Record<string, () => Slip>> = {
    done: () => answer(slip, one.step.id, DONE, acting(one.step.addressee.name)),
    refused: () => answer(slip, one.step.id, refused, acting(one.step.addressee.name)),
    back: () => giveBack(slip, one.step.id, target, 'zurück', acting(one.step.addressee.name)),
    lead: () => giveBack(slip, one.step.id, 'lead', 'zurück', acting(one.step.addressee.name)),
    skip: () => skip(slip, one.step.id, 'entfällt', lea),
    take: () => takeOver(slip, one.step.id, acting('Chefin')),
    pull: () => pullBack(slip),
    start: () => start(slip, lea),
    round: () => newRound(slip, PAPERS, null, 'neu', lea),
    replan: () => replan(slip, [more], lea),
    add: () => addMembers(slip, target, more.steps, lea),
    end: () => endEarly(slip, 'Schluss', lea),
  };
  try {
    return acts[name]?.() ?? slip;
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('CIRCULATION.')) return slip;
    throw error;
  }
}

describe('any sequence of acts', () => {
  const first = slipOf(
    station('parallel', step('processing', 'Carl'), step('acknowledgement', 'Kim')),
    station('in-turn', step('co-signature', 'Anna'), step('co-signature', 'Berta'), step('co-signature', 'Emil')),
    station('parallel', step('co-signature', 'Fritz'), step('co-signature', 'Gerda')),
    station('parallel', step('final-signature', 'Dora')),
  );

  it('keeps the numbers of what is done when a new round begins after the folder was pulled back', () => {
    const sequence = ['done', 'round', 'pull', 'round'].map((name) => ({ name, at: 0, to: 0 }));
    const before = sequence.slice(0, -1).reduce(tried, start(first, lea));
    const over = numbered(before).filter(({ step: one }) => isOver(one));
    const after = new Map(
      numbered(tried(before, sequence[3] ?? { name: '', at: 0, to: 0 })).map((found) => [found.step.id, found.number]),
    );
    expect(over.map(({ step: { id } }) => after.get(id))).toEqual(over.map(({ number }) => number));
  });

  it('changes no step that is over, nor its number, and never stands still', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (sequence) => {
        let slip = start(first, lea);
        for (const one of sequence) {
          const next = tried(slip, one);
          const over = numbered(slip).filter(({ step: { state } }) => state === 'done' || state === 'skipped');
          const later = new Map(numbered(next).map((found) => [found.step.id, found]));
          for (const { step: known, number } of over) {
            expect(later.get(known.id)?.step).toEqual(known);
            expect(later.get(known.id)?.number).toBe(number);
          }
          const ids = numbered(next).map(({ step: { id } }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(next.stations.every(({ steps }) => steps.length > 0)).toBe(true);
          const open = numbered(next).filter(({ step: { state } }) => state === 'open');
          if (next.state === 'running') expect(open.length).toBeGreaterThan(0);
          if (next.state === 'pulled-back') expect(open).toEqual([]);
          if (next.state === 'ended')
            expect(numbered(next).every(({ step: one }) => isOver(one) || one.kind === 'acknowledgement')).toBe(true);
          slip = next;
        }
      }),
      { numRuns: 150 },
    );
  });
});
