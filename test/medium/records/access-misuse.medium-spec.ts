import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids';
import { ActorResolver, type Role } from '#modules/identity';
import { userActorWith } from '#modules/identity/testing';
import { OpenFile } from '#modules/records';
import type { TestApplication } from '../../support/application.js';
import type { Office } from '../../support/office.js';
import { openStaffedOffice, type StaffedOffice } from './staffed-office.js';

let app: TestApplication;
let office: Office;
let idOf: StaffedOffice['idOf'];
let as: StaffedOffice['as'];

const STAFF: Readonly<Record<string, readonly [Role, string | null]>> = {
  anna: ['caseworker', '63'],
  bert: ['caseworker', '50'],
  carl: ['caseworker', '50'],
  lead: ['team-lead', '63'],
  leadelsewhere: ['team-lead', '50'],
  records: ['records-manager', null],
  dpo: ['data-protection-officer', null],
  dpotwo: ['data-protection-officer', null],
  admin: ['administrator', null],
};

beforeAll(async () => {
  ({ app, office, idOf, as } = await openStaffedOffice(STAFF));
}, 60_000);

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const outcome = async (response: Response): Promise<unknown> =>
  response.ok ? response.status : ((await response.json()) as { code: string }).code;

/** Lets somebody stand in for somebody else from today. */
async function standIn(deputy: string, absent: string): Promise<void> {
  const leave = { deputyId: idOf(deputy), fromDay: dayIn(0), untilDay: dayIn(3), reason: 'Urlaub' };
  expect(await outcome(await as(absent).post('/substitutions', leave))).toBe(201);
}

