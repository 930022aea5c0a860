import { describe, expect, it } from '@jest/globals';
import { systemActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import {
  DueIsLeads,
  TaskChangedMeanwhile,
  TaskHeldByOther,
  TaskInputInvalid,
  TaskNotFound,
  TaskNotReturnable,
  TaskOver,
} from '../errors.js';
import { checkVersion, claimed, givenBack, handedOver, partOf, rescheduled, type Task, type TaskPart } from './task.js';
import { keyRingOf } from './task-keys.js';

const TASK: Task = {
  ...{ id: 't', sourceModule: 'workflow', sourceId: 's', status: 'open', unitId: 'u', assigneeId: null },
  ...{ assigneeUnitId: null, candidateKeys: ['unit:u'], unresolved: null, priority: 50 },
  ...{ dueAt: null, followUpAt: null, version: 3 },
};
const MEMBER: TaskPart = { mayDo: true, mayTake: true, mayHandOut: false, leads: false, actsFor: null };
const COLLEAGUE: TaskPart = { ...MEMBER, mayDo: false };
const LEAD: TaskPart = { mayDo: false, mayTake: true, mayHandOut: true, leads: true, actsFor: null };
const HELD: Task = { ...TASK, assigneeId: 'anna' };

describe(partOf.name, () => {
  const clerk = userActorWith({ 'tasks.work': ['u'] });
  const part = (task: Task, actor = clerk) => partOf(actor, keyRingOf(actor, []), task);

  it('lets everybody who is asked do it while nobody has it, then only whoever has it', () => {
    expect(part(TASK)).toEqual(MEMBER);
    expect(part(HELD)).toEqual(COLLEAGUE);
    expect(part({ ...TASK, assigneeId: clerk.id })).toMatchObject({ mayDo: true });
  });

  it('hides it from everybody else, and shows it to those who lead the office of the task or of whoever has it', () => {
    const stranger = userActorWith({ 'tasks.work': ['v'], 'tasks.lead': ['v'] });
    expect(part(HELD, stranger)).toBeUndefined();
    expect(part({ ...HELD, assigneeUnitId: 'v' }, stranger)).toEqual(LEAD);
  });

  it('shows operators what nobody could be found for, to hand it out and never to do it', () => {
    const operator = userActorWith({ 'tasks.operate': 'all' });
    expect(part(TASK, operator)).toBeUndefined();
    const lost: Task = { ...TASK, candidateKeys: [], unresolved: 'role-unknown' };
    expect(part(lost, operator)).toMatchObject({ mayDo: false, mayTake: false, mayHandOut: true });
    expect(part(lost)).toBeUndefined();
  });

  it('says in whose place a deputy acts, and that he acts for himself where he is asked himself too', () => {
    const grants = new Map([['tasks.work', ['u']]]);
    const anna = { id: 'anna', name: 'Anna', offices: ['u'], grants };
    const deputy = userActorWith({ 'tasks.work': ['v'] }, 'Ben', { standsInFor: [anna] });
    expect(part(HELD, deputy)).toMatchObject({ mayDo: true, actsFor: { id: 'anna', name: 'Anna' } });
    const colleague = userActorWith({ 'tasks.work': ['u'] }, 'Cem', { standsInFor: [anna] });
    expect(part(TASK, colleague)?.actsFor).toBeNull();
  });

  it('lets the product itself do everything', () => {
    expect(partOf(systemActor('worker'), { own: [], lent: [] }, HELD)).toMatchObject({ mayDo: true });
  });
});

describe(claimed.name, () => {
  it('puts it on the desk of whoever claims, once', () => {
    expect(claimed(TASK, MEMBER, 'ben')).toEqual({ assigneeId: 'ben' });
    expect(claimed({ ...TASK, assigneeId: 'ben' }, MEMBER, 'ben')).toBeUndefined();
  });

  it('says who has it, or that it is over', () => {
    expect(() => claimed(HELD, COLLEAGUE, 'ben')).toThrow(new TaskHeldByOther('anna'));
    expect(() => claimed({ ...TASK, status: 'completed' }, MEMBER, 'ben')).toThrow(TaskOver);
    expect(() => claimed(TASK, LEAD, 'ben')).toThrow(TaskNotFound);
  });
});

describe(givenBack.name, () => {
  it('lets the others who were asked take it again', () => {
    expect(givenBack(HELD, MEMBER)).toEqual({ assigneeId: null });
    expect(givenBack(TASK, MEMBER)).toBeUndefined();
  });

  it('refuses where nobody else was asked', () => {
    expect(() => givenBack({ ...HELD, candidateKeys: ['user:anna', 'user:anna@u'] }, MEMBER)).toThrow(
      TaskNotReturnable,
    );
  });
});

describe(handedOver.name, () => {
  const to = (toId: string, remark: string | null = 'Urlaub') => ({ toId, actorId: 'ben', remark });

  it('is delegation by whoever has it, assignment by the lead, taking by a colleague', () => {
    expect(handedOver(HELD, MEMBER, to('cem'))?.how).toBe('delegated');
    expect(handedOver(HELD, LEAD, to('cem'))?.how).toBe('assigned');
    expect(handedOver(HELD, COLLEAGUE, to('ben'))?.how).toBe('taken');
    expect(handedOver(TASK, MEMBER, to('cem', null))?.change).toEqual({ assigneeId: 'cem', unresolved: null });
    expect(handedOver(HELD, LEAD, to('anna'))).toBeUndefined();
  });

  it("asks for a reason where somebody has it, and lets no colleague order another one's desk", () => {
    expect(() => handedOver(HELD, COLLEAGUE, to('ben', null))).toThrow(TaskInputInvalid);
    expect(() => handedOver(HELD, COLLEAGUE, to('cem'))).toThrow(TaskHeldByOther);
  });

  it('lets operators hand out what nobody could be found for, but not to themselves', () => {
    const operator: TaskPart = { mayDo: false, mayTake: false, mayHandOut: true, leads: false, actsFor: null };
    const lost: Task = { ...TASK, candidateKeys: [], unresolved: 'user-unknown' };
    expect(handedOver(lost, operator, to('cem', null))?.change).toEqual({ assigneeId: 'cem', unresolved: null });
    expect(() => handedOver(lost, operator, to('ben', null))).toThrow(TaskNotFound);
  });
});

describe(rescheduled.name, () => {
  const day = new Date('2026-12-01T10:00:00Z');

  it('lets whoever does it put it aside and weigh it, and set a day where none stands', () => {
    expect(rescheduled(TASK, MEMBER, { followUpAt: day, priority: 80, dueAt: day })).toEqual({
      ...{ followUpAt: day, priority: 80, dueAt: day },
    });
    expect(rescheduled(TASK, MEMBER, { priority: 50 })).toBeUndefined();
  });

  it('leaves a day that stands to the lead', () => {
    const dueTask: Task = { ...TASK, dueAt: day };
    expect(() => rescheduled(dueTask, MEMBER, { dueAt: null })).toThrow(DueIsLeads);
    expect(rescheduled(dueTask, LEAD, { dueAt: null })).toEqual({ dueAt: null });
    expect(rescheduled(dueTask, MEMBER, { dueAt: new Date(day) })).toBeUndefined();
  });

  it('refuses weights that are none, and colleagues', () => {
    expect(() => rescheduled(TASK, MEMBER, { priority: 101 })).toThrow(TaskInputInvalid);
    expect(() => rescheduled(HELD, COLLEAGUE, { priority: 60 })).toThrow(TaskHeldByOther);
  });
});

describe(checkVersion.name, () => {
  it('says who has it now', () => {
    expect(() => {
      checkVersion(HELD, 2);
    }).toThrow(new TaskChangedMeanwhile('anna'));
    expect(() => {
      checkVersion(HELD, 3);
    }).not.toThrow();
  });
});
