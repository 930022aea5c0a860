import { describe, expect, it } from '@jest/globals';
import { systemActor, type UnitScope } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { candidateKeys, keyRingOf, type TaskCandidate, type TaskRole } from './task-keys.js';

const STAFF_OFFICE: TaskRole = {
  key: 'personalstelle',
  name: 'Personalstelle',
  staffRole: null,
  unitId: 'amt-11',
  userIds: [],
};
const HEAD: TaskRole = { key: 'amtsleitung', name: 'Amtsleitung', staffRole: 'team-lead', unitId: null, userIds: [] };
const ROLES = [STAFF_OFFICE, HEAD];

function isAsked(holder: readonly string[], candidate: TaskCandidate, unitId: string | null = null): boolean {
  const keys = candidateKeys([candidate], unitId, ROLES).flatMap((key) => key ?? []);
  return keys.some((key) => holder.includes(key));
}

function ownKeys(grants: Readonly<Record<string, UnitScope>>): readonly string[] {
  return keyRingOf(userActorWith(grants), ROLES).own;
}

describe(keyRingOf.name, () => {
  it('asks whoever holds a role, in the office named or everywhere', () => {
    const clerk = ownKeys({ 'tasks.work': ['amt-63'], 'tasks.of-caseworker': ['amt-63'] });
    expect(isAsked(clerk, { role: 'caseworker', unitId: 'amt-63' })).toBe(true);
    expect(isAsked(clerk, { role: 'caseworker' })).toBe(true);
    expect(isAsked(clerk, { role: 'caseworker', unitId: 'amt-50' })).toBe(false);
    expect(isAsked(clerk, { role: 'team-lead', unitId: 'amt-63' })).toBe(false);
    const everywhere = ownKeys({ 'tasks.work': 'all', 'tasks.of-caseworker': 'all' });
    expect(isAsked(everywhere, { role: 'caseworker', unitId: 'amt-50' })).toBe(true);
  });

  it('asks everybody of an office, but nobody by a role in the whole city alone', () => {
    expect(isAsked(ownKeys({ 'tasks.work': ['amt-63'] }), { unitId: 'amt-63' })).toBe(true);
    expect(isAsked(ownKeys({ 'tasks.work': ['amt-50'] }), { unitId: 'amt-63' })).toBe(false);
    expect(isAsked(ownKeys({ 'tasks.work': 'all' }), { unitId: 'amt-63' })).toBe(false);
  });

  it('asks by roles of workflows as this city explains them', () => {
    const head = ownKeys({ 'tasks.work': ['amt-63'], 'tasks.of-team-lead': ['amt-63'] });
    expect(isAsked(head, { role: 'amtsleitung', unitId: 'amt-63' })).toBe(true);
    expect(isAsked(head, { role: 'amtsleitung', unitId: 'amt-50' })).toBe(false);
    expect(isAsked(head, { role: 'personalstelle' })).toBe(false);
    // an office means itself, whichever office the task names beside it
    expect(isAsked(ownKeys({ 'tasks.work': ['amt-11'] }), { role: 'personalstelle', unitId: 'amt-63' })).toBe(true);
    expect(candidateKeys([{ role: 'hofmarschall' }], null, ROLES)).toEqual([undefined]);
  });

  it('asks persons whom a role of workflows names', () => {
    const actor = userActorWith({ 'tasks.work': ['amt-1'] });
    const role: TaskRole = { ...STAFF_OFFICE, unitId: null, userIds: [actor.id] };
    expect(keyRingOf(actor, [role]).own).toContain('role:personalstelle');
    expect(keyRingOf(userActorWith({ 'tasks.work': ['amt-1'] }), [role]).own).not.toContain('role:personalstelle');
  });

  it('keeps what was lent apart, whole or within the offices it was lent in', () => {
    const work = new Map<string, UnitScope>([['tasks.work', ['amt-63']]]);
    const absent = (isLimited: boolean) => ({ id: 'anna', name: 'Anna', offices: ['amt-63'], grants: work, isLimited });
    const deputy = (isLimited: boolean) =>
      keyRingOf(userActorWith({ 'tasks.work': ['amt-50'] }, 'Ben', { standsInFor: [absent(isLimited)] }), ROLES);
    expect(isAsked(deputy(false).own, { userId: 'anna' })).toBe(false);
    expect(isAsked(deputy(false).own, { unitId: 'amt-63' })).toBe(false);
    const whole = deputy(false).lent[0]?.keys ?? [];
    expect(isAsked(whole, { userId: 'anna' })).toBe(true);
    expect(isAsked(whole, { unitId: 'amt-63' })).toBe(true);
    const part = deputy(true).lent[0]?.keys ?? [];
    expect(isAsked(part, { userId: 'anna' }, 'amt-63')).toBe(true);
    expect(isAsked(part, { userId: 'anna' }, 'amt-50')).toBe(false);
    expect(isAsked(part, { userId: 'anna' })).toBe(false);
  });

  it('gives nothing to whoever has no in-tray', () => {
    expect(ownKeys({ 'records.read': 'all' })).toEqual([]);
    expect(keyRingOf(systemActor('worker'), ROLES)).toEqual({ own: [], lent: [] });
  });
});
