import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';

/** An account whose password the demo city shows. */
export interface DemoSignInRow {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: string[];
  readonly sealedPassword: Buffer;
  readonly sealedTotpSecret: Buffer;
  /** Time step of the last code that was accepted. */
  readonly lastTotpStep: number | null;
}

const SELECT = `
  SELECT account.id AS "userId", username, display_name AS "displayName", sealed_password AS "sealedPassword",
         totp_secret AS "sealedTotpSecret", last_totp_step::float8 AS "lastTotpStep",
         ARRAY(SELECT DISTINCT role FROM role_assignment WHERE user_id = account.id ORDER BY role) AS roles
    FROM demo_sign_in JOIN user_account AS account ON account.id = demo_sign_in.user_id AND account.active`;

/** Reads and writes `demo_sign_in`. */
@Injectable()
export class DemoSignInRepository {
  constructor(private readonly database: Database) {}

  async all(): Promise<DemoSignInRow[]> {
    return this.database.query<DemoSignInRow>(`${SELECT} ORDER BY account.created_at, account.id`);
  }

  async findByUsername(username: string): Promise<DemoSignInRow | undefined> {
    return (await this.database.query<DemoSignInRow>(`${SELECT} WHERE username = $1`, [username]))[0];
  }

  async insert(transaction: Transaction, userId: string, sealedPassword: Buffer): Promise<void> {
    await queryIn(transaction, 'INSERT INTO demo_sign_in (user_id, sealed_password) VALUES ($1, $2)', [
      userId,
      sealedPassword,
    ]);
  }

  /** The password is no longer the shown one. */
  async remove(transaction: Transaction, userId: string): Promise<void> {
    await queryIn(transaction, 'DELETE FROM demo_sign_in WHERE user_id = $1', [userId]);
  }
}
