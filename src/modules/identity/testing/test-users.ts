import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { CreateUser } from '../application/create-user.js';
import { TotpCodes } from '../credentials/totp-codes.js';
import type { RoleAssignment } from '../domain/role.js';
import { BrowserSession } from './browser-session.js';

/** Password of every test user. */
export const TEST_PASSWORD = 'richtig-Pferd-Batterie';
/** Session secret of test applications. */
export const TEST_SESSION_SECRET = 'only-for-tests-0123456789-0123456789';

/** An account a test may sign in with. */
export interface TestUser {
  readonly id: string;
  readonly username: string;
  readonly totpSecret: string;
  /** The code of the application's present time. */
  code(): string;
}

/** Creates accounts through the use case and signs browsers in with them. */
export class TestUsers {
  private readonly codes = new TotpCodes();

  constructor(private readonly application: INestApplicationContext) {}

  async create(
    username: string,
    roles: readonly RoleAssignment[],
    more: { readonly displayName?: string; readonly unitId?: string; readonly shownInDemo?: boolean } = {},
  ): Promise<TestUser> {
    const totpSecret = this.codes.newSecret();
    const { id } = await this.application.get(CreateUser, { strict: false }).execute(systemActor('test'), {
      username,
      displayName: more.displayName ?? `Test ${username}`,
      email: `${username}@example.org`,
      password: TEST_PASSWORD,
      totpSecret,
      roles,
      ...(more.unitId === undefined ? {} : { unitId: more.unitId }),
      ...(more.shownInDemo === undefined ? {} : { shownInDemo: more.shownInDemo }),
    });
    const clock = this.application.get(Clock, { strict: false });
    return { id, username, totpSecret, code: () => this.codes.codeAt(totpSecret, clock.now()) };
  }

  /** A browser in which the user is signed in; may be called again at once, though a code is accepted only once. */
  async signIn(origin: string, user: TestUser): Promise<BrowserSession> {
    const database = this.application.get(Database, { strict: false });
    await database.query('UPDATE user_account SET last_totp_step = NULL WHERE id = $1', [user.id]);
    const browser = new BrowserSession(origin);
    await browser.signIn(user.username, TEST_PASSWORD, () => user.code());
    return browser;
  }
}
