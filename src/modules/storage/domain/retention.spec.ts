import { describe, expect, it } from '@jest/globals';
import { checkRetention, findLockReason, findWeakness, type ObjectLock, strongestLock } from './retention.js';

const at = (text: string): Date => new Date(`2026-05-01T${text}Z`);

function lock(changes: Partial<ObjectLock> = {}): ObjectLock {
  return { mode: 'governance', retainUntil: at('12:00:00'), hold: false, ...changes };
}

describe(checkRetention.name, () => {
  it('rounds up to whole seconds', () => {
    const retention = { mode: 'compliance', retainUntil: at('12:00:00.001') } as const;
    expect(checkRetention(retention, at('11:00:00'))).toEqual({ mode: 'compliance', retainUntil: at('12:00:01') });
  });

  it.each([at('11:00:00'), at('10:00:00'), new Date(Number.NaN)])('refuses an end that is not ahead (%s)', (end) => {
    expect(() => checkRetention({ mode: 'governance', retainUntil: end }, at('11:00:00'))).toThrow('in the future');
  });
});

describe(strongestLock.name, () => {
  it('takes the later end, the firmer mode and any hold, whichever comes first', () => {
    const one = lock({ mode: 'compliance', retainUntil: at('09:00:00') });
    const other = lock({ hold: true });
    const expected = { mode: 'compliance', retainUntil: at('12:00:00'), hold: true };
    expect(strongestLock(one, other)).toEqual(expected);
    expect(strongestLock(other, one)).toEqual(expected);
  });
});

describe(findWeakness.name, () => {
  it('accepts an equal or firmer lock', () => {
    expect(findWeakness(lock(), lock())).toBeUndefined();
    expect(findWeakness(lock({ mode: 'compliance', retainUntil: at('13:00:00'), hold: true }), lock())).toBeUndefined();
  });

  it('names an earlier end, a weaker mode and a missing hold', () => {
    expect(findWeakness(lock({ retainUntil: at('11:59:59') }), lock())).toContain('11:59:59');
    expect(findWeakness(lock(), lock({ mode: 'compliance' }))).toContain('compliance');
    expect(findWeakness(lock(), lock({ hold: true }))).toBe('not held');
  });
});

describe(findLockReason.name, () => {
  it('holds an object back until its end and while it is held, whatever the date', () => {
    expect(findLockReason(lock(), at('11:59:59'))).toBe('retained');
    expect(findLockReason(lock(), at('12:00:00'))).toBeUndefined();
    expect(findLockReason(lock({ hold: true }), at('23:00:00'))).toBe('held');
  });
});