describe('Nobody widens his own rights', () => {
  it('by a grant to himself, to his office or to whom he stands in for, also with rights he was lent', async () => {
    const { id } = await office.openFile('Fremde Sache', { unit: '50', mark: '631' });
    const grant = (name: string, holder: object): Promise<Response> =>
      as(name).post(`/files/${id}/grants`, { right: 'read', untilDay: dayIn(5), reason: 'Amtshilfe', ...holder });
    const onUnit = { planUnitId: office.planUnit('631'), right: 'work', untilDay: dayIn(300), reason: 'Prüfung' };
    expect(await outcome(await as('records').post('/access/grants', { ...onUnit, userId: idOf('records') }))).toBe(
      'RECORDS.GRANT_TO_ONESELF',
    );
    expect(await outcome(await grant('leadelsewhere', { userId: idOf('leadelsewhere') }))).toBe(
      'RECORDS.GRANT_TO_ONESELF',
    );
    await standIn('lead', 'leadelsewhere');
    for (const holder of [
      { userId: idOf('lead') },
      { unitId: office.unit('63') },
      { userId: idOf('leadelsewhere') },
      { unitId: office.unit('50') },
    ])
      expect([holder, await outcome(await grant('lead', holder))]).toEqual([holder, 'RECORDS.GRANT_TO_ONESELF']);
    expect(await outcome(await grant('lead', { userId: idOf('anna') }))).toBe(201);
  });

  it('by appointing himself, or by prolonging what he was lent', async () => {
    const ill = { fromDay: dayIn(0), untilDay: dayIn(300), reason: 'Krank' };
    const name = (by: string, absent: string, deputy: string): Promise<Response> =>
      as(by).post('/substitutions', { ...ill, absentId: idOf(absent), deputyId: idOf(deputy) });
    // lead stands in for the lead of the other office since the test before
    expect(await outcome(await name('lead', 'leadelsewhere', 'lead'))).toBe('IDENTITY.SUBSTITUTION_FOR_ONESELF');
    expect(await outcome(await name('lead', 'leadelsewhere', 'anna'))).toBe('IDENTITY.SUBSTITUTION_FOR_ONESELF');
    expect(await outcome(await name('leadelsewhere', 'bert', 'leadelsewhere'))).toBe(
      'IDENTITY.SUBSTITUTION_FOR_ONESELF',
    );
    expect(await outcome(await name('leadelsewhere', 'bert', 'carl'))).toBe(201);
  });

  it('by changing his own account, or by approving a wall around himself', async () => {
    const own = (await (await as('admin').get(`/accounts/${idOf('admin')}`)).json()) as { version: number };
    const change = (body: object): Promise<Response> =>
      as('admin').change('PATCH', `/accounts/${idOf('admin')}`, { version: own.version, ...body });
    const roles = [{ role: 'records-manager', unitId: null }];
    expect(await outcome(await change({ roles }))).toBe('IDENTITY.OWN_RIGHTS');
    expect(await outcome(await change({ clearance: '004' }))).toBe('IDENTITY.OWN_RIGHTS');
    expect(await outcome(await change({ displayName: 'Adam Min' }))).toBe(200);
    const proposed = await as('records').post('/access/wall-proposals', wall('Um den Datenschutz', ['dpo', 'anna']));
    const { id } = (await proposed.json()) as { id: string };
    const decide = (who: string): Promise<Response> =>
      as(who).post(`/access/wall-proposals/${id}/decision`, { decision: 'approved' });
    expect(await outcome(await decide('dpo'))).toBe('RECORDS.WALL_NEEDS_SECOND_PERSON');
    expect(await outcome(await decide('dpotwo'))).toBe(204);
  });

  it('by reviewing an access that somebody took for whom he stands in', async () => {
    const { reference } = await office.openFile('Auskunft', { unit: '63', mark: '631' });
    const body = { reference, purpose: 'information', reason: 'Presseanfrage' };
    expect(await outcome(await as('leadelsewhere').post('/access/reasons', body))).toBe(201);
    const list = (await (await as('lead').get('/access/reasons')).json()) as { id: string; fileReference: string }[];
    const id = list.find(({ fileReference }) => fileReference === reference)?.id ?? '';
    const review = (who: string): Promise<Response> => as(who).post(`/access/reasons/${id}/review`, { note: 'gut' });
    expect(await outcome(await review('lead'))).toBe('RECORDS.GRANT_NOT_FOUND');
    for (const times of [1, 2]) expect([times, await outcome(await review('records'))]).toEqual([times, 204]);
    const reviewed = await app.database.query(`SELECT 1 FROM journal_entry WHERE action = 'records.access-reviewed'`);
    expect(reviewed).toHaveLength(1);
  });
});

const wall = (name: string, users: readonly string[]): object => ({
  name,
  legalBasis: '§ 35 SGB I',
  admitsReasoned: false,
  userIds: users.map(idOf),
  unitIds: [],
  planUnitIds: [],
  reason: 'Sozialgeheimnis',
});

describe('Duties that must not come together', () => {
  it('are kept apart when rights are used, whatever roles changed since', async () => {
    const actorOf = (name: string) => app.get(ActorResolver).ofUser(idOf(name));
    await standIn('carl', 'anna');
    expect((await actorOf('carl'))?.standsInFor.map(({ name }) => name)).toContain('anna');
    const role = { role: 'data-protection-officer', unitId: null };
    await app.database.query(`UPDATE role_assignment SET role = $2, unit_id = NULL WHERE user_id = $1`, [
      idOf('carl'),
      role.role,
    ]);
    const watcher = await actorOf('carl');
    expect([watcher?.standsInFor, watcher?.grants.get('records.read')]).toEqual([[], undefined]);
    await app.database.query(`INSERT INTO role_assignment (user_id, role, unit_id) VALUES ($1, 'caseworker', $2)`, [
      idOf('carl'),
      office.unit('50'),
    ]);
    const both = await actorOf('carl');
    expect([both?.offices, both?.grants.get('records.read'), both?.grants.get('records.approve-walls')]).toEqual([
      [],
      undefined,
      'all',
    ]);
  });
});

