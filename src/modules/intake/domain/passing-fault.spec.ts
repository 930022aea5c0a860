import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel/domain-error';
import { codeOfFault, isFullDisk } from './passing-fault.js';

class ScannerAsleep extends DomainError {
  readonly code = 'TEST.SCANNER_ASLEEP';
  readonly kind = 'unavailable';
}

const systemFault = (code: string): Error => Object.assign(new Error(`${code}: write`), { code });

describe(isFullDisk.name, () => {
  it.each([
    systemFault('ENOSPC'),
    systemFault('EDQUOT'),
    new Error('pwrite: No space left on device'),
    new Error('the page cannot be written', { cause: systemFault('ENOSPC') }),
  ])('knows %s', (error) => {
    expect(isFullDisk(error)).toBe(true);
  });

  it.each([systemFault('EACCES'), new Error('the page is damaged'), 'ENOSPC', undefined])(
    'leaves %s alone',
    (error) => {
      expect(isFullDisk(error)).toBe(false);
    },
  );
});

describe(codeOfFault.name, () => {
  it('names a full disk as such, a refusal by its code, and nothing else', () => {
    expect(codeOfFault(systemFault('ENOSPC'))).toBe('STORAGE.FULL');
    expect(codeOfFault(new ScannerAsleep('asleep'))).toBe('TEST.SCANNER_ASLEEP');
    expect(codeOfFault(new Error('who knows'))).toBeUndefined();
  });
});
