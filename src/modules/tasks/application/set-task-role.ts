import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Database } from '#platform/database';
import { OrgUnits, UserDirectory } from '#modules/identity';
import type { TaskRole } from '../domain/task-keys.js';
import { checkTaskRole } from '../domain/task-role.js';
import { TaskRoleInvalid } from '../errors.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { TaskRoleRepository } from '../persistence/task-role.repository.js';
import { TaskFacts } from './task-facts.js';

/** Says what a role that workflows name means in this city (Zuständigkeit): a role of the staff, an office, or persons. */
@Injectable()
export class SetTaskRole {
  constructor(
    private readonly database: Database,
    private readonly roles: TaskRoleRepository,
    private readonly units: OrgUnits,
    private readonly users: UserDirectory,
    private readonly facts: TaskFacts,
  ) {}

  /** All of them, by key. */
  async list(actor: Actor): Promise<TaskRole[]> {
    check(actor);
    return this.roles.all();
  }

  /** @throws {TaskRoleInvalid} Thrown when it is explained by none or several of these, or by what does not exist. */
  async execute(actor: Actor, role: TaskRole): Promise<void> {
    check(actor);
    checkTaskRole(role);
    const known = await this.users.displayNames(role.userIds);
    if (role.userIds.some((id) => !known.has(id))) throw new TaskRoleInvalid('userIds');
    await this.database.transaction(async (transaction) => {
      if (role.unitId !== null) await this.units.get(role.unitId);
      await this.roles.set(transaction, role);
      const { key, name, staffRole, unitId, userIds } = role;
      await this.facts.role(transaction, actor, key, { name, staffRole, unitId, userIds: [...userIds] });
    });
  }

  /** Takes the explanation away; tasks that ask for the role lie with the operators from then on. */
  async remove(actor: Actor, key: string): Promise<void> {
    check(actor);
    await this.database.transaction(async (transaction) => {
      await this.roles.remove(transaction, key);
      await this.facts.role(transaction, actor, key, { removed: true });
    });
  }
}

function check(actor: Actor): void {
  if (!holds(actor, TASKS_PERMISSIONS.operate)) throw new PermissionMissing(TASKS_PERMISSIONS.operate);
}
