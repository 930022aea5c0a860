import type { SessionUser } from '../../api/contract.js';
import type { BulkAct } from '../../api/contract/bulk.js';
import { may } from '../../app/session.js';

type Permission = Parameters<typeof may>[1];

/** The rights of which one is enough for an act; each file asks for itself. */
const needed: Record<BulkAct, Permission[]> = {
  'follow-up': ['records.work'],
  close: ['records.work'],
  reopen: ['records.work'],
  confidentiality: ['records.open-file', 'records.manage-access'],
  metadata: ['records.work'],
  remark: ['records.open-file'],
  'file-type': ['records.work'],
  'deletion-request': ['records.request-deletion'],
  'hand-out': ['records.hand-out'],
};

/** What this user can do with many files. */
export function offeredActs(user: SessionUser): BulkAct[] {
  return (Object.keys(needed) as BulkAct[]).filter((act) => needed[act].some((permission) => may(user, permission)));
}
