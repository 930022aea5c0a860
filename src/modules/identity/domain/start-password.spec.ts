import { describe, expect, it } from '@jest/globals';
import { startPasswordEnd, startPasswordFrom } from './start-password.js';

describe(startPasswordFrom.name, () => {
  it('is readable: groups of four without characters that look alike', () => {
    const password = startPasswordFrom(Uint8Array.from({ length: 32 }, (_, index) => index * 7));
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(password).not.toMatch(/[lo01]/);
  });

  it('is another one for other bytes', () => {
    expect(startPasswordFrom(new Uint8Array(32))).not.toBe(startPasswordFrom(new Uint8Array(32).fill(9)));
  });
});

describe(startPasswordEnd.name, () => {
  it('lies two weeks ahead', () => {
    expect(startPasswordEnd(new Date('2026-03-02T08:00:00Z'))).toEqual(new Date('2026-03-16T08:00:00Z'));
  });
});
