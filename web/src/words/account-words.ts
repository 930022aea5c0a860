import type { AccountState } from '../api/contract.js';
import type { BadgeKind } from '../ui/badge.js';

/** How an account stands, in words and looks. */
export const accountStates: Record<AccountState, { label: string; kind: BadgeKind }> = {
  active: { label: /*i18n*/ 'aktiv', kind: 'success' },
  'first-sign-in': { label: /*i18n*/ 'erste Anmeldung offen', kind: 'info' },
  'locked-out': { label: /*i18n*/ 'vorübergehend gesperrt', kind: 'warning' },
  locked: { label: /*i18n*/ 'gesperrt', kind: 'danger' },
};
