import type { Rehearsal } from '../../api/contract.js';
import type { RehearsalStepKind } from './step-dialog.js';

interface Rights {
  mayManage: boolean;
  mayApproveForArchive: boolean;
}

type Standing = Pick<Rehearsal, 'state' | 'counts' | 'approvals' | 'planState'>;

/** Signing only once nothing is open; applying once both sides signed. */
function stepsWithReport({ counts, approvals, planState }: Standing, rights: Rights): RehearsalStepKind[] {
  const isMissing = (side: 'records-management' | 'archive') => !approvals.some((one) => one.side === side);
  const maySign = counts !== null && counts.obstacles === 0;
  const steps: [RehearsalStepKind, boolean][] = [
    ['sign-records-management', maySign && rights.mayManage && isMissing('records-management')],
    ['sign-archive', maySign && rights.mayApproveForArchive && isMissing('archive')],
    ['apply', rights.mayManage && approvals.length === 2 && planState !== 'draft'],
    ['discard', rights.mayManage],
  ];
  return steps.filter(([, isOffered]) => isOffered).map(([step]) => step);
}

/** What somebody with these rights may do with a rehearsal as it stands. */
export function stepsFor(rehearsal: Standing, rights: Rights): RehearsalStepKind[] {
  switch (rehearsal.state) {
    case 'ready':
      return stepsWithReport(rehearsal, rights);
    case 'applied':
      return rights.mayManage ? ['undo'] : [];
    case 'failed':
      return rights.mayManage ? ['discard'] : [];
    default:
      return [];
  }
}
