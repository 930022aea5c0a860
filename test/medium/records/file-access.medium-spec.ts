import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UserActor } from '#kernel/actor';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel, levelsUpTo } from '#kernel/confidentiality';
import { newId } from '#kernel/ids';
import { userActorWith } from '#modules/identity/testing';
import { FileAccess, RecordFileQueries } from '#modules/records';
import { startApplication, type TestApplication } from '../../support/application.js';
import { PrepareFile } from '#modules/records/testing';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { runs } from '../../support/soak.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const PERSONS = [
  '00000000-0000-7000-8000-000000000001',
  '00000000-0000-7000-8000-000000000002',
  '00000000-0000-7000-8000-000000000003',
];
const MARKS = ['631', '632', '5'];
const PLAN_MARKS = ['6', '63', '631', '632', '5'];
const UNITS = ['63', '63.1', '50'];
const PERMISSIONS = ['records.read', 'records.file', 'records.suggest'];
const SEES_DRAFTS = 'records.manage-drafts';

let app: TestApplication;
let office: Office;

beforeAll(async () => {
  app = await startApplication('tool');
  office = await setUpOffice(app);
});

afterAll(async () => {
  await app.close();
});

const level = fc.constantFrom(...CONFIDENTIALITY_LEVELS);
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
const scope = fc.oneof({ weight: 4, arbitrary: some(UNITS) }, { weight: 1, arbitrary: fc.constant('all' as const) });

