import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type UnitScope, userActor, type UserActor } from '#kernel/actor';
import { CONFIDENTIALITY_LEVELS, levelsUpTo } from '#kernel/confidentiality';
import { decideFileAccess, type FileGrant, type FileUnderRule, type WallCircle } from './file-access-rule.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const TOMORROW = new Date('2026-06-02T12:00:00Z');
const YESTERDAY = new Date('2026-05-31T12:00:00Z');

const clerk = (more: Partial<UserActor> = {}, scope: UnitScope = ['social']): UserActor =>
  userActor({
    id: 'anna',
    name: 'Anna',
    at: NOW,
    grants: new Map([
      ['records.read', scope],
      ['records.file', scope],
    ]),
    offices: ['social'],
    ...more,
  });
const file = (more: Partial<FileUnderRule> = {}): FileUnderRule => ({
  id: 'file',
  leadUnitId: 'social',
  confidentiality: '003',
  walls: [],
  planLineages: ['50.1', '50'],
  draftReaders: null,
  ...more,
});
const wall = (more: Partial<WallCircle> = {}): WallCircle => ({
  id: 'wall',
  userIds: [],
  unitIds: [],
  admitsReasoned: false,
  ...more,
});
const grant = (more: Partial<FileGrant> = {}): FileGrant => ({
  id: 'grant',
  userId: 'anna',
  unitId: null,
  fileId: 'file',
  lineageId: null,
  right: 'read',
  kind: 'given',
  startsAt: YESTERDAY,
  endsAt: TOMORROW,
  revokedAt: null,
  ...more,
});
const decide = (
  actor: UserActor,
  object: FileUnderRule,
  known: { walls?: WallCircle[]; grants?: FileGrant[] } = {},
  permission = 'records.read',
): ReturnType<typeof decideFileAccess> =>
  decideFileAccess(actor, permission, object, { walls: [], grants: [], ...known });

