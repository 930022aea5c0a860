import { describe, expect, it } from '@jest/globals';
import { TotpSecretInvalid } from '../errors.js';
import { TotpCodes } from './totp-codes.js';

/** The secret of RFC 6238, appendix B: the ASCII bytes 12345678901234567890. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe(TotpCodes.name, () => {
  const codes = new TotpCodes();

  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('gives the code of RFC 6238 at second %i', (second, code) => {
    expect(codes.codeAt(SECRET, new Date(second * 1000))).toBe(code);
  });

  it('names the step of a code one step before, at and one step after now, and of no other', () => {
    const step = 40_000_000;
    const code = codes.codeAt(SECRET, new Date(step * 30_000));
    const found = [-2, -1, 0, 1, 2].map((distance) => codes.stepOf(SECRET, code, new Date((step + distance) * 30_000)));
    expect(found).toEqual([undefined, step, step, step, undefined]);
  });

  it.each(['12345', '1234567', 'abcdef', ''])('knows no step of %p', (code) => {
    expect(codes.stepOf(SECRET, code, new Date(59_000))).toBeUndefined();
  });

  it('gives the next code when the present one is used up', () => {
    const [now, next] = [new Date(59_000), new Date(60_000)];
    expect(codes.codeAt(SECRET, now, 1)).toBe(codes.codeAt(SECRET, next));
    expect(codes.codeAt(SECRET, now, 0)).toBe(codes.codeAt(SECRET, now));
  });

  it('makes secrets of 160 bits that it accepts itself', () => {
    const secret = codes.newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(() => {
      codes.checkSecret(secret);
    }).not.toThrow();
  });

  it.each(['', 'GEZDGNBV', 'not base32 at all, by no means!!'])('refuses %p as a secret', (secret) => {
    expect(() => {
      codes.checkSecret(secret);
    }).toThrow(TotpSecretInvalid);
  });
});
