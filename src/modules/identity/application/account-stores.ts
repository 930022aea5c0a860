import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { SessionRepository } from '../persistence/session.repository.js';
import { UserAccountRepository } from '../persistence/user-account.repository.js';
import { OrgUnits } from './org-units.js';

/** What the administration of accounts reads and writes. */
@Injectable()
export class AccountStores {
  constructor(
    readonly database: Database,
    readonly accounts: UserAccountRepository,
    readonly sessions: SessionRepository,
    readonly units: OrgUnits,
  ) {}
}
