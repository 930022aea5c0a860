import type { Rehearsal } from '../../api/contract.js';
import type { RehearsalStepKind } from './step-dialog.js';

interface Rights {
  mayManage: boolean;
  mayApproveForArchive: boolean;
}

/** What somebody with these rights may do with a rehearsal as it stands; signing only once nothing is open. */
export function stepsFor(
  { state, counts, approvals, planState }: Pick<Rehearsal, 'state' | 'counts' | 'approvals' | 'planState'>,
  { mayManage, mayApproveForArchive }: Rights,
): RehearsalStepKind[] {
  if (state === 'applied') {
    return mayManage ? ['undo'] : [];
  }
  if (state === 'failed') {
    return mayManage ? ['discard'] : [];
  }
  if (state !== 'ready') {
    return [];
  }
  const isMissing = (side: 'records-management' | 'archive') => !approvals.some((one) => one.side === side);
  const maySign = counts !== null && counts.obstacles === 0;
  const isSigned = approvals.length === 2 && planState !== 'draft';
  return [
    ...(maySign && mayManage && isMissing('records-management') ? (['sign-records-management'] as const) : []),
    ...(maySign && mayApproveForArchive && isMissing('archive') ? (['sign-archive'] as const) : []),
    ...(isSigned && mayManage ? (['apply'] as const) : []),
    ...(mayManage ? (['discard'] as const) : []),
  ];
}
