import { describe, expect, it } from '@jest/globals';
import { SubstitutionInvalid } from '../substitution-errors.js';
import { checkNoCircle, checkSubstitution, mayBePartOfSubstitution, rolesLent } from './substitution.js';

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

describe(checkNoCircle.name, () => {
  const absence = (absentId: string, deputyId: string, fromDay = '2026-07-01', untilDay = '2026-07-14') => ({
    ...{ absentId, deputyId, fromDay, untilDay },
  });

  it('lets deputies be absent at another time, and be stood in for themselves', () => {
    expect(() => {
      checkNoCircle(absence('anna', 'bert'), [
        absence('bert', 'anna', '2026-08-01', '2026-08-14'),
        absence('bert', 'cem'),
      ]);
    }).not.toThrow();
  });

  it('finds them also by a deputy who was met before for other days', () => {
    const others = [
      absence('bert', 'cem', '2026-07-01', '2026-07-03'),
      absence('bert', 'dora', '2026-07-08', '2026-07-14'),
      absence('dora', 'cem', '2026-07-08', '2026-07-14'),
      absence('cem', 'anna', '2026-07-10', '2026-07-12'),
    ];
    for (const order of [others, others.toReversed()]) {
      expect(() => {
        checkNoCircle(absence('anna', 'bert'), order);
      }).toThrow(new SubstitutionInvalid('circle'));
    }
  });

  it('refuses absent persons who would wait for each other, also around several', () => {
    const waiting = [
      absence('bert', 'cem', '2026-07-10', '2026-07-20'),
      absence('cem', 'anna', '2026-07-12', '2026-07-30'),
    ];
    expect(() => {
      checkNoCircle(absence('anna', 'bert'), [absence('bert', 'anna', '2026-07-14', '2026-07-20')]);
    }).toThrow(SubstitutionInvalid);
    expect(() => {
      checkNoCircle(absence('anna', 'bert'), waiting);
    }).toThrow(SubstitutionInvalid);
    // nobody is absent together with all the others
    expect(() => {
      checkNoCircle(absence('anna', 'bert', '2026-07-01', '2026-07-11'), waiting);
    }).not.toThrow();
  });
});
