import { describe, expect, it } from '@jest/globals';
import { InvalidStorageRequestError } from '../errors.js';
import { checkHash, checkPutOptions, checkRange } from './put-demand.js';

const now = new Date('2026-03-02T08:00:00Z');
const retention = { mode: 'governance' as const, retainUntil: new Date('2036-03-02T08:00:00.400Z') };

describe(checkHash.name, () => {
  it('takes a SHA-256 and nothing else', () => {
    expect(checkHash('0123456789abcdef'.repeat(4))).toHaveLength(64);
    for (const wrong of ['', 'A'.repeat(64), '../'.repeat(22), 'a'.repeat(63)]) {
      expect(() => checkHash(wrong)).toThrow(InvalidStorageRequestError);
    }
  });
});

describe(checkPutOptions.name, () => {
  it('rounds the end of the retention up to whole seconds and keeps the hold', () => {
    const { lock } = checkPutOptions({ mediaType: 'application/pdf', retention, hold: true }, now);
    expect(lock).toEqual({ mode: 'governance', retainUntil: new Date('2036-03-02T08:00:01Z'), hold: true });
  });

  it('refuses a retention in the past, a made-up media type and a malformed hash', () => {
    const past = { ...retention, retainUntil: new Date('2026-03-02T07:59:59Z') };
    expect(() => checkPutOptions({ mediaType: 'application/pdf', retention: past, hold: false }, now)).toThrow();
    expect(() => checkPutOptions({ mediaType: 'pdf', retention, hold: false }, now)).toThrow();
    const options = { mediaType: 'application/pdf', retention, hold: false, expectedSha256: 'x' };
    expect(() => checkPutOptions(options, now)).toThrow(InvalidStorageRequestError);
  });
});

describe(checkRange.name, () => {
  it('cuts a range to the object', () => {
    expect(checkRange({ start: 2 }, 10)).toEqual({ start: 2, end: 9 });
    expect(checkRange({ start: 2, end: 50 }, 10)).toEqual({ start: 2, end: 9 });
  });

  it.each([{ start: 10 }, { start: -1 }, { start: 0.5 }, { start: 5, end: 4 }])('refuses %j of ten bytes', (range) => {
    expect(() => checkRange(range, 10)).toThrow(InvalidStorageRequestError);
  });
});
