import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** What lists show of a member of staff. */
export interface UserRef {
  readonly id: string;
  readonly displayName: string;
}

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

  async findByUsername(username: string): Promise<UserRef | undefined> {
    const rows = await this.database.query<UserRef>(
      'SELECT id, display_name AS "displayName" FROM user_account WHERE username = $1',
      [username],
    );
    return rows[0];
  }
}
