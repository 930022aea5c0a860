import type { SessionState } from './session.entity.js';
import type { UserAccountState } from './user-account.entity.js';

type Due = Pick<UserAccountState, 'startPasswordUntil' | 'secondFactorPending'>;

/**
 * The step that follows the password: the code wherever there is a second factor to ask for. Nobody sets a password of
 * his own or sets up a second factor over one that he has not shown.
 */
export function stepAfterPassword(account: Due): SessionState {
  return account.secondFactorPending ? stepAfterFactors(account) : 'second-factor-required';
}

/** The step that follows once all factors there are have been shown: what a first sign-in still asks for, or none. */
export function stepAfterFactors(account: Due): SessionState {
  if (account.startPasswordUntil !== null) return 'new-password-required';
  return account.secondFactorPending ? 'enrolment-required' : 'signed-in';
}
