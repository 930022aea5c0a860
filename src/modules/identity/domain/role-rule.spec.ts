import { describe, expect, it } from '@jest/globals';
import { RolesIncompatible } from '../administration-errors.js';
import { checkRoles, rolesInForce } from './role-rule.js';

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

describe(rolesInForce.name, () => {
  const watcher = { role: 'data-protection-officer', unitId: null } as const;

  it('leaves roles that go together as they are', () => {
    expect(rolesInForce([clerk, { role: 'team-lead', unitId: 'other' }])).toHaveLength(2);
    expect(rolesInForce([administrator])).toEqual([administrator]);
  });

  it('leaves an administrator nothing on records, whatever else came to be written beside it', () => {
    expect(rolesInForce([clerk, administrator])).toEqual([administrator]);
    expect(rolesInForce([watcher, clerk])).toEqual([watcher]);
  });

  it('leaves nothing to whoever would give and watch rights, or run one office alone', () => {
    expect(rolesInForce([watcher, administrator])).toEqual([]);
    expect(rolesInForce([{ role: 'administrator', unitId: 'unit' }, clerk])).toEqual([]);
  });
});
