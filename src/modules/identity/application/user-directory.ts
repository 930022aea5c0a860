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

  /** Who leads a person: the nearest office from his own upwards that somebody else leads directly; active accounts only. */
  async managersOf(userId: string): Promise<UserRef[]> {
    return this.database.query<UserRef>(
      `WITH RECURSIVE above AS (
         SELECT unit.id, unit.parent_id, 0 AS distance FROM user_account AS account JOIN org_unit AS unit ON unit.id = account.unit_id
          WHERE account.id = $1
         UNION ALL
         SELECT unit.id, unit.parent_id, above.distance + 1 FROM above JOIN org_unit AS unit ON unit.id = above.parent_id),
       leads AS (
         SELECT account.id, account.display_name AS "displayName", above.distance
           FROM above JOIN role_assignment AS held ON held.unit_id = above.id AND held.role = 'team-lead'
           JOIN user_account AS account ON account.id = held.user_id AND account.active AND account.id <> $1)
       SELECT id, "displayName" FROM leads WHERE distance = (SELECT min(distance) FROM leads) ORDER BY "displayName", id`,
      [userId],
    );
  }

  /** Somebody who works here, by id or name of the account; those who have left are nobody. */
  async findActive(key: string): Promise<UserRef | undefined> {
    const [row] = await this.database.query<UserRef>(
      'SELECT id, display_name AS "displayName" FROM user_account WHERE active AND (username = $1 OR id::text = lower($1))',
      [key],
    );
    return row;
  }

  async findByUsername(username: string): Promise<UserRef | undefined> {
    const rows = await this.database.query<UserRef>(
      'SELECT id, display_name AS "displayName" FROM user_account WHERE username = $1',
      [username],
    );
    return rows[0];
  }
}
