import { describe, expect, it } from '@jest/globals';
import { SubstitutionInvalid } from '../substitution-errors.js';
import { checkSubstitution, mayBePartOfSubstitution, rolesLent } from './substitution.js';

const leave = {
  absentId: 'anna',
  deputyId: 'bert',
  fromDay: '2026-07-01',
  untilDay: '2026-07-14',
  role: null,
  unitId: null,
  reason: 'Urlaub',
};
const TODAY = '2026-06-20';

describe(checkSubstitution.name, () => {
  it('takes a leave', () => {
    expect(() => {
      checkSubstitution(leave, TODAY);
    }).not.toThrow();
  });

  it.each([
    ['deputy', { deputyId: 'anna' }],
    ['period', { untilDay: '2026-06-30' }],
    ['period', { untilDay: '2027-07-02' }],
    ['period', { fromDay: '2026-06-01', untilDay: '2026-06-19' }],
    ['reason', { reason: '  ' }],
    ['roles', { role: 'auditor' as const }],
  ] as const)('names the %s', (fault, change) => {
    expect(() => {
      checkSubstitution({ ...leave, ...change }, TODAY);
    }).toThrow(new SubstitutionInvalid(fault));
  });
});

describe(rolesLent.name, () => {
  const held = [
    { role: 'caseworker', unitId: '50' },
    { role: 'team-lead', unitId: '51' },
    { role: 'auditor', unitId: null },
  ] as const;

  it('lends roles of casework, all or those of one kind or office', () => {
    expect(rolesLent(leave, held)).toEqual(held.slice(0, 2));
    expect(rolesLent({ role: 'caseworker', unitId: null }, held)).toEqual(held.slice(0, 1));
    expect(rolesLent({ role: null, unitId: '51' }, held)).toEqual(held.slice(1, 2));
    expect(rolesLent({ role: 'caseworker', unitId: '51' }, held)).toEqual([]);
  });
});

describe(mayBePartOfSubstitution.name, () => {
  it('leaves out who runs or watches the system', () => {
    expect(mayBePartOfSubstitution([{ role: 'caseworker', unitId: '50' }])).toBe(true);
    expect(mayBePartOfSubstitution([{ role: 'administrator', unitId: null }])).toBe(false);
    expect(mayBePartOfSubstitution([{ role: 'data-protection-officer', unitId: null }])).toBe(false);
  });
});
