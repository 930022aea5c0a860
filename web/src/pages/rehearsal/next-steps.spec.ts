import { describe, expect, it } from '@jest/globals';
import type { Rehearsal } from '../../api/contract.js';
import { stepsFor } from './next-steps.js';

const manager = { mayManage: true, mayApproveForArchive: false };
const archivist = { mayManage: false, mayApproveForArchive: true };
const approval = (side: 'records-management' | 'archive') => ({
  side,
  userId: '',
  userName: '',
  at: '',
  reportHash: '',
});
const rehearsal = (more: Partial<Rehearsal> = {}, obstacles = 0): Parameters<typeof stepsFor>[0] => ({
  state: 'ready',
  planState: 'released',
  approvals: [],
  counts: { files: 1, openFiles: 1, redirects: 0, findings: [], obstacles },
  ...more,
});

describe(stepsFor.name, () => {
  it('lets nobody sign while something is open', () => {
    expect(stepsFor(rehearsal({}, 2), manager)).toEqual(['discard']);
    expect(stepsFor(rehearsal({}, 2), archivist)).toEqual([]);
  });

  it('lets each side sign once, and apply when both have', () => {
    expect(stepsFor(rehearsal(), manager)).toEqual(['sign-records-management', 'discard']);
    expect(stepsFor(rehearsal(), archivist)).toEqual(['sign-archive']);
    const approvals = [approval('records-management'), approval('archive')];
    expect(stepsFor(rehearsal({ approvals }), manager)).toEqual(['apply', 'discard']);
    expect(stepsFor(rehearsal({ approvals }), archivist)).toEqual([]);
    expect(stepsFor(rehearsal({ approvals, planState: 'draft' }), manager)).toEqual(['discard']);
  });

  it('offers undoing after the application, and nothing while a job works', () => {
    expect(stepsFor(rehearsal({ state: 'applied' }), manager)).toEqual(['undo']);
    expect(stepsFor(rehearsal({ state: 'applying' }), manager)).toEqual([]);
    expect(stepsFor(rehearsal({ state: 'failed' }), manager)).toEqual(['discard']);
  });
});
