import { describe, expect, it } from '@jest/globals';
import { FollowUpInPast, FollowUpInvalid, FollowUpSettled } from '../life-errors.js';
import { FollowUp, type NewFollowUp, urgencyOf } from './follow-up.entity.js';

const now = new Date('2026-11-20T08:00:00Z');
const today = '2026-11-20';
const by = { id: 'k', name: 'Karla Kunde' };

function setup(more: Partial<NewFollowUp> = {}): FollowUp {
  return FollowUp.set(
    {
      id: 'f',
      object: { kind: 'file', id: 'a', fileId: 'a' },
      kind: 'follow-up',
      subject: 'Antwort des Bauherrn da?',
      rule: { kind: 'wished', on: '2026-12-25' },
      warnDays: 0,
      assigneeId: null,
      ...more,
    },
    by,
    now,
    today,
  );
}

const objection: Partial<NewFollowUp> = {
  kind: 'deadline',
  subject: 'Widerspruch',
  rule: { kind: 'computed', from: '2026-10-15', amount: 1, unit: 'months', startsWith: 'event' },
  warnDays: 7,
};

describe(FollowUp.name, () => {
  it('comes on a working day and keeps the day that was asked for', () => {
    expect(setup()).toMatchObject({ dueOn: '2026-12-28', rule: { kind: 'wished', on: '2026-12-25' }, state: 'open' });
  });

  it('ends as the law reckons, also when that has passed already', () => {
    expect(setup(objection).dueOn).toBe('2026-11-16');
  });

  it('refuses what cannot be meant', () => {
    expect(() => setup({ rule: { kind: 'wished', on: '2026-11-19' } })).toThrow(FollowUpInPast);
    expect(() => setup({ subject: ' ' })).toThrow(FollowUpInvalid);
    expect(() => setup({ warnDays: 400 })).toThrow(FollowUpInvalid);
    expect(() => setup({ rule: { kind: 'fixed', on: '2026-12-01' } })).toThrow(FollowUpInvalid);
    expect(() => setup({ ...objection, rule: { kind: 'wished', on: '2026-12-01' } })).toThrow(FollowUpInvalid);
    const long = { kind: 'computed', from: today, unit: 'years', startsWith: 'event' } as const;
    expect(() => setup({ ...objection, rule: { ...long, amount: 31 } })).toThrow(FollowUpInvalid);
    expect(() => setup({ ...objection, rule: { ...long, amount: 0 } })).toThrow(FollowUpInvalid);
  });

  it('is postponed to a working day; a prolonged deadline stays on the day that was granted', () => {
    const followUp = setup();
    followUp.postpone('2026-11-21', today);
    expect(followUp.dueOn).toBe('2026-11-23');
    const deadline = setup(objection);
    deadline.postpone('2026-12-26', today);
    expect(deadline).toMatchObject({ dueOn: '2026-12-26', rule: { kind: 'fixed', on: '2026-12-26' } });
    expect(() => {
      deadline.postpone('2026-11-01', today);
    }).toThrow(FollowUpInPast);
  });

  it('is settled once, with what came of it, and then stays as it is', () => {
    const followUp = setup();
    followUp.handOver('m');
    followUp.settle(' Antwort liegt vor ', { id: 'm', name: 'Mara Meier' }, now);
    expect(followUp).toMatchObject({ state: 'done', outcome: 'Antwort liegt vor', settledByName: 'Mara Meier' });
    expect(() => {
      followUp.settle('', by, now);
    }).toThrow(FollowUpSettled);
    expect(() => {
      followUp.postpone('2026-12-01', today);
    }).toThrow(FollowUpSettled);
    expect(() => {
      followUp.handOver(null);
    }).toThrow(FollowUpSettled);
  });
});

describe(urgencyOf.name, () => {
  it.each([
    ['2026-11-19', 0, 'overdue'],
    ['2026-11-20', 0, 'today'],
    ['2026-11-21', 0, 'later'],
    ['2026-11-27', 7, 'soon'],
    ['2026-11-28', 7, 'later'],
  ] as const)('of %s with %i days of warning is %s', (dueOn, warnDays, urgency) => {
    expect(urgencyOf(dueOn, warnDays, today)).toBe(urgency);
  });
});