describe(decideFileAccess.name, () => {
  it('asks for the office, and says so when that is what is missing', () => {
    expect(decide(clerk(), file())).toEqual({ allowed: true, reasons: [{ kind: 'remit' }], denials: [] });
    expect(decide(clerk(), file({ leadUnitId: 'building' })).denials).toEqual([{ kind: 'remit' }]);
    expect(decide(clerk(), file(), {}, 'records.open-file').denials).toEqual([{ kind: 'permission' }]);
  });

  it('lets nobody above his level, not even with the whole city in charge', () => {
    const director = clerk({}, 'all');
    expect(decide(director, file({ confidentiality: '005' })).denials).toEqual([{ kind: 'confidentiality' }]);
    expect(decide(clerk({ levels: levelsUpTo('005') }), file({ confidentiality: '005' })).allowed).toBe(true);
  });

  it('lets through a wall who is named, or holds a role in a named office itself', () => {
    const behind = file({ walls: ['wall'] });
    expect(decide(clerk(), behind, { walls: [wall()] }).denials).toEqual([{ kind: 'wall', wallId: 'wall' }]);
    expect(decide(clerk(), behind, { walls: [wall({ userIds: ['anna'] })] }).allowed).toBe(true);
    expect(decide(clerk(), behind, { walls: [wall({ unitIds: ['social'] })] }).allowed).toBe(true);
    const headOfDepartment = clerk({ offices: ['department-above'] });
    expect(decide(headOfDepartment, behind, { walls: [wall({ unitIds: ['social'] })] }).allowed).toBe(false);
  });

  it('wants every wall passed where there are several, and an unknown one keeps everybody out', () => {
    const behind = file({ walls: ['wall', 'second'] });
    const open = wall({ userIds: ['anna'] });
    expect(decide(clerk(), behind, { walls: [open, wall({ id: 'second' })] }).allowed).toBe(false);
    expect(decide(clerk(), behind, { walls: [open] }).allowed).toBe(false);
    expect(decide(clerk(), behind, { walls: [open, wall({ id: 'second', userIds: ['anna'] })] }).allowed).toBe(true);
  });

  it('takes a grant only while it lives', () => {
    const elsewhere = file({ leadUnitId: 'building' });
    const allowed = (more: Partial<FileGrant>): boolean =>
      decide(clerk(), elsewhere, { grants: [grant(more)] }).allowed;
    expect([
      allowed({}),
      allowed({ endsAt: NOW }),
      allowed({ startsAt: TOMORROW }),
      allowed({ revokedAt: NOW }),
    ]).toEqual([true, false, false, false]);
  });

  it('takes a grant to read as no grant to work, and one on a plan unit for all below it', () => {
    const elsewhere = file({ leadUnitId: 'building' });
    expect(decide(clerk(), elsewhere, { grants: [grant()] }, 'records.file').allowed).toBe(false);
    expect(decide(clerk(), elsewhere, { grants: [grant({ right: 'work' })] }, 'records.file').allowed).toBe(true);
    const onPlan = grant({ fileId: null, lineageId: '50' });
    expect(decide(clerk(), elsewhere, { grants: [onPlan] }).allowed).toBe(true);
    expect(decide(clerk(), file({ leadUnitId: 'building', planLineages: ['63'] }), { grants: [onPlan] }).allowed).toBe(
      false,
    );
  });

  it('lets nobody let others in who was let in himself', () => {
    const lead = clerk({ grants: new Map([['records.manage-access', ['social']]]) });
    const elsewhere = file({ leadUnitId: 'building' });
    expect(decide(lead, file(), {}, 'records.manage-access').allowed).toBe(true);
    expect(decide(lead, elsewhere, { grants: [grant({ right: 'work' })] }, 'records.manage-access').allowed).toBe(
      false,
    );
  });

  it('lets whoever stands in use what was given to the absent, but not walls, levels or stated reasons of the absent', () => {
    const deputy = clerk({ standsInFor: [{ id: 'bert', name: 'Bert', offices: ['building'] }] });
    const elsewhere = file({ leadUnitId: 'roads' });
    expect(decide(deputy, elsewhere, { grants: [grant({ userId: 'bert' })] }).allowed).toBe(true);
    expect(decide(deputy, elsewhere, { grants: [grant({ userId: null, unitId: 'building' })] }).allowed).toBe(true);
    expect(decide(deputy, elsewhere, { grants: [grant({ userId: 'bert', kind: 'reasoned' })] }).allowed).toBe(false);
    const walls = [wall({ userIds: ['bert'], unitIds: ['building'] })];
    expect(decide(deputy, file({ walls: ['wall'] }), { walls }).allowed).toBe(false);
  });

  it('lets a stated reason through those walls only that admit it', () => {
    const behind = file({ leadUnitId: 'roads', walls: ['wall'] });
    const grants = [grant({ kind: 'reasoned' })];
    expect(decide(clerk(), behind, { grants, walls: [wall({ admitsReasoned: true })] }).allowed).toBe(true);
    expect(decide(clerk(), behind, { grants, walls: [wall()] }).allowed).toBe(false);
    expect(decide(clerk(), behind, { grants: [grant()], walls: [wall({ admitsReasoned: true })] }).allowed).toBe(false);
  });

  it('never shows more for one more wall or a stricter level, and never less for one more grant', () => {
    const levels = fc.constantFrom(...CONFIDENTIALITY_LEVELS);
    const circles = fc.array(
      fc.record({
        id: fc.constantFrom('w1', 'w2'),
        userIds: fc.subarray(['anna', 'bert']),
        unitIds: fc.subarray(['social']),
        admitsReasoned: fc.boolean(),
      }),
      { maxLength: 2 },
    );
    const grants = fc.array(
      fc.record({
        userId: fc.constantFrom('anna', 'bert'),
        kind: fc.constantFrom('given' as const, 'reasoned' as const),
        right: fc.constantFrom('read' as const, 'work' as const),
        endsAt: fc.constantFrom(YESTERDAY, TOMORROW),
      }),
      { maxLength: 3 },
    );
    const objects = fc.record({
      leadUnitId: fc.constantFrom('social', 'building'),
      confidentiality: levels,
      walls: fc.subarray(['w1', 'w2']),
    });
    fc.assert(
      fc.property(objects, circles, grants, levels, (object, walls, more, cleared) => {
        const actor = clerk({ levels: levelsUpTo(cleared) });
        const given = more.map((each, index) => grant({ ...each, id: String(index) }));
        const allowed = decide(actor, file(object), { walls, grants: given }).allowed;
        const stricter = decide(actor, file({ ...object, walls: ['w1', 'w2'] }), { walls, grants: given }).allowed;
        const secret = decide(actor, file({ ...object, confidentiality: '004' }), { walls, grants: given }).allowed;
        const without = decide(actor, file(object), { walls, grants: given.slice(1) }).allowed;
        expect([stricter && !allowed, secret && !allowed, without && !allowed]).toEqual([false, false, false]);
        if (allowed) expect(actor.levels).toContain(object.confidentiality);
      }),
    );
  });
});
