import type { ApprovalSide, PlanVersion } from '../../api/contract.js';
import type { VersionStep } from './version-step-dialog.js';

/** The sides whose approval a draft still needs. */
export function sidesMissing(plan: PlanVersion): ApprovalSide[] {
  if (plan.state !== 'draft') {
    return [];
  }
  return (['records-management', 'archive'] as const).filter(
    (side) => !plan.approvals.some((approval) => approval.side === side),
  );
}

interface Rights {
  mayManage: boolean;
  mayApproveForArchive: boolean;
}

/** What somebody with these rights may do with a version as it stands. */
export function stepsFor(plan: PlanVersion, { mayManage, mayApproveForArchive }: Rights): VersionStep[] {
  const missing = sidesMissing(plan);
  return [
    ...(mayManage && missing.includes('records-management') ? (['approve-records-management'] as const) : []),
    ...(mayApproveForArchive && missing.includes('archive') ? (['approve-archive'] as const) : []),
    ...(mayManage && plan.state === 'released' ? (['put-in-force', 'take-back'] as const) : []),
    ...(mayManage && plan.state === 'draft' ? (['discard'] as const) : []),
  ];
}
