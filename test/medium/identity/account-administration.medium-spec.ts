import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { CreateAdministrator, CreateOrgUnit } from '#modules/identity';
import { type BrowserSession, TEST_PASSWORD, type TestUser } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

interface Account {
  readonly id: string;
  readonly username: string;
  readonly version: number;
  readonly state: string;
  readonly sessions: number;
  readonly displayName: string;
  readonly roles: readonly { readonly role: string; readonly unit: { readonly number: string } | null }[];
}

const CITY = [{ role: 'administrator' as const, unitId: null }];

describe('Managing accounts', () => {
  let city: IdentityApplication;
  let administrator: TestUser;
  let desk: BrowserSession;
  let office: string;
  let names = 0;

  beforeAll(async () => {
    city = await startIdentityApplication();
    administrator = await city.users.create('verwaltung', CITY, { displayName: 'Jürgen Ißmayer' });
    const seed = systemActor('test');
    const unit = { number: '63', name: 'Bauaufsicht', shortName: 'BA', address: '' };
    office = (await city.app.get(CreateOrgUnit).execute(seed, unit)).id;
  });

  beforeEach(async () => {
    desk = await city.users.signIn(city.origin, administrator);
  });

  afterAll(async () => {
    await city.close();
  });

  async function someone(): Promise<{ user: TestUser; account: Account }> {
    names += 1;
    const user = await city.users.create(`person${String(names)}`, [{ role: 'auditor', unitId: null }]);
    return { user, account: await accountOf(user.id) };
  }

  async function accountOf(id: string): Promise<Account> {
    return (await (await desk.get(`/accounts/${id}`)).json()) as Account;
  }

  it('creates one with a start password, and the same one when the request is repeated', async () => {
    const body = { username: 'e.neu', displayName: 'Erika Neu', roles: [{ role: 'caseworker', unitId: office }] };
    const first = await desk.post('/accounts', body, { 'Idempotency-Key': 'once' });
    expect(first.status).toBe(201);
    const answer = (await first.json()) as { account: Account; startPassword: string };
    expect(answer.startPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(answer.account).toMatchObject({
      username: 'e.neu',
      state: 'first-sign-in',
      roles: [{ role: 'caseworker', unit: { number: '63' } }],
    });
    const second = (await (await desk.post('/accounts', body, { 'Idempotency-Key': 'once' })).json()) as typeof answer;
    expect(second).toEqual(answer);
    expect(await city.outboxOf(answer.account.id)).toEqual(['identity.user-created']);
    const entries = await city.journalOf(answer.account.id);
    expect(entries).toMatchObject([{ actor: 'Jürgen Ißmayer', action: 'identity.user-created' }]);
    expect(JSON.stringify(entries)).not.toContain(answer.startPassword);
  });

  it.each([
    ['a taken name', { username: 'verwaltung' }, 'IDENTITY.USERNAME_TAKEN'],
    ['a malformed name', { username: 'ein Name' }, 'IDENTITY.USERNAME_INVALID'],
    ['a malformed address', { email: 'nirgends' }, 'IDENTITY.ACCOUNT_INVALID'],
    ['a role in an unknown office', { roles: [{ role: 'caseworker', unitId: newId() }] }, 'IDENTITY.UNIT_UNKNOWN'],
    [
      'an administrator who also reads files',
      { roles: [...CITY, { role: 'caseworker', unitId: null }] },
      'IDENTITY.ROLES_INCOMPATIBLE',
    ],
  ])('refuses %s', async (_, more, code) => {
    const refused = await desk.post('/accounts', { username: 'x1', displayName: 'X', roles: [], ...more });
    expect((await problemOf(refused)).code).toBe(code);
  });

  it('lists by name, page by page, and finds by text, office, role and state', async () => {
    const { account } = await someone();
    const page = async (query: string): Promise<{ items: Account[]; nextCursor: string | null; total: number }> =>
      (await (await desk.get(`/accounts?${query}`)).json()) as {
        items: Account[];
        nextCursor: string | null;
        total: number;
      };
    const all: Account[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: Awaited<ReturnType<typeof page>> = await page(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      all.push(...next.items);
      cursor = next.nextCursor;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe((await page('')).total);
    expect((await page(`q=${account.username}`)).items.map(({ id }) => id)).toContain(account.id);
    expect((await page('role=administrator')).items.map(({ id }) => id)).toEqual([administrator.id]);
    expect((await page(`unit=${office}`)).items.map(({ username }) => username)).toEqual(['e.neu']);
    expect((await page('state=first-sign-in')).items.map(({ username }) => username)).toEqual(['e.neu']);
    expect((await page('state=locked')).items).toEqual([]);
  });

  it('changes name and roles, and takes rights away at once', async () => {
    const { user, account } = await someone();
    const browser = await city.users.signIn(city.origin, user);
    const changed = await desk.change('PATCH', `/accounts/${user.id}`, {
      version: account.version,
      displayName: 'Neuer Name',
      roles: [],
    });
    expect(await changed.json()).toMatchObject({ displayName: 'Neuer Name', roles: [], version: account.version + 1 });
    expect((await problemOf(await browser.get('/org-units'))).code).toBe('IDENTITY.PERMISSION_MISSING');
    const [row] = await city.database.query<{ before: unknown }>(
      `SELECT before FROM journal_entry WHERE object_id = $1 AND action = 'identity.user-changed'`,
      [user.id],
    );
    expect(row?.before).toMatchObject({ roles: [{ role: 'auditor', unitId: null }] });
    expect(await city.outboxOf(user.id)).toContain('identity.user-changed');
  });

  it('tells the second of two administrators that the account changed meanwhile', async () => {
    const { user, account } = await someone();
    const body = { version: account.version, displayName: 'Zuerst' };
    const answers = await Promise.all(
      ['Zuerst', 'Zugleich'].map((displayName) =>
        desk.change('PATCH', `/accounts/${user.id}`, { ...body, displayName }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = await desk.post(`/accounts/${user.id}/lock`, { version: account.version });
    expect((await problemOf(late)).code).toBe('IDENTITY.CHANGED_MEANWHILE');
  });

  it('locks and unlocks: sessions end, nobody signs in, then everything as before', async () => {
    const { user, account } = await someone();
    const browser = await city.users.signIn(city.origin, user);
    const locked = (await (
      await desk.post(`/accounts/${user.id}/lock`, { version: account.version })
    ).json()) as Account;
    expect(locked).toMatchObject({ state: 'locked', sessions: 0 });
    expect((await browser.get('/org-units')).status).toBe(401);
    await expect(city.users.signIn(city.origin, user)).rejects.toThrow('IDENTITY.CREDENTIALS_WRONG');
    await desk.post(`/accounts/${user.id}/unlock`, { version: locked.version });
    await city.users.signIn(city.origin, user);
    const actions = (await city.journalOf(user.id)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['identity.account-barred', 'identity.account-released']));
    expect(await city.outboxOf(user.id)).toEqual(
      expect.arrayContaining(['identity.account-barred', 'identity.account-released']),
    );
  });

  it('lifts a lock that followed from wrong tries', async () => {
    const { user, account } = await someone();
    const browser = city.browser();
    for (let n = 0; n < 5; n += 1) await browser.post('/session', { username: user.username, password: 'falsch' });
    expect((await accountOf(user.id)).state).toBe('locked-out');
    await desk.post(`/accounts/${user.id}/unlock`, { version: account.version });
    await city.users.signIn(city.origin, user);
  });

  it('ends all sessions of somebody, who may come back', async () => {
    const { user } = await someone();
    const browser = await city.users.signIn(city.origin, user);
    expect((await accountOf(user.id)).sessions).toBe(1);
    expect(await (await desk.post(`/accounts/${user.id}/end-sessions`)).json()).toMatchObject({ sessions: 0 });
    expect((await browser.get('/org-units')).status).toBe(401);
    await city.users.signIn(city.origin, user);
    expect(await city.outboxOf(user.id)).toContain('identity.sessions-ended');
  });

  it('never takes the last administrator away', async () => {
    const { version } = await accountOf(administrator.id);
    const code = 'IDENTITY.LAST_ADMINISTRATOR';
    for (const step of ['lock', 'reset-password', 'reset-second-factor']) {
      expect(await problemOf(await desk.post(`/accounts/${administrator.id}/${step}`, { version }))).toMatchObject({
        status: 409,
        code,
      });
    }
    const demoted = await desk.change('PATCH', `/accounts/${administrator.id}`, { version, roles: [] });
    expect((await problemOf(demoted)).code).toBe(code);
    expect(await accountOf(administrator.id)).toMatchObject({ version, state: 'active' });
  });

  it('lets one of two administrators go, but not both at the same time', async () => {
    const second = await city.users.create('verwaltung2', CITY);
    const other = await city.users.signIn(city.origin, second);
    const [one, two] = [await accountOf(administrator.id), await accountOf(second.id)];
    const answers = await Promise.all([
      desk.change('PATCH', `/accounts/${two.id}`, { version: two.version, roles: [] }),
      other.change('PATCH', `/accounts/${one.id}`, { version: one.version, roles: [] }),
    ]);
    const left = await city.database.query(`SELECT user_id FROM role_assignment WHERE role = 'administrator'`);
    expect(left).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    await city.database.query(`DELETE FROM role_assignment WHERE user_id = ANY($1::uuid[])`, [[one.id, two.id]]);
    await city.database.query(`INSERT INTO role_assignment (user_id, role) VALUES ($1, 'administrator')`, [one.id]);
  });

  it('is closed to everybody else', async () => {
    const { user } = await someone();
    const browser = await city.users.signIn(city.origin, user);
    expect(await problemOf(await browser.get('/accounts'))).toMatchObject({
      status: 403,
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    expect((await desk.get(`/accounts/${newId()}`)).status).toBe(404);
  });

  describe(CreateAdministrator.name, () => {
    it('refuses while there is one, unless somebody insists', async () => {
      const create = city.app.get(CreateAdministrator);
      const input = { username: 'notfall', displayName: 'Not Fall' };
      const actor = systemActor('set-up-command');
      await expect(create.execute(actor, { ...input, again: false })).rejects.toMatchObject({
        code: 'IDENTITY.ADMINISTRATOR_EXISTS',
      });
      const created = await create.execute(actor, { ...input, again: true });
      expect(created.enrolmentUri).toMatch(/^otpauth:/);
      expect(created.startPassword).not.toBe(TEST_PASSWORD);
      expect((await city.journalOf(created.id))[0]).toMatchObject({ actor: 'set-up-command' });
    });
  });
});
