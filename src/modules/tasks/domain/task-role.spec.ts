import { describe, expect, it } from '@jest/globals';
import { TaskRoleInvalid } from '../errors.js';
import type { TaskRole } from './task-keys.js';
import { checkTaskRole } from './task-role.js';

const ROLE: TaskRole = { key: 'rechtsamt', name: 'Rechtsamt', staffRole: null, unitId: 'amt-30', userIds: [] };

describe(checkTaskRole.name, () => {
  it('wants one explanation: a role of the staff, an office, or persons', () => {
    const check = (change: Partial<TaskRole>) => () => {
      checkTaskRole({ ...ROLE, ...change });
    };
    expect(check({})).not.toThrow();
    expect(check({ unitId: null, userIds: ['anna'] })).not.toThrow();
    expect(check({ unitId: null })).toThrow(TaskRoleInvalid);
    expect(check({ staffRole: 'team-lead' })).toThrow(TaskRoleInvalid);
    expect(check({ unitId: null, staffRole: 'auditor' })).toThrow(TaskRoleInvalid);
  });

  it('wants a key that fits into a model, and leaves the roles of the staff as they are', () => {
    for (const key of ['', 'Rechts Amt', 'caseworker', 'a'.repeat(101)]) {
      expect(() => {
        checkTaskRole({ ...ROLE, key });
      }).toThrow(TaskRoleInvalid);
    }
  });
});
