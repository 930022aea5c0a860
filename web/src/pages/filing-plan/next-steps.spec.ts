import { describe, expect, it } from '@jest/globals';
import type { ApprovalSide, PlanState, PlanVersion } from '../../api/contract.js';
import { sidesMissing, stepsFor } from './next-steps.js';

function plan(state: PlanState, ...approved: ApprovalSide[]): PlanVersion {
  return {
    id: '1',
    name: 'Aktenplan',
    version: '2027',
    state,
    basedOnId: null,
    validFrom: null,
    validUntil: null,
    inForceFrom: null,
    releasedAt: null,
    editedAt: '2026-03-12T08:15:00.000Z',
    approvals: approved.map((side) => ({ side, userName: 'Renate', at: '2026-03-12T08:15:00.000Z' })),
    revision: 3,
    units: 12,
  } as PlanVersion;
}

const manager = { mayManage: true, mayApproveForArchive: false };
const archivist = { mayManage: false, mayApproveForArchive: true };
const reader = { mayManage: false, mayApproveForArchive: false };

describe(stepsFor.name, () => {
  it('offers each side its own approval once', () => {
    expect(stepsFor(plan('draft'), manager)).toEqual(['approve-records-management', 'discard']);
    expect(stepsFor(plan('draft', 'records-management'), manager)).toEqual(['discard']);
    expect(stepsFor(plan('draft', 'records-management'), archivist)).toEqual(['approve-archive']);
    expect(stepsFor(plan('draft', 'archive'), archivist)).toEqual([]);
  });

  it('offers what follows a release to records management only', () => {
    expect(stepsFor(plan('released', 'records-management', 'archive'), manager)).toEqual(['put-in-force', 'take-back']);
    expect(stepsFor(plan('released', 'records-management', 'archive'), archivist)).toEqual([]);
  });

  it('offers nothing to readers, and nothing on a version that is or was in force', () => {
    expect(stepsFor(plan('draft'), reader)).toEqual([]);
    expect(stepsFor(plan('in-force'), manager)).toEqual([]);
    expect(stepsFor(plan('superseded'), manager)).toEqual([]);
  });
});

describe(sidesMissing.name, () => {
  it('names who has still to approve', () => {
    expect(sidesMissing(plan('draft', 'archive'))).toEqual(['records-management']);
    expect(sidesMissing(plan('released', 'records-management', 'archive'))).toEqual([]);
  });
});
