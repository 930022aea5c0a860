import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { SessionRepository } from '../persistence/session.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { Sessions } from './sessions.js';

/** What signing in and out reads and writes. */
@Injectable()
export class SignInStores {
  constructor(
    readonly database: Database,
    readonly accounts: UserAccountRepository,
    readonly sessions: SessionRepository,
    readonly liveSessions: Sessions,
  ) {}
}
