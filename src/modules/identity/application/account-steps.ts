import { Injectable } from '@nestjs/common';
import { BarAccount } from './bar-account.js';
import { EndSessions } from './end-sessions.js';
import { ReleaseAccount } from './release-account.js';
import { ResetPassword } from './reset-password.js';
import { ResetSecondFactor } from './reset-second-factor.js';

/** Steps administrators take with an account. */
@Injectable()
export class AccountSteps {
  constructor(
    readonly bar: BarAccount,
    readonly release: ReleaseAccount,
    readonly resetPassword: ResetPassword,
    readonly resetSecondFactor: ResetSecondFactor,
    readonly endSessions: EndSessions,
  ) {}
}
