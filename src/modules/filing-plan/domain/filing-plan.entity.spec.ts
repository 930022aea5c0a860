import { beforeEach, describe, expect, it } from '@jest/globals';
import { type UserActor, userActor } from '#kernel/actor';
import { FilingPlan } from './filing-plan.entity.js';
import { DEFAULT_TEMPLATES } from './reference-grammar.js';

const now = new Date('2026-11-22T08:00:00Z');
const person = (name: string): UserActor => userActor({ id: name, name, at: new Date() });
const rosa = person('Rosa');
const ada = person('Ada');

describe(FilingPlan.name, () => {
  let plan: FilingPlan;

  beforeEach(() => {
    plan = FilingPlan.draft(
      {
        id: 'plan',
        name: 'Aktenplan',
        version: '2',
        basedOnId: null,
        validFrom: null,
        validUntil: null,
        templates: DEFAULT_TEMPLATES,
      },
      now,
    );
    plan.revision = 1;
  });

  function release(): void {
    plan.approve(rosa, 'records-management', 0, now);
    plan.approve(ada, 'archive', 0, now);
  }

  it('is released when records management and archive have approved', () => {
    plan.approve(rosa, 'records-management', 0, now);
    expect(plan.state).toBe('draft');
    plan.approve(ada, 'archive', 0, now);
    expect(plan).toMatchObject({ state: 'released', releasedAt: now });
    expect(plan.approvals.map(({ side, userName }) => [side, userName])).toEqual([
      ['records-management', 'Rosa'],
      ['archive', 'Ada'],
    ]);
  });

  it('says in a draft only how references are put together, and loses its approvals by that', () => {
    const templates = { ...DEFAULT_TEMPLATES, file: '{plan}/{fileNo}' };
    plan.approve(rosa, 'records-management', 0, now);
    plan.changeTemplates(templates, now);
    expect(plan).toMatchObject({ templates, approvals: [] });
    release();
    expect(() => {
      plan.changeTemplates(DEFAULT_TEMPLATES, now);
    }).toThrow(expect.objectContaining({ code: 'FILING_PLAN.STATE_REFUSES' }));
    expect(plan.templates).toEqual(templates);
  });

  it('goes back to released when it is taken out of force, and the plan before is in force again', () => {
    release();
    plan.putInForce('2026-11-23');
    plan.withdraw('2027-01-01');
    expect(plan).toMatchObject({ state: 'released', inForceFrom: '2027-01-01' });
    plan.putInForce('2027-01-01');
    plan.supersede();
    plan.reinstate();
    expect(plan).toMatchObject({ state: 'in-force', inForceFrom: '2027-01-01' });
    expect(() => {
      plan.reinstate();
    }).toThrow(expect.objectContaining({ code: 'FILING_PLAN.STATE_REFUSES' }));
  });

  it('needs two persons, each side once', () => {
    plan.approve(rosa, 'records-management', 0, now);
    expect(() => plan.approve(rosa, 'archive', 0, now)).toThrow(
      expect.objectContaining({ code: 'FILING_PLAN.SECOND_PERSON_REQUIRED' }),
    );
    expect(() => plan.approve(ada, 'records-management', 0, now)).toThrow(
      expect.objectContaining({ code: 'FILING_PLAN.APPROVED_ALREADY' }),
    );
  });

  it('is not approved while anything is open', () => {
    expect(() => plan.approve(rosa, 'archive', 3, now)).toThrow(
      expect.objectContaining({ code: 'FILING_PLAN.NOT_READY', details: { planId: 'plan', open: 3 } }),
    );
  });

  it('loses its approvals with every change', () => {
    plan.approve(rosa, 'records-management', 0, now);
    plan.edit(now);
    expect(plan.approvals).toEqual([]);
  });

  it('never changes once it is released, but can be taken back before its day', () => {
    release();
    expect(() => plan.edit(now)).toThrow(expect.objectContaining({ code: 'FILING_PLAN.STATE_REFUSES' }));
    plan.schedule('2027-01-01');
    plan.takeBack(now);
    expect(plan).toMatchObject({ state: 'draft', approvals: [], inForceFrom: null, releasedAt: null });
  });

  it('goes from release into force and from there only into history', () => {
    expect(() => plan.putInForce('2027-01-01')).toThrow(expect.objectContaining({ code: 'FILING_PLAN.STATE_REFUSES' }));
    release();
    plan.putInForce('2027-01-01');
    expect(plan).toMatchObject({ state: 'in-force', inForceFrom: '2027-01-01' });
    expect(() => plan.takeBack(now)).toThrow(expect.objectContaining({ code: 'FILING_PLAN.STATE_REFUSES' }));
    plan.supersede();
    expect(plan.state).toBe('superseded');
  });

  it('notices that somebody else was faster', () => {
    expect(() => plan.checkRevision(0)).toThrow(expect.objectContaining({ code: 'FILING_PLAN.CHANGED_MEANWHILE' }));
  });
});
