import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { ActorResolver, type Role, SetSubstitution } from '#modules/identity';
import { AccessSteps, RecordFileQueries } from '#modules/records';
import type { TestApplication } from '../../support/application.js';
import { FOUNDER, type Office } from '../../support/office.js';
import { openStaffedOffice, type StaffedOffice } from './staffed-office.js';

let app: TestApplication;
let office: Office;
let idOf: StaffedOffice['idOf'];
let as: StaffedOffice['as'];

const STAFF: Readonly<Record<string, readonly [Role, string | null]>> = {
  anna: ['caseworker', '63'],
  bert: ['caseworker', '50'],
  lead: ['team-lead', '63'],
  division: ['caseworker', '63.1'],
  records: ['records-manager', null],
  auditor: ['auditor', null],
  dpo: ['data-protection-officer', null],
};

beforeAll(async () => {
  ({ app, office, idOf, as } = await openStaffedOffice(STAFF));
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

const actor = async (name: string): Promise<UserActor> =>
  (await app.get(ActorResolver).ofUser(idOf(name))) as UserActor;

/** Moves the clock of the application until the test ends. */
function travel(days: number): void {
  const later = new Date(Date.now() + days * 86_400_000);
  jest.spyOn(app.get(Clock), 'now').mockImplementation(() => new Date(later));
}

const sees = async (name: string, fileId: string): Promise<boolean> => {
  const { items } = await app.get(RecordFileQueries).list(await actor(name), {}, undefined, 200);
  return items.some(({ id }) => id === fileId);
};

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Problem {
  readonly code: string;
}
const code = async (response: Response): Promise<string> => ((await response.json()) as Problem).code;

/** A wall around a plan unit, proposed by records management and approved by data protection. */
async function wallAround(
  mark: string,
  circle: { users?: string[]; units?: string[] },
  admitsReasoned = false,
): Promise<void> {
  const proposed = await as('records').post('/access/wall-proposals', {
    name: `Mauer ${mark} ${String(Math.random())}`,
    legalBasis: '§ 35 SGB I',
    admitsReasoned,
    userIds: (circle.users ?? []).map(idOf),
    unitIds: (circle.units ?? []).map((unit) => office.unit(unit)),
    planUnitIds: [office.planUnit(mark)],
    reason: 'Sozialgeheimnis',
  });
  expect(proposed.status).toBe(201);
  const { id } = (await proposed.json()) as { id: string };
  expect((await as('dpo').post(`/access/wall-proposals/${id}/decision`, { decision: 'approved' })).status).toBe(204);
}

describe('Walls', () => {
  it('hide files from everybody outside, with role, leadership or the whole city in charge, once a second person approved', async () => {
    const { id } = await office.openFile('Wohngeld Kowalski', { unit: '50', mark: '5' });
    const proposal = {
      name: 'Sozialdaten',
      legalBasis: '§ 35 SGB I',
      admitsReasoned: false,
      userIds: [],
      unitIds: [office.unit('50')],
      planUnitIds: [office.planUnit('5')],
      reason: 'Sozialgeheimnis',
    };
    const proposed = (await (await as('records').post('/access/wall-proposals', proposal)).json()) as { id: string };
    expect(await sees('records', id)).toBe(true);
    expect(
      (await as('records').post(`/access/wall-proposals/${proposed.id}/decision`, { decision: 'approved' })).status,
    ).toBe(403);
    expect(
      (await as('dpo').post(`/access/wall-proposals/${proposed.id}/decision`, { decision: 'approved' })).status,
    ).toBe(204);
    expect([await sees('bert', id), await sees('records', id), await sees('auditor', id)]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await as('auditor').get(`/files/${id}`)).status).toBe(404);
    expect((await as('dpo').get(`/files/${id}`)).status).toBe(403);
    // repeated, it changes nothing; otherwise it is too late
    expect(
      (await as('dpo').post(`/access/wall-proposals/${proposed.id}/decision`, { decision: 'approved' })).status,
    ).toBe(204);
    expect(
      await code(await as('dpo').post(`/access/wall-proposals/${proposed.id}/decision`, { decision: 'refused' })),
    ).toBe('RECORDS.WALL_PROPOSAL_OUTDATED');
    const said = (await (await as('dpo').get(`/files/${id}/access/persons`)).json()) as { name: string }[];
    expect(said.map(({ name }) => name)).toEqual(['bert']);
    const why = (await (await as('dpo').get(`/files/${id}/access/persons/${idOf('auditor')}`)).json()) as object;
    expect(why).toMatchObject({ mayRead: false, denials: [{ kind: 'wall', wall: 'Sozialdaten' }] });
  });

  it('also lock files opened later, and journal who reads them', async () => {
    const { id } = await office.openFile('Grundsicherung Öztürk', { unit: '50', mark: '5' });
    expect([await sees('bert', id), await sees('records', id)]).toEqual([true, false]);
    await as('bert').get(`/files/${id}`);
    await as('bert').get(`/files/${id}`);
    const entries = await app.journalOf(id);
    expect(entries.filter(({ action }) => action === 'records.walled-file-read')).toHaveLength(1);
  });

  it('let nobody open or move a file to where he would not see it', async () => {
    const body = { planUnitId: office.planUnit('5'), leadUnitId: office.unit('63'), subject: 'Verirrt' };
    expect(await code(await as('anna').post('/files', body))).toBe('IDENTITY.PERMISSION_MISSING');
  });

  it('close around a single file at once, and open again by two persons', async () => {
    const { id } = await office.openFile('Beschwerde Amtsleitung', { mark: '632' });
    await wallAround('6', { units: ['63'] });
    expect([await sees('lead', id), await sees('records', id)]).toEqual([true, false]);
    const other = await office.openFile('Anderes', { unit: '50', mark: '5' });
    expect(await sees('anna', other.id)).toBe(false);
  });
});

describe('Grants', () => {
  it('let somebody in until their last day and no longer, and can be taken back', async () => {
    const { id } = await office.openFile('Bauakte Nord');
    await app.database.query(`UPDATE record_file SET own_walls = '{}' WHERE id = $1`, [id]);
    await app.database.query('DELETE FROM wall_place');
    expect(await sees('bert', id)).toBe(false);
    const body = { userId: idOf('bert'), right: 'read', untilDay: dayIn(5), reason: 'Amtshilfe' };
    expect((await as('anna').post(`/files/${id}/grants`, body)).status).toBe(403);
    expect((await as('lead').post(`/files/${id}/grants`, body)).status).toBe(201);
    expect(await sees('bert', id)).toBe(true);
    expect((await as('bert').post(`/files/${id}/proceedings`, { subject: 'Nein' })).status).toBe(404);
    const mine = (await (await as('bert').get('/access/grants')).json()) as { id: string; reason: string }[];
    expect(mine).toMatchObject([{ reason: 'Amtshilfe', givenBy: 'lead' }]);
    travel(4);
    expect(await sees('bert', id)).toBe(true);
    jest.restoreAllMocks();
    travel(6.5);
    expect(await sees('bert', id)).toBe(false);
    jest.restoreAllMocks();
    expect((await as('bert').change('DELETE', `/access/grants/${mine[0]?.id ?? ''}`)).status).toBe(404);
    expect((await as('lead').change('DELETE', `/access/grants/${mine[0]?.id ?? ''}`)).status).toBe(204);
    expect(await sees('bert', id)).toBe(false);
    expect((await app.journalOf(id)).map(({ action }) => action)).toEqual([
      'records.file-opened',
      'records.access-granted',
      'records.access-revoked',
    ]);
  });

  it('say so where they would not help', async () => {
    const { id } = await office.openFile('Vertraulich', { mark: '631' });
    const secret = await as('lead').change('PUT', `/files/${id}/confidentiality`, {
      level: '005',
      reason: 'Personalfall',
    });
    expect(secret.status).toBe(204);
    const body = { userId: idOf('bert'), right: 'read', untilDay: dayIn(5), reason: 'Amtshilfe' };
    expect(await code(await as('lead').post(`/files/${id}/grants`, body))).toBe('RECORDS.GRANT_WITHOUT_EFFECT');
  });
});

describe('Levels', () => {
  it('hide files and documents from whoever is not cleared, and never fall below what they lie in', async () => {
    const { id } = await office.openFile('Mit Anlage');
    const { documentId } = await office.addDocument({ fileId: id });
    const raise = (name: string, body: object): Promise<Response> =>
      as(name).change('PUT', `/files/${id}/confidentiality`, { reason: 'Test', ...body });
    expect((await raise('lead', { level: '005', documentId })).status).toBe(204);
    expect((await as('anna').get(`/documents/${documentId}`)).status).toBe(404);
    const shown = (await (await as('anna').get(`/files/${id}`)).json()) as { documents: unknown };
    expect(JSON.stringify(shown)).not.toContain(documentId);
    expect(await code(await raise('anna', { level: '005' }))).toBe('RECORDS.LEVEL_ABOVE_CLEARANCE');
    expect((await raise('anna', { level: '002' })).status).toBe(204);
    expect(await code(await raise('anna', { level: '003' }))).toBe('IDENTITY.PERMISSION_MISSING');
    expect(await code(await raise('lead', { level: '003', documentId }))).toBe('RECORDS.LEVEL_BELOW_PARENT');
    expect((await raise('lead', { level: '003' })).status).toBe(204);
  });
});

describe('Deputies', () => {
  it('act with the rights of the absent from day to day, in their own name, behind no wall and above no level of their own', async () => {
    const file = await office.openFile('Sozialhilfe Marek', { unit: '50', mark: '5' });
    const walled = await office.openFile('Sozialhilfe hinter Mauer', { unit: '50', mark: '5' });
    const wall = await app.database.query<{ id: string }>(`SELECT id FROM wall WHERE name = 'Sozialdaten'`);
    await app.database.query('UPDATE record_file SET own_walls = ARRAY[$1]::uuid[] WHERE id = $2', [
      wall[0]?.id,
      walled.id,
    ]);
    expect(await sees('anna', file.id)).toBe(false);
    const leave = { deputyId: idOf('anna'), fromDay: dayIn(2), untilDay: dayIn(9), reason: 'Urlaub' };
    expect((await as('bert').post('/substitutions', leave)).status).toBe(201);
    expect(await sees('anna', file.id)).toBe(false);
    travel(3);
    expect([await sees('anna', file.id), await sees('anna', walled.id), await sees('bert', walled.id)]).toEqual([
      true,
      false,
      true,
    ]);
    const deputy = await actor('anna');
    await app.get(SetSubstitution).execute(deputy, { ...leave, deputyId: idOf('lead'), role: null, unitId: null });
    const [entry] = (await app.journalOf(idOf('anna'))).slice(-1);
    expect(entry).toMatchObject({ actor: 'anna (vertritt bert)', action: 'identity.substitution-set' });
    travel(10.5);
    expect(await sees('anna', file.id)).toBe(false);
  });

  it('are named by the lead of the office for who is ill, and by nobody else', async () => {
    const ill = {
      absentId: idOf('division'),
      deputyId: idOf('bert'),
      fromDay: dayIn(0),
      untilDay: dayIn(3),
      reason: 'Krank',
    };
    expect((await as('anna').post('/substitutions', ill)).status).toBe(403);
    expect((await as('bert').post('/substitutions', ill)).status).toBe(403);
    expect((await as('lead').post('/substitutions', ill)).status).toBe(201);
    const { user } = (await as('bert').session()) as unknown as { user: { standsInFor: { displayName: string }[] } };
    expect(user.standsInFor.map(({ displayName }) => displayName)).toEqual(['division']);
    expect(await code(await as('dpo').post('/substitutions', { ...ill, absentId: undefined }))).toBe(
      'IDENTITY.SUBSTITUTION_INVALID',
    );
  });
});

describe('Reasons stated', () => {
  it('open a file for a day, journalled, and wait for a review; walls that do not admit them stay shut', async () => {
    const { id, reference } = await office.openFile('Straße 7', { unit: '50', mark: '631' });
    const hidden = await office.openFile('Hinter Mauer', { unit: '50', mark: '631' });
    const wall = await app.database.query<{ id: string }>(`SELECT id FROM wall WHERE name = 'Sozialdaten'`);
    await app.database.query('UPDATE record_file SET own_walls = ARRAY[$1]::uuid[] WHERE id = $2', [
      wall[0]?.id,
      hidden.id,
    ]);
    const ask = (name: string, of: string): Promise<Response> =>
      as(name).post('/access/reasons', { reference: of, purpose: 'information', reason: 'Presseanfrage' });
    expect(await sees('lead', id)).toBe(false);
    expect((await ask('anna', reference)).status).toBe(403);
    expect((await ask('lead', hidden.reference)).status).toBe(404);
    expect((await ask('lead', '99-99/9999-1999')).status).toBe(404);
    expect((await ask('lead', reference)).status).toBe(201);
    expect(await sees('lead', id)).toBe(true);
    await as('lead').get(`/files/${id}`);
    expect((await app.journalOf(id)).map(({ action }) => action)).toEqual([
      'records.file-opened',
      'records.access-reason-stated',
      'records.walled-file-read',
    ]);
    const list = (await (await as('dpo').get('/access/reasons')).json()) as { id: string; fileReference: string }[];
    expect(list).toMatchObject([
      { fileReference: reference, purpose: 'information', holder: 'lead', reviewedAt: null },
    ]);
    expect((await as('lead').post(`/access/reasons/${list[0]?.id ?? ''}/review`, { note: 'passt' })).status).toBe(404);
    expect((await as('dpo').post(`/access/reasons/${list[0]?.id ?? ''}/review`, { note: 'in Ordnung' })).status).toBe(
      204,
    );
    travel(1.1);
    expect(await sees('lead', id)).toBe(false);
    expect(FOUNDER.kind).toBe('system');
    expect(app.get(AccessSteps)).toBeDefined();
  });
});
