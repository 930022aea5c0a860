import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel/domain-error';
import { DecodeError } from '../decode/decode-error.js';
import { failureOf } from './failure-report.js';

describe(failureOf.name, () => {
  it('keeps code and page of a fault of the file, and the process', () => {
    const { failure, isDisordered } = failureOf(new DecodeError('INTAKE.PAGE_TOO_LARGE', 'too large', 3));
    expect(failure).toMatchObject({ code: 'INTAKE.PAGE_TOO_LARGE', page: 3 });
    expect(isDisordered).toBe(false);
  });

  it.each([
    new RangeError('Array buffer allocation failed'),
    new Error('Aborted(OOM). Build with -sASSERTIONS for more info.'),
    new DecodeError('INTAKE.FILE_DAMAGED', 'x', 0, { cause: new Error('vips: out of memory') }),
  ])('knows lack of memory by its words: %s', (error) => {
    const { failure, isDisordered } = failureOf(error);
    expect(failure.code).toBe('INTAKE.DECODE_OUT_OF_MEMORY');
    expect(isDisordered).toBe(true);
  });

  it('takes a trap inside the renderer as a damaged file and gives the process up', () => {
    class RuntimeError extends Error {}
    expect(failureOf(new RuntimeError('unreachable'))).toMatchObject({
      failure: { code: 'INTAKE.FILE_DAMAGED' },
      isDisordered: true,
    });
  });

  it('hands code and kind of any other named fault on', () => {
    class EngineMissing extends DomainError {
      readonly code = 'INTAKE.RECOGNITION_ENGINE_MISSING';
      readonly kind = 'invalid';
    }
    expect(failureOf(new EngineMissing('not installed')).failure).toMatchObject({
      code: 'INTAKE.RECOGNITION_ENGINE_MISSING',
      kind: 'invalid',
    });
  });

  it('does not blame the file for a fault of ours', () => {
    expect(failureOf(new TypeError('x is not a function')).failure).not.toHaveProperty('code');
  });
});
