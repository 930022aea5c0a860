import { describe, expect, it } from '@jest/globals';
import { holdsIn, type UserActor, userActor } from '#kernel/actor';
import { grantsFrom } from './grants.js';
import type { OrgUnit } from './org-unit.js';
import { OrgUnitTree } from './org-unit-tree.js';
import { ROLES, type RoleAssignment } from './role.js';
import { ROLE_PERMISSIONS } from './role-permissions.js';

const PARENTS: Readonly<Record<string, string | null>> = {
  building: null,
  permits: 'building',
  control: 'building',
  social: null,
};
const tree = new OrgUnitTree(
  Object.entries(PARENTS).map(([id, parentId]): OrgUnit => ({
    id,
    number: id,
    name: id,
    shortName: id,
    parentId,
    address: '',
    keywords: [],
    closedAt: null,
    version: 1,
  })),
);

function actorWith(...roles: RoleAssignment[]): UserActor {
  return userActor({ id: 'someone', name: 'Someone', grants: grantsFrom(roles, tree), at: new Date() });
}

describe(grantsFrom.name, () => {
  it('lets a role in an office reach the divisions below it and no other office', () => {
    const actor = actorWith({ role: 'team-lead', unitId: 'building' });
    expect(holdsIn(actor, 'records.read', 'building')).toBe(true);
    expect(holdsIn(actor, 'records.read', 'control')).toBe(true);
    expect(holdsIn(actor, 'records.read', 'social')).toBe(false);
    expect(holdsIn(actor, 'records.read', null)).toBe(false);
  });

  it('does not let a role in a division reach the office above it or the division beside it', () => {
    const actor = actorWith({ role: 'caseworker', unitId: 'permits' });
    expect(holdsIn(actor, 'records.read', 'permits')).toBe(true);
    expect(holdsIn(actor, 'records.read', 'building')).toBe(false);
    expect(holdsIn(actor, 'records.read', 'control')).toBe(false);
  });

  it('lets a role in the whole city reach everything, also what belongs to no unit yet', () => {
    const actor = actorWith({ role: 'mail-room', unitId: null });
    expect(holdsIn(actor, 'intake.process', 'social')).toBe(true);
    expect(holdsIn(actor, 'intake.process', null)).toBe(true);
  });

  it('adds up several roles, each in its own units', () => {
    const actor = actorWith(
      { role: 'caseworker', unitId: 'permits' },
      { role: 'caseworker', unitId: 'social' },
      { role: 'auditor', unitId: 'control' },
    );
    expect(actor.grants.get('records.read')).toEqual(['permits', 'social', 'control']);
    expect(actor.grants.get('records.file')).toEqual(['permits', 'social']);
    expect(actor.grants.get('integrity.verify')).toEqual(['control']);
  });

  it('keeps the whole city when the same right is also held in one unit, in either order', () => {
    const [wide, narrow] = [
      { role: 'records-manager', unitId: null },
      { role: 'caseworker', unitId: 'social' },
    ] as const;
    expect(actorWith(wide, narrow).grants.get('records.read')).toBe('all');
    expect(actorWith(narrow, wide).grants.get('records.read')).toBe('all');
  });

  it('gives nothing for a role in a unit that does not exist', () => {
    expect(holdsIn(actorWith({ role: 'caseworker', unitId: 'gone' }), 'records.read', 'gone')).toBe(false);
  });
});

describe('ROLE_PERMISSIONS', () => {
  it('keeps the administrator away from the content of records and mail', () => {
    const content = ROLE_PERMISSIONS.administrator.filter((permission) =>
      /^(records|search|intake)\./.test(permission),
    );
    expect(content).toEqual([]);
  });

  it('lets the auditor change nothing but his own reach, for a stated reason', () => {
    const reading = /\.(read|read-journal|read-organisation|verify|use|own-account|see-access|state-reason)$/;
    expect(ROLE_PERMISSIONS.auditor.filter((permission) => !reading.test(permission))).toEqual([]);
  });

  it('lets only the administrator manage accounts', () => {
    expect(ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('identity.manage-users'))).toEqual(['administrator']);
  });
});
