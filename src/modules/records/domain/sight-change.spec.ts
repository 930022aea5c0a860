import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type UserActor, userActor } from '#kernel/actor';
import { levelsUpTo } from '#kernel/confidentiality';
import { decideFileAccess, type FileGrant, type WallCircle } from './file-access-rule.js';
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
  draftReaders: null,
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

  it('counts the same as the rule asked about each person and each file', () => {
    const unit = fc.constantFrom('building', 'social', 'elsewhere');
    const level = fc.constantFrom('003', '002', '005');
    const someone = fc.record({
      cleared: level,
      reach: fc.subarray(['building', 'social']),
      office: unit,
      standsInFor: fc.option(fc.nat(5)),
    });
    const change = fc.record({
      leadUnitId: unit,
      walls: fc.subarray(['north', 'south']),
      planLineages: fc.subarray(['63', '63.1'], { minLength: 1 }),
      draftReaders: fc.option(fc.subarray(['north', 'south'])),
      before: level,
      after: level,
    });
    const grant = fc.record({
      holder: fc.oneof(fc.nat(5), unit),
      on: fc.oneof(fc.nat(7), fc.constantFrom('63', '63.1')),
      kind: fc.constantFrom('given', 'reasoned'),
      isLive: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 6 }),
        fc.array(change, { maxLength: 8 }),
        fc.array(grant, { maxLength: 8 }),
        (people, made, rights) => {
          const absentee = (place: number): UserActor['standsInFor'] => [
            { id: `person ${String(place)}`, name: '', offices: [people[place]?.office ?? 'elsewhere'] },
          ];
          const everybody = people.map(({ cleared, reach, office, standsInFor }, place) =>
            userActor({
              ...person(`person ${String(place)}`, cleared, reach),
              offices: [office],
              standsInFor: standsInFor === null ? [] : absentee(standsInFor),
            }),
          );
          const changes = made.map(({ before, after, ...rest }, place): Relevelled => {
            return { file: { id: `file ${String(place)}`, ...rest }, before, after };
          });
          const grants = rights.map(({ holder, on, kind, isLive }, place): FileGrant => ({
            ...given(''),
            id: `grant ${String(place)}`,
            userId: typeof holder === 'number' ? `person ${String(holder)}` : null,
            unitId: typeof holder === 'number' ? null : holder,
            fileId: typeof on === 'number' ? `file ${String(on)}` : null,
            lineageId: typeof on === 'number' ? null : on,
            kind,
            revokedAt: isLive ? null : AT,
          }));
          const walls: WallCircle[] = [
            { id: 'north', userIds: ['person 0'], unitIds: [], admitsReasoned: true },
            { id: 'south', userIds: [], unitIds: ['social'], admitsReasoned: false },
          ];
          const known = { walls, grants };
          const count = (from: 'before' | 'after', to: 'before' | 'after'): number =>
            everybody.filter((one) =>
              changes.some(
                (each) =>
                  decideFileAccess(one, READ, { ...each.file, confidentiality: each[from] }, known).allowed &&
                  !decideFileAccess(one, READ, { ...each.file, confidentiality: each[to] }, known).allowed,
              ),
            ).length;
          const counted = { losing: count('before', 'after'), gaining: count('after', 'before') };
          expect(sightChange(everybody, READ, changes, known)).toEqual(counted);
        },
      ),
      { numRuns: 500 },
    );
  });
});
