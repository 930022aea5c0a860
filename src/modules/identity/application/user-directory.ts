import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** What lists show of a member of staff. */
export interface UserRef {
  readonly id: string;
  readonly displayName: string;
}

/** A member of staff to choose from. */
export interface StaffRow extends UserRef {
  readonly unitId: string | null;
}

const MOST_STAFF = 20;

/** Names of users for lists of other modules; also of those who have left. */
@Injectable()
export class UserDirectory {
  constructor(private readonly database: Database) {}

  /** Display names by id; ids of nobody are missing from the result. */
  async displayNames(ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await this.database.query<UserRef>(
      'SELECT id, display_name AS "displayName" FROM user_account WHERE id = ANY($1::uuid[])',
      [wanted],
    );
    return new Map(rows.map((row) => [row.id, row.displayName]));
  }

  /** Members of staff who may sign in, by part of their name; who works here is no secret within the city. */
  async findStaff(text: string): Promise<StaffRow[]> {
    return this.database.query<StaffRow>(
      `SELECT id, display_name AS "displayName", unit_id AS "unitId" FROM user_account
        WHERE active AND strpos(fold_text(display_name), fold_text($1)) > 0
        ORDER BY fold_text(display_name), id LIMIT ${String(MOST_STAFF)}`,
      [text.trim()],
    );
  }

  async findByUsername(username: string): Promise<UserRef | undefined> {
    const rows = await this.database.query<UserRef>(
      'SELECT id, display_name AS "displayName" FROM user_account WHERE username = $1',
      [username],
    );
    return rows[0];
  }
}
