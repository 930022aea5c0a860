import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../api/contract.js';
import { groupProblems } from './problem-groups.js';

const problem = (code: string, fileName: string, severity: Problem['severity'] = 'warn'): Problem => ({
  code,
  fileName,
  severity,
  details: {},
});

describe(groupProblems.name, () => {
  it('says the same thing once, with all files, and each file once', () => {
    const groups = groupProblems([
      problem('INTAKE.DUPLICATE_BYTES', 'a.jpg'),
      problem('INTAKE.DUPLICATE_BYTES', 'b.jpg'),
      problem('INTAKE.DUPLICATE_BYTES', 'b.jpg'),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.places.map((place) => place.fileName)).toEqual(['a.jpg', 'b.jpg']);
  });

  it('puts refusals before hints', () => {
    const groups = groupProblems([problem('INTAKE.DUPLICATE_BYTES', 'a'), problem('INTAKE.FILE_EMPTY', 'b', 'refuse')]);
    expect(groups.map((group) => group.problem.code)).toEqual(['INTAKE.FILE_EMPTY', 'INTAKE.DUPLICATE_BYTES']);
  });
});
