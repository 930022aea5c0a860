import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { TaskRole } from '../domain/task-keys.js';

/** What roles of workflows mean in this city. */
@Injectable()
export class TaskRoleRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<TaskRole[]> {
    return this.database.query<TaskRole>(
      `SELECT key, name, staff_role AS "staffRole", unit_id AS "unitId", user_ids AS "userIds" FROM task_role ORDER BY key`,
    );
  }

  async set(transaction: Transaction, { key, name, staffRole, unitId, userIds }: TaskRole): Promise<void> {
    await queryIn(
      transaction,
      `INSERT INTO task_role (key, name, staff_role, unit_id, user_ids) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (key) DO UPDATE SET name = $2, staff_role = $3, unit_id = $4, user_ids = $5`,
      [key, name, staffRole, unitId, userIds],
    );
  }

  async remove(transaction: Transaction, key: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM task_role WHERE key = $1', [key]);
  }
}
