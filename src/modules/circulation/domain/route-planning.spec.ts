import { describe, expect, it } from '@jest/globals';
import { acting, DONE, idOf, slipOf, station, step, told } from '../testing/slips.js';
import { addMembers, checkPlan, replan, routeChanges } from './route-planning.js';
import { answer, start } from './slip-acts.js';

const lea = acting('Lea');

function running() {
  const slip = start(
    slipOf(
      station('parallel', step('processing', 'Carl')),
      station('parallel', step('co-signature', 'Anna')),
      station('parallel', step('final-signature', 'Dora')),
    ),
    lea,
  );
  return answer(slip, idOf(slip, 'Carl'), DONE, acting('Carl'));
}

describe(replan.name, () => {
  it('changes what has not begun, while the folder runs: order, people, more and fewer stations', () => {
    const slip = running();
    const dora = slip.stations[2];
    const next = replan(
      slip,
      [
        station('parallel', step('co-signature', 'Emil')),
        { id: dora?.id ?? '', mode: 'parallel', steps: dora?.steps ?? [] },
      ],
      lea,
    );
    expect(told(next)).toEqual(['1 Carl processed', '2 Anna open', '3 Emil planned', '4 Dora planned']);
    // who stays keeps his step
    expect(idOf(next, 'Dora')).toBe(idOf(slip, 'Dora'));
    expect(routeChanges(slip, next)).toEqual([{ kind: 'added', addressee: 'Emil' }]);
    expect(routeChanges(slip, replan(slip, [], lea))).toEqual([{ kind: 'removed', addressee: 'Dora' }]);
  });

  it('leaves alone what has begun', () => {
    const slip = running();
    const begun = slip.stations[1]?.id ?? '';
    expect(() => replan(slip, [{ id: begun, mode: 'parallel', steps: [step('processing', 'X')] }], lea)).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.STEP_NOT_OPEN' }),
    );
  });

  it('takes no station twice', () => {
    const slip = running();
    const same = { id: slip.stations[2]?.id ?? '', ...station('parallel', step('processing', 'X')) };
    expect(() => replan(slip, [same, same], lea)).toThrow(expect.objectContaining({ details: { field: 'stations' } }));
  });
});

describe(addMembers.name, () => {
  it('adds somebody to the station at work, who is asked at once', () => {
    const slip = running();
    const next = addMembers(slip, slip.stations[1]?.id ?? '', [step('co-signature', 'Emil')], lea);
    expect(told(next)).toEqual(['1 Carl processed', '2 Anna open', '3 Emil open', '4 Dora planned']);
  });

  it('adds nobody to a station that is through', () => {
    const slip = running();
    expect(() => addMembers(slip, slip.stations[0]?.id ?? '', [step('processing', 'X')], lea)).toThrow(
      expect.objectContaining({ code: 'CIRCULATION.STEP_NOT_OPEN' }),
    );
  });
});

describe(checkPlan.name, () => {
  it('refuses what nobody could do', () => {
    const field = (...plan: Parameters<typeof step>): unknown => {
      try {
        checkPlan([station('parallel', step(...plan))]);
        return null;
      } catch (error) {
        return (error as { details: { field: string } }).details.field;
      }
    };
    expect(field('processing', 'Carl')).toBeNull();
    expect(field('follow-up', 'Carl')).toBe('fixedDay');
    expect(field('follow-up', 'Carl', { fixedDay: '2026-12-01' })).toBeNull();
    expect(field('processing', 'Carl', { deadlineDays: 0 })).toBe('deadlineDays');
    expect(field('processing', 'Carl', { notes: ['bR', 'bR'] })).toBe('notes');
    expect(field('processing', 'Carl', { order: 'x'.repeat(2_001) })).toBe('order');
    expect(() => checkPlan([station('parallel')])).toThrow(
      expect.objectContaining({ details: { field: 'steps', most: 30 } }),
    );
  });
});
