/** How an account stands (Kontozustand) in the administrator's list. */
export const ACCOUNT_STATES = ['active', 'first-sign-in', 'locked-out', 'locked'] as const;

/** In use; first sign-in still to come; locked for a while after wrong tries; locked by an administrator. */
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What the state follows from. */
export interface AccountStateFields {
  readonly active: boolean;
  readonly lockedUntil: Date | null;
  readonly startPasswordUntil: Date | null;
  readonly secondFactorPending: boolean;
}

/** The state of an account at this moment; what keeps its owner out longest comes first. */
export function accountStateOf(account: AccountStateFields, now: Date): AccountState {
  if (!account.active) return 'locked';
  if (account.lockedUntil !== null && account.lockedUntil > now) return 'locked-out';
  return account.startPasswordUntil !== null || account.secondFactorPending ? 'first-sign-in' : 'active';
}