describe('Repeated requests', () => {
  it('for a reason are answered with the access there is, which is journalled once', async () => {
    const { id, reference } = await office.openFile('Einmal', { unit: '63.1', mark: '631' });
    const other = await office.openFile('Etwas anderes', { unit: '63.1', mark: '631' });
    const ask = async (of: string, key?: string): Promise<{ status: number; until?: string | null; code?: string }> => {
      const body = { reference: of, purpose: 'information', reason: 'Presseanfrage' };
      const headers = key === undefined ? {} : { 'Idempotency-Key': key };
      const response = await as('leadelsewhere').post('/access/reasons', body, headers);
      return { status: response.status, ...((await response.json()) as object) };
    };
    const answers = await Promise.all([ask(reference, 'eins'), ask(reference, 'eins'), ask(reference)]);
    answers.push(await ask(reference, 'eins'), await ask(reference));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect([...new Set(answers.map(({ until }) => until))]).toEqual([expect.any(String)]);
    const stated = (await app.journalOf(id)).filter(({ action }) => action === 'records.access-reason-stated');
    expect(stated).toHaveLength(1);
    expect(await ask(other.reference, 'eins')).toMatchObject({ status: 409, code: 'RECORDS.REQUEST_ID_TAKEN' });
  });

  it('for a new file are answered only to who sent them, for the same place, while he may see the file', async () => {
    const scope = { 'records.open-file': 'all', 'records.read': 'all' } as const;
    const [first, second] = [userActorWith(scope, 'Erste'), userActorWith(scope, 'Zweite')];
    const input = {
      id: newId(),
      planUnitId: office.planUnit('631'),
      leadUnitId: office.unit('63'),
      subject: 'Neu',
    };
    const open = app.get(OpenFile);
    const opened = await open.execute(first, input);
    expect(await open.execute(first, input)).toEqual(opened);
    const taken = { code: 'RECORDS.REQUEST_ID_TAKEN' };
    await expect(open.execute(second, input)).rejects.toMatchObject(taken);
    await expect(open.execute(first, { ...input, leadUnitId: office.unit('50') })).rejects.toMatchObject(taken);
    await app.database.query(`UPDATE record_file SET own_confidentiality = '005' WHERE id = $1`, [input.id]);
    await expect(open.execute(first, input)).rejects.toMatchObject(taken);
  });
});

describe('A wall', () => {
  it('whose name another one has is named as such, when proposed and when decided', async () => {
    const propose = (): Promise<Response> => as('records').post('/access/wall-proposals', wall('Doppelt', ['anna']));
    const ids: string[] = [];
    for (const response of [await propose(), await propose()]) ids.push(((await response.json()) as { id: string }).id);
    const decided = ids.map(async (id) =>
      outcome(await as('dpo').post(`/access/wall-proposals/${id}/decision`, { decision: 'approved' })),
    );
    expect((await Promise.all(decided)).map(String).sort()).toEqual(['204', 'RECORDS.WALL_NAME_TAKEN']);
    expect(await outcome(await propose())).toBe('RECORDS.WALL_NAME_TAKEN');
  });

  it.each([
    ['capital letters', (id: string) => `/FILES/${id.toUpperCase()}`],
    ['escaped signs', (id: string) => `/%66iles/${id.replace('-', '%2D')}`],
    ['a bar at the end', (id: string) => `/files/${id}/`],
  ])('notes who looks behind it, also through an address with %s', async (_, address) => {
    const { id } = await office.openFile('Hinter der Schranke');
    await app.database.query(
      `UPDATE record_file SET own_walls = ARRAY(SELECT id FROM wall WHERE name = 'Doppelt') WHERE id = $1`,
      [id],
    );
    const response = await as('anna').get(address(id));
    const read = (await app.journalOf(id)).filter(({ action }) => action === 'records.walled-file-read');
    expect([response.status, read.length]).toEqual(response.ok ? [200, 1] : [404, 0]);
    expect((await as('anna').get(`/files/${id}`)).status).toBe(200);
  });
});
