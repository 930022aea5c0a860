import { describe, expect, it } from '@jest/globals';
import { planFault } from './plan-fault.js';

describe(planFault.name, () => {
  it('lets a plan with open questions be a draft, but not one with errors', () => {
    expect(planFault('retention-missing').severity).toBe('open');
    expect(planFault('disposal-kind-missing').severity).toBe('open');
    expect(planFault('mark-taken').severity).toBe('error');
  });

  it('shortens what stands in the cell and says nothing of what is not known', () => {
    expect(planFault('text-too-long', { row: 7, value: 'ä'.repeat(500) })).toEqual({
      code: 'text-too-long',
      severity: 'error',
      row: 7,
      column: null,
      mark: null,
      value: `${'ä'.repeat(120)} …`,
      detail: null,
    });
  });
});