/** Levels, walls and grants of a small city, and somebody who asks; files, plan and offices stay. */
const situation = fc.record({
  files: fc.array(fc.record({ walls: some([0, 1, 2]), level, readers: some([...PERSONS, ...UNITS]) }), {
    minLength: 6,
    maxLength: 6,
  }),
  planLevels: fc.dictionary(fc.constantFrom(...PLAN_MARKS), level, { maxKeys: 2 }),
  walls: fc.array(
    fc.record({ users: some(PERSONS), units: some(UNITS), places: some(PLAN_MARKS), admitsReasoned: fc.boolean() }),
    { minLength: 3, maxLength: 3 },
  ),
  grants: fc.array(
    fc.record({
      holder: fc.oneof(
        fc.record({ user: fc.constantFrom(...PERSONS) }),
        fc.record({ unit: fc.constantFrom(...UNITS) }),
      ),
      on: fc.oneof(fc.record({ file: fc.nat(5) }), fc.record({ mark: fc.constantFrom(...PLAN_MARKS) })),
      right: fc.constantFrom('read', 'work'),
      reasoned: fc.boolean(),
      startsIn: fc.integer({ min: -3, max: 1 }),
      hours: fc.integer({ min: 1, max: 5 }),
      revoked: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  asks: fc.array(
    fc.record({
      person: fc.constantFrom(...PERSONS),
      scopes: fc.record(Object.fromEntries([...PERMISSIONS, SEES_DRAFTS].map((permission) => [permission, scope]))),
      cleared: level,
      offices: some(UNITS),
      standsInFor: fc.array(fc.record({ id: fc.constantFrom(...PERSONS), offices: some(UNITS) }), { maxLength: 1 }),
    }),
    { minLength: 4, maxLength: 4 },
  ),
});

type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

const files: string[] = [];

async function bring(city: Situation): Promise<void> {
  const planLineage = async (mark: string): Promise<string> =>
    (await app.database.query<{ id: string }>('SELECT lineage_id AS id FROM plan_unit WHERE mark = $1', [mark]))[0]
      ?.id ?? '';
  await app.database.query('UPDATE file_grant SET revoked_at = starts_at');
  await app.database.query('DELETE FROM wall_place');
  await app.database.query('DELETE FROM wall_member');
  await app.database.query('DELETE FROM plan_confidentiality');
  const walls = city.walls.map(() => newId(NOW));
  for (const [index, wall] of city.walls.entries()) {
    const id = walls[index];
    await app.database.query(
      `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1::uuid, $1::uuid::text, '', $2, $3)`,
      [id, wall.admitsReasoned, NOW],
    );
    for (const user of wall.users)
      await app.database.query('INSERT INTO wall_member (wall_id, user_id) VALUES ($1, $2)', [id, user]);
    for (const unit of wall.units)
      await app.database.query('INSERT INTO wall_member (wall_id, unit_id) VALUES ($1, $2)', [id, office.unit(unit)]);
    for (const mark of wall.places)
      await app.database.query('INSERT INTO wall_place (wall_id, lineage_id) VALUES ($1, $2)', [
        id,
        await planLineage(mark),
      ]);
  }
  for (const [mark, planLevel] of Object.entries(city.planLevels))
    await app.database.query('INSERT INTO plan_confidentiality VALUES ($1, $2)', [await planLineage(mark), planLevel]);
  for (const [index, file] of city.files.entries())
    await app.database.query(
      `UPDATE record_file SET own_walls = $2, own_confidentiality = $3,
              draft_readers = CASE state WHEN 'draft' THEN $4::uuid[] END WHERE id = $1`,
      [
        files[index],
        file.walls.map((wall) => walls[wall]),
        file.level,
        file.readers.map((reader) => (UNITS.includes(reader) ? office.unit(reader) : reader)),
      ],
    );
  for (const grant of city.grants) {
    const reasoned = grant.reasoned && 'user' in grant.holder && 'file' in grant.on;
    const startsAt = new Date(NOW.getTime() + grant.startsIn * HOUR_MS);
    await app.database.query(
      `INSERT INTO file_grant (id, kind, user_id, unit_id, file_id, lineage_id, access_right, reason, starts_at, ends_at, given_by, revoked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'Test', $8, $9, $10, $11)`,
      [
        newId(NOW),
        reasoned ? 'reasoned' : 'given',
        'user' in grant.holder ? grant.holder.user : null,
        'unit' in grant.holder ? office.unit(grant.holder.unit) : null,
        'file' in grant.on ? files[grant.on.file] : null,
        'mark' in grant.on ? await planLineage(grant.on.mark) : null,
        reasoned ? 'read' : grant.right,
        startsAt,
        new Date(startsAt.getTime() + grant.hours * HOUR_MS),
        PERSONS[0],
        grant.revoked ? NOW : null,
      ],
    );
  }
}

function actorOf(asks: Situation['asks'][number]): UserActor {
  const units = (numbers: readonly string[]): string[] => numbers.map((number) => office.unit(number));
  const grants = Object.entries(asks.scopes).map(([permission, reach]) => [
    permission,
    reach === 'all' ? reach : units(reach),
  ]);
  return userActorWith(Object.fromEntries(grants) as Record<string, string[] | 'all'>, 'Wer fragt', {
    id: asks.person,
    at: NOW,
    levels: levelsUpTo(asks.cleared),
    offices: units(asks.offices),
    standsInFor: asks.standsInFor.map(({ id, offices }) => ({ id, name: 'Abwesend', offices: units(offices) })),
  });
}

describe(FileAccess.name, () => {
  beforeAll(async () => {
    for (const unit of ['63', '63.1'])
      for (const mark of MARKS) files.push((await office.openFile(`${unit} ${mark}`, { unit, mark })).id);
    // two of them are only being prepared
    for (const [index, mark] of [
      [1, '632'],
      [5, '5'],
    ] as const) {
      const place = { planUnitId: office.planUnit(mark), leadUnitId: office.unit(index < 3 ? '63' : '63.1') };
      const input = { ...place, subject: 'Entwurf', audience: 'author' } as const;
      await app.database.query('DELETE FROM record_file WHERE id = $1', [files[index]]);
      files[index] = (await app.get(PrepareFile).execute(FOUNDER, input)).id;
    }
  });

  /** Ids of a list to its end, a few at a time. */
  async function listed(actor: UserActor, filter: { readonly planUnit?: string }): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await app.get(RecordFileQueries).list(actor, filter, cursor, 4);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return ids;
  }

  it('decides the same in a list as for a single file, whatever levels, walls, grants and deputies there are', async () => {
    const access = app.get(FileAccess);
    // as files of mixed offices were changed, several at the same time
    await app.database.query(
      `UPDATE record_file SET updated_at = timestamptz '2026-05-01' + interval '1 hour' * (array_position($1::uuid[], id) % 4)`,
      [files],
    );
    const order = (
      await app.database.query<{ id: string }>('SELECT id FROM record_file ORDER BY updated_at DESC, id DESC')
    ).map(({ id }) => id);
    let allowed = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(situation, async (city) => {
        await bring(city);
        const rules = await Promise.all(files.map((id) => access.ruleOf(id)));
        for (const asks of city.asks) {
          const actor = actorOf(asks);
          for (const permission of PERMISSIONS) {
            const listed = await access.filesAmong(actor, permission, files);
            const decided = rules.filter((rule) => rule.verdict(actor, permission).allowed).map((rule) => rule.file.id);
            expect([...listed].sort()).toEqual(decided.sort());
            allowed += decided.length;
            asked += files.length;
          }
          const readable = await access.filesAmong(actor, 'records.read', files);
          const latestFirst = [...order].filter((id) => readable.has(id));
          expect(await listed(actor, {})).toEqual(latestFirst);
          expect(await listed(actor, { planUnit: office.planUnit('63') })).toEqual(
            latestFirst.filter((id) => files.indexOf(id) % MARKS.length !== MARKS.indexOf('5')),
          );
        }
      }),
      { numRuns: runs(15) },
    );
    // neither always nor never: otherwise nothing was compared
    expect(allowed).toBeGreaterThan(asked / 50);
    expect(allowed).toBeLessThan(asked);
  });

  it('keeps what protects a file with it, in whatever place and order it comes', async () => {
    const strictest = (...levels: ConfidentialityLevel[]): string | undefined =>
      CONFIDENTIALITY_LEVELS.findLast((each) => levels.includes(each));
    await fc.assert(
      fc.asyncProperty(situation, async (city) => {
        await bring(city);
        const rules = await Promise.all(files.map((id) => app.get(FileAccess).ruleOf(id)));
        const above: Record<string, string[]> = { '631': ['631', '63', '6'], '632': ['632', '63', '6'], '5': ['5'] };
        for (const [index, { file }] of rules.entries()) {
          const marks = above[MARKS[index % MARKS.length] ?? ''] ?? [];
          const own = city.files[index];
          expect(file.confidentiality).toBe(
            strictest(own?.level ?? '003', ...marks.flatMap((mark) => city.planLevels[mark] ?? [])),
          );
          const expected = city.walls.filter(
            ({ places }, wall) => own?.walls.includes(wall) === true || places.some((mark) => marks.includes(mark)),
          );
          expect(file.walls).toHaveLength(expected.length);
        }
      }),
      { numRuns: runs(6) },
    );
  });
});
