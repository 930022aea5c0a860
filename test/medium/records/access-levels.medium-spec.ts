import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { ActorResolver, type Role } from '#modules/identity';
import type { BrowserSession, TestUser } from '#modules/identity/testing';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';

const STAFF: Readonly<Record<string, readonly [Role, string | null]>> = {
  anna: ['caseworker', '63'],
  bert: ['caseworker', '50'],
  lead: ['team-lead', '63'],
  records: ['records-manager', null],
  dpo: ['data-protection-officer', null],
  admin: ['administrator', null],
};

let app: TestApplication;
let office: Office;
const people = new Map<string, TestUser>();
const browsers = new Map<string, BrowserSession>();

beforeAll(async () => {
  app = await startApplication('api');
  office = await setUpOffice(app);
  for (const [name, [role, unit]] of Object.entries(STAFF)) {
    const unitId = unit === null ? null : office.unit(unit);
    const user = await app.users.create(name, [{ role, unitId }], { displayName: name });
    people.set(name, user);
    browsers.set(name, await app.users.signIn(app.origin, user));
  }
  await clear('records', '005');
}, 60_000);

beforeEach(async () => {
  await app.database.query('DELETE FROM plan_confidentiality');
  await app.database.query('UPDATE file_grant SET revoked_at = now() WHERE revoked_at IS NULL');
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

const idOf = (name: string): string => people.get(name)?.id ?? '';
const as = (name: string): BrowserSession => browsers.get(name) as BrowserSession;
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const code = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;

async function said<T = Record<string, unknown>>(name: string, path: string): Promise<T> {
  const response = await as(name).get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

/** What an administrator does. */
async function clear(name: string, clearance: string | null): Promise<void> {
  const { version } = await said<{ version: number }>('admin', `/accounts/${idOf(name)}`);
  const change = { clearance, clearanceReason: 'Geheimschutzbetreuung', version };
  const response = await as('admin').change('PATCH', `/accounts/${idOf(name)}`, change);
  expect(response.status).toBe(200);
}

const setPlanLevel = (name: string, mark: string, level: string, seen?: string): Promise<Response> =>
  as(name).change('PUT', `/access/plan-units/${office.planUnit(mark)}/confidentiality`, {
    level,
    reason: 'Schutzbedarf',
    ...(seen === undefined ? {} : { seen }),
  });

const sees = async (name: string, path: string): Promise<boolean> => (await as(name).get(path)).status === 200;

const lineageOf = async (mark: string): Promise<string> =>
  (
    await app.database.query<{ id: string }>('SELECT lineage_id AS id FROM plan_unit WHERE id = $1', [
      office.planUnit(mark),
    ])
  )[0]?.id ?? '';

describe('The level of a plan unit', () => {
  it('holds for every file below, is shown with its origin, and its effect is told in numbers before', async () => {
    const { id } = await office.openFile('Unter der Einheit');
    const effect = `/access/plan-units/${office.planUnit('6')}/level-effect`;
    const files = (
      await app.database.query(`SELECT 1 FROM record_file WHERE plan_unit_id = $1`, [office.planUnit('631')])
    ).length;
    // Anna and nobody else works there without being cleared for it
    expect(await said('records', `${effect}?level=005`)).toEqual({ files, losing: 1, gaining: 0 });
    expect((await setPlanLevel('records', '6', '005', '003')).status).toBe(204);
    expect([await sees('anna', `/files/${id}`), await sees('lead', `/files/${id}`)]).toEqual([false, true]);
    expect(await said('lead', `/files/${id}/access/level`)).toMatchObject({
      own: '003',
      parent: '005',
      level: '005',
      origins: [{ kind: 'plan-unit', name: '6 Bauen', level: '005' }],
    });
    expect(await said('records', `/access/plan-units/${office.planUnit('631')}`)).toMatchObject({
      own: '003',
      level: '005',
      origins: [{ name: '6 Bauen', level: '005' }],
      mayManage: true,
    });
    expect(await said('records', `${effect}?level=003`)).toEqual({ files, losing: 0, gaining: 1 });
    expect(await said('records', `${effect}?level=005`)).toEqual({ files: 0, losing: 0, gaining: 0 });
    const [entry] = (await app.journalOf(await lineageOf('6'))).slice(-1);
    expect(entry).toMatchObject({
      action: 'records.plan-level-changed',
      before: { confidentiality: '003' },
      after: { confidentiality: '005', reason: 'Schutzbedarf' },
    });
    expect(await app.outboxOf(await lineageOf('6'))).toContain('records.plan-level-changed');
    expect(await said('dpo', '/access/plan-units')).toMatchObject([{ mark: '6', level: '005', isInForce: true }]);
    expect((await setPlanLevel('records', '6', '003', '005')).status).toBe(204);
    expect(await sees('anna', `/files/${id}`)).toBe(true);
  });

  it('is set by who manages access everywhere, with a reason, and by nobody beyond his own clearance', async () => {
    const unit = `/access/plan-units/${office.planUnit('6')}`;
    expect((await as('anna').get(unit)).status).toBe(403);
    expect((await setPlanLevel('lead', '6', '002')).status).toBe(403);
    expect((await setPlanLevel('dpo', '6', '002')).status).toBe(403);
    const silent = await as('records').change('PUT', `${unit}/confidentiality`, { level: '002', reason: ' ' });
    expect(await code(silent)).toBe('RECORDS.ACCESS_REASON_MISSING');
    expect(await code(await setPlanLevel('records', '6', '001'))).toBe('RECORDS.LEVEL_ABOVE_CLEARANCE');
    await app.database.query(`INSERT INTO plan_confidentiality SELECT lineage_id, '001' FROM plan_unit WHERE id = $1`, [
      office.planUnit('6'),
    ]);
    // who may not see what lies there does not let himself in
    expect(await code(await setPlanLevel('records', '6', '003'))).toBe('RECORDS.LEVEL_ABOVE_CLEARANCE');
    await app.database.query('DELETE FROM plan_confidentiality');
    expect(await code(await setPlanLevel('records', '6', '002', '005'))).toBe('RECORDS.LEVEL_CHANGED_MEANWHILE');
    const nowhere = '/access/plan-units/00000000-0000-7000-8000-0000000000aa';
    expect(await code(await as('records').get(nowhere))).toBe('FILING_PLAN.UNIT_NOT_FOUND');
  });

  it('counts no files that are hidden from who asks', async () => {
    const { id } = await office.openFile('Hinter einer Schranke', { mark: '5', unit: '50' });
    const effect = `/access/plan-units/${office.planUnit('5')}/level-effect?level=005`;
    expect(await said('records', effect)).toEqual({ files: 1, losing: 1, gaining: 0 });
    await app.database.query(`UPDATE record_file SET own_confidentiality = '001' WHERE id = $1`, [id]);
    expect(await said('records', effect)).toEqual({ files: 0, losing: 0, gaining: 0 });
  });
});

describe('Levels of proceedings and documents', () => {
  it('are shown with their origin, and say who may see them and why', async () => {
    const { id } = await office.openFile('Mit Personalsache');
    const { documentId, proceedingId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Beschwerde' });
    const object = `documentId=${documentId}`;
    const level = (body: object): Promise<Response> =>
      as('lead').change('PUT', `/files/${id}/confidentiality`, { reason: 'Personalsache', ...body });
    expect(await said('lead', `/files/${id}/access/level-effect?level=005&proceedingId=${proceedingId ?? ''}`)).toEqual(
      {
        files: 1,
        losing: 1,
        gaining: 0,
      },
    );
    expect((await level({ level: '005', proceedingId, seen: '003' })).status).toBe(204);
    expect(await code(await level({ level: '005', proceedingId, seen: '003' }))).toBe(
      'RECORDS.LEVEL_CHANGED_MEANWHILE',
    );
    expect(await said('lead', `/files/${id}/access/level?${object}`)).toMatchObject({
      objectId: documentId,
      own: '003',
      parent: '005',
      level: '005',
      origins: [{ kind: 'proceeding', id: proceedingId, name: 'Beschwerde', level: '005' }],
    });
    const names = async (more: string): Promise<string[]> =>
      (await said<{ name: string }[]>('lead', `/files/${id}/access/persons${more}`)).map(({ name }) => name);
    expect([await names(''), await names(`?${object}`)]).toEqual([
      ['anna', 'lead', 'records'],
      ['lead', 'records'],
    ]);
    expect(await said('lead', `/files/${id}/access/persons/${idOf('anna')}?${object}`)).toMatchObject({
      mayRead: false,
      denials: [{ kind: 'confidentiality' }],
    });
    // what she must not see she is told nothing about; data protection sees who, and never what
    for (const name of ['anna', 'dpo'])
      for (const path of ['level', 'persons', `persons/${idOf('lead')}`])
        expect((await as(name).get(`/files/${id}/access/${path}?${object}`)).status).toBe(404);
    expect((await as('dpo').get(`/files/${id}/access/level`)).status).toBe(200);
    const elsewhere = await office.openFile('Andere');
    expect((await as('lead').get(`/files/${elsewhere.id}/access/level?${object}`)).status).toBe(404);
  });

  it('let exactly those see a document whom the page names', async () => {
    const { id } = await office.openFile('Wer sieht was');
    const { documentId } = await office.addDocument({ fileId: id });
    const access = app.get(FileAccess);
    for (const level of ['003', '002', '005', '001']) {
      await app.database.query('UPDATE document SET own_confidentiality = $2 WHERE id = $1', [documentId, level]);
      const seeing: string[] = [];
      for (const { actor } of await app.get(ActorResolver).everybody())
        if ((await access.documentsAmong(actor, RECORDS_PERMISSIONS.read, [documentId])).size > 0)
          seeing.push(actor.name);
      const reader = (await app.get(ActorResolver).ofUser(idOf('records'))) as UserActor;
      if (!reader.levels.includes(level as '003')) continue;
      const named = await said<{ name: string }[]>('records', `/files/${id}/access/persons?documentId=${documentId}`);
      expect(named.map(({ name }) => name)).toEqual(seeing);
    }
  });
});

describe('Grants on plan units', () => {
  const give = (userName: string, more: object = {}): Promise<Response> =>
    as('records').post('/access/grants', {
      planUnitId: office.planUnit('63'),
      userId: idOf(userName),
      right: 'read',
      untilDay: dayIn(5),
      reason: 'Amtshilfe',
      ...more,
    });

  it('reach every file below, are named as the reason, and end with one act that stays in the history', async () => {
    const { id } = await office.openFile('Vererbte Freigabe');
    expect(await sees('bert', `/files/${id}`)).toBe(false);
    const given = await give('bert');
    expect(given.status).toBe(201);
    const { id: grantId } = (await given.json()) as { id: string };
    expect(await sees('bert', `/files/${id}`)).toBe(true);
    expect(await said('lead', `/files/${id}/access/persons/${idOf('bert')}`)).toMatchObject({
      mayRead: true,
      because: [{ kind: 'grant', planUnit: '63 Bauordnung' }],
    });
    const below = `/access/plan-units/${office.planUnit('631')}`;
    expect(await said('records', below)).toMatchObject({ grants: [{ holder: 'bert', planUnit: '63 Bauordnung' }] });
    expect((await as('lead').change('DELETE', `/access/grants/${grantId}`)).status).toBe(404);
    expect((await as('records').change('DELETE', `/access/grants/${grantId}`)).status).toBe(204);
    expect(await sees('bert', `/files/${id}`)).toBe(false);
    const { grants, endedGrants } = await said<Record<'grants' | 'endedGrants', unknown[]>>(
      'records',
      `/access/plan-units/${office.planUnit('63')}`,
    );
    expect(grants).toEqual([]);
    expect(endedGrants[0]).toMatchObject({ id: grantId, holder: 'bert', reason: 'Amtshilfe', revokedBy: 'records' });
    expect((await app.journalOf(await lineageOf('63'))).slice(-2).map(({ action }) => action)).toEqual([
      'records.access-granted',
      'records.access-revoked',
    ]);
  });

  it('say so where a level, a wall or a missing role keeps their holder out all the same', async () => {
    expect(await code(await give('admin'))).toBe('RECORDS.GRANT_WITHOUT_EFFECT');
    await setPlanLevel('records', '6', '005');
    expect(await code(await give('bert'))).toBe('RECORDS.GRANT_WITHOUT_EFFECT');
    await clear('bert', '005');
    expect((await give('bert')).status).toBe(201);
    await clear('bert', null);
  });

  it('are over in the history of a file once they were taken back', async () => {
    const { id } = await office.openFile('Einzeln freigegeben');
    const body = { userId: idOf('bert'), right: 'read', untilDay: dayIn(5), reason: 'Amtshilfe' };
    const { id: grantId } = (await (await as('lead').post(`/files/${id}/grants`, body)).json()) as { id: string };
    await as('lead').change('DELETE', `/access/grants/${grantId}`);
    expect(await said('lead', `/files/${id}/access`)).toMatchObject({
      grants: [],
      endedGrants: [{ id: grantId, holder: 'bert', revokedBy: 'lead' }],
    });
    // why somebody was let in is for those who decide on it, and for who watches them
    expect(await said('anna', `/files/${id}/access`)).toMatchObject({ endedGrants: [] });
    expect(await said('dpo', `/files/${id}/access`)).toMatchObject({ endedGrants: [{ reason: 'Amtshilfe' }] });
  });
});

describe('The clearance of an account', () => {
  it('holds with the next request of a session that is open already, is journalled with its reason, and is never one’s own', async () => {
    const { id } = await office.openFile('Vertraulich');
    await as('lead').change('PUT', `/files/${id}/confidentiality`, { level: '005', reason: 'Personalfall' });
    expect(await sees('anna', `/files/${id}`)).toBe(false);
    await clear('anna', '005');
    expect(await sees('anna', `/files/${id}`)).toBe(true);
    expect((await app.journalOf(idOf('anna'))).at(-1)).toMatchObject({
      action: 'identity.user-changed',
      before: { clearance: null },
      after: { clearance: '005', clearanceReason: 'Geheimschutzbetreuung' },
    });
    await clear('anna', null);
    expect(await sees('anna', `/files/${id}`)).toBe(false);
    const account = await said('admin', `/accounts/${idOf('anna')}`);
    expect(account).toMatchObject({ clearance: null, roleClearance: '002' });
    const silent = { clearance: '005', version: account['version'] };
    expect(await code(await as('admin').change('PATCH', `/accounts/${idOf('anna')}`, silent))).toBe(
      'IDENTITY.CLEARANCE_REASON_MISSING',
    );
    const { version } = await said<{ version: number }>('admin', `/accounts/${idOf('admin')}`);
    const own = { clearance: '004', clearanceReason: 'Selbst', version };
    expect(await code(await as('admin').change('PATCH', `/accounts/${idOf('admin')}`, own))).toBe(
      'IDENTITY.OWN_RIGHTS',
    );
  });
});
