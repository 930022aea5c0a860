import { describe, expect, it } from '@jest/globals';
import { RolesIncompatible } from '../administration-errors.js';
import { checkRoles, isAdministrator } from './role-rule.js';

const administrator = { role: 'administrator', unitId: null } as const;
const clerk = { role: 'caseworker', unitId: 'unit' } as const;

describe(checkRoles.name, () => {
  it('lets people hold several roles in several offices', () => {
    expect(() => {
      checkRoles([clerk, { role: 'team-lead', unitId: 'other' }, { role: 'mail-room', unitId: null }]);
    }).not.toThrow();
  });

  it('keeps the administrator away from records', () => {
    expect(() => {
      checkRoles([administrator, clerk]);
    }).toThrow(RolesIncompatible);
  });

  it('refuses an administrator of one office, who could manage nothing', () => {
    expect(() => {
      checkRoles([{ role: 'administrator', unitId: 'unit' }]);
    }).toThrow(RolesIncompatible);
  });
});

describe(isAdministrator.name, () => {
  it('looks at the roles', () => {
    expect([isAdministrator([administrator]), isAdministrator([clerk])]).toEqual([true, false]);
  });
});
