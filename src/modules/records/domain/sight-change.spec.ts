import { describe, expect, it } from '@jest/globals';
import { type UserActor, userActor } from '#kernel/actor';
import { levelsUpTo } from '#kernel/confidentiality';
import type { FileGrant } from './file-access-rule.js';
import { type Relevelled, sightChange } from './sight-change.js';

const AT = new Date('2026-06-01T12:00:00Z');
const READ = 'records.read';

const person = (id: string, cleared: '003' | '002' | '005', units: readonly string[]): UserActor =>
  userActor({ id, name: id, at: AT, levels: levelsUpTo(cleared), grants: new Map([[READ, units]]) });

const file = (id: string, leadUnitId: string, walls: readonly string[] = []): Relevelled['file'] => ({
  id,
  leadUnitId,
  walls,
  planLineages: ['63'],
});

const given = (userId: string): FileGrant => ({
  id: 'grant',
  userId,
  unitId: null,
  fileId: null,
  lineageId: '63',
  right: 'read',
  kind: 'given',
  startsAt: new Date(0),
  endsAt: new Date('2027-01-01T00:00:00Z'),
  revokedAt: null,
});

describe(sightChange.name, () => {
  const persons = [
    person('clerk', '002', ['building']),
    person('lead', '005', ['building']),
    person('guest', '002', ['elsewhere']),
    person('mail', '003', []),
  ];
  const raised: Relevelled = { file: file('a', 'building'), before: '002', after: '005' };

  it('counts whom the new level shuts out, and only who saw it before', () => {
    expect(sightChange(persons, READ, [raised], { walls: [], grants: [] })).toEqual({ losing: 1, gaining: 0 });
    expect(sightChange(persons, READ, [raised], { walls: [], grants: [given('guest')] })).toEqual({
      losing: 2,
      gaining: 0,
    });
  });

  it('counts whom a lower level lets in, and nobody whom a wall or the remit keeps out anyway', () => {
    const lowered: Relevelled = { file: file('a', 'building'), before: '005', after: '002' };
    expect(sightChange(persons, READ, [lowered], { walls: [], grants: [] })).toEqual({ losing: 0, gaining: 1 });
    const walled: Relevelled = { ...lowered, file: file('a', 'building', ['wall']) };
    expect(sightChange(persons, READ, [walled], { walls: [], grants: [] })).toEqual({ losing: 0, gaining: 0 });
  });

  it('counts everybody once, however many files he loses', () => {
    const both = [raised, { ...raised, file: file('b', 'building') }];
    expect(sightChange(persons, READ, both, { walls: [], grants: [] }).losing).toBe(1);
    expect(sightChange(persons, READ, [], { walls: [], grants: [] })).toEqual({ losing: 0, gaining: 0 });
  });
});
