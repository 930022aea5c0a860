import { beforeEach, describe, expect, it } from '@jest/globals';
import { userActor } from '#kernel/actor';
import { PlanRehearsal, type RehearsalReport } from './plan-rehearsal.entity.js';

const now = new Date('2026-11-22T08:00:00Z');
const rosa = userActor({ id: 'rosa', name: 'Rosa', at: now });
const anton = userActor({ id: 'anton', name: 'Anton', at: now });
const step = (kind: 'apply' | 'undo') => ({ kind, userId: 'rosa', userName: 'Rosa', at: '', reason: 'weil' }) as const;
const report = (
  reportHash: string,
  more: { rulesHash?: string; obstacles?: number; basePlanId?: string; isShownAgain?: boolean } = {},
): RehearsalReport & { isShownAgain: boolean } => ({
  isShownAgain: more.isShownAgain ?? true,
  basePlanId: more.basePlanId ?? 'base',
  rulesHash: more.rulesHash ?? 'rules',
  stockHash: reportHash,
  reportHash,
  counts: { files: 1, openFiles: 1, proceedings: 0, redirects: 0, findings: {}, obstacles: more.obstacles ?? 0 },
});

describe(PlanRehearsal.name, () => {
  let rehearsal: PlanRehearsal;

  beforeEach(() => {
    const options = { references: 'open', retention: 'open', leadUnits: 'follow' } as const;
    rehearsal = PlanRehearsal.begin({ id: 'r', filingPlanId: 'plan', options }, now);
    rehearsal.revision = 1;
    rehearsal.finishRun(report('one'), now);
  });

  function sign(): void {
    rehearsal.approve(rosa, 'records-management', 'one', now);
    rehearsal.approve(anton, 'archive', 'one', now);
  }

  it('is applied once both sides signed, and undone', () => {
    expect(() => {
      rehearsal.requestApplication(step('apply'));
    }).toThrow(expect.objectContaining({ code: 'RECORDS.REHEARSAL_NOT_READY' }));
    sign();
    rehearsal.requestApplication(step('apply'));
    rehearsal.finishApplication({ formerId: 'base', plannedDay: null });
    rehearsal.requestUndo(step('undo'));
    rehearsal.finishUndo(2);
    expect(rehearsal).toMatchObject({ state: 'undone', steps: [{ kind: 'apply' }, { kind: 'undo', leftOut: 2 }] });
  });

  it('is signed by two persons, each side once, and only the report that was read', () => {
    rehearsal.approve(rosa, 'records-management', 'one', now);
    const again =
      (by: typeof rosa, side: 'records-management' | 'archive', hash = 'one') =>
      () => {
        rehearsal.approve(by, side, hash, now);
      };
    expect(again(rosa, 'archive')).toThrow(
      expect.objectContaining({ code: 'RECORDS.REHEARSAL_SECOND_PERSON_REQUIRED' }),
    );
    expect(again(anton, 'records-management')).toThrow(
      expect.objectContaining({ code: 'RECORDS.REHEARSAL_APPROVED_ALREADY' }),
    );
    expect(again(anton, 'archive', 'two')).toThrow(
      expect.objectContaining({ code: 'RECORDS.REHEARSAL_CHANGED_MEANWHILE' }),
    );
  });

  it('is not signed while something is open', () => {
    rehearsal.runAgain();
    rehearsal.finishRun(report('two', { obstacles: 3 }), now);
    expect(() => {
      rehearsal.approve(rosa, 'archive', 'two', now);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.REHEARSAL_NOT_READY' }));
  });

  it('keeps signatures when something only came into the stock', () => {
    sign();
    rehearsal.runAgain();
    expect(rehearsal.finishRun(report('two'), now)).toEqual({ carriedOver: 2, voided: 0 });
    expect(rehearsal.approvals.map(({ reportHash }) => reportHash)).toEqual(['one', 'one']);
  });

  it.each([
    ['rules', { rulesHash: 'others' }],
    ['the plan in force', { basePlanId: 'another' }],
    ['what it showed of the stock', { isShownAgain: false }],
  ])('loses its signatures with another basis: %s', (_, more) => {
    sign();
    rehearsal.runAgain();
    expect(rehearsal.finishRun(report('two', more), now)).toEqual({ carriedOver: 0, voided: 2 });
    expect(rehearsal.approvals).toEqual([]);
  });

  it('stands where it stood when what was under way is refused', () => {
    const problem = { code: 'RECORDS.REHEARSAL_STALE', details: {} };
    sign();
    rehearsal.requestApplication(step('apply'));
    rehearsal.refuse(problem);
    expect(rehearsal).toMatchObject({ state: 'ready', problem });
    rehearsal.requestApplication(step('apply'));
    rehearsal.finishApplication(null);
    rehearsal.refuse(problem);
    expect(rehearsal).toMatchObject({ state: 'applied', problem: null });
    expect(() => {
      rehearsal.discard();
    }).toThrow(expect.objectContaining({ code: 'RECORDS.REHEARSAL_STATE_REFUSES' }));
  });
});
