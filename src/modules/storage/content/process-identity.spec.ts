import { describe, expect, it } from '@jest/globals';
import { findLife, ownProcess } from './process-identity.js';

describe(findLife.name, () => {
  it('knows itself, also with something appended', () => {
    expect(findLife(ownProcess)).toBe('alive');
    expect(findLife(`${ownProcess}-1a2b3c4d`)).toBe('alive');
  });

  it('does not take a reused process number for the former process', () => {
    const [pid, , realm] = ownProcess.split('-');
    expect(findLife([pid, '1', realm].join('-'))).toBe('dead');
  });

  it('does not judge processes it cannot see', () => {
    const [pid, startedAt] = ownProcess.split('-');
    expect(findLife([pid, startedAt, 'elsewhere'].join('-'))).toBe('unknown');
    expect(findLife('lost+found')).toBe('unknown');
  });
});
