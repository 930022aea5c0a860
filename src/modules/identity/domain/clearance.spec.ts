import { describe, expect, it } from '@jest/globals';
import { levelsOf, roleClearance } from './clearance.js';

const role = (name: 'mail-room' | 'caseworker' | 'team-lead') => ({ role: name, unitId: 'unit' }) as const;

describe(roleClearance.name, () => {
  it('is that of the highest role, and open without any', () => {
    expect(roleClearance([role('mail-room'), role('team-lead')])).toBe('005');
    expect(roleClearance([])).toBe('003');
  });
});

describe(levelsOf.name, () => {
  it('is that of the highest role', () => {
    expect(levelsOf([role('mail-room')], null)).toEqual(['003']);
    expect(levelsOf([role('caseworker'), role('team-lead')], null)).toEqual(['003', '002', '005']);
    expect(levelsOf([], null)).toEqual(['003']);
  });

  it('is what was decided by name, be it more or less', () => {
    expect(levelsOf([role('caseworker')], '001')).toEqual(['003', '002', '005', '001']);
    expect(levelsOf([role('team-lead')], '003')).toEqual(['003']);
  });
});
