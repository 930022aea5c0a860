import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BrowserSession, TEST_PASSWORD, type TestUser } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

describe('Lockout', () => {
  let city: IdentityApplication;
  let names = 0;

  beforeAll(async () => {
    city = await startIdentityApplication();
  });

  afterAll(async () => {
    await city.close();
  });

  async function setup(): Promise<{ user: TestUser; browser: BrowserSession }> {
    names += 1;
    return { user: await city.users.create(`user${String(names)}`, []), browser: city.browser() };
  }

  async function tryPassword(
    browser: BrowserSession,
    username: string,
    password = 'falsch-falsch-falsch',
  ): Promise<Response> {
    return browser.post('/session', { username, password });
  }

  it('locks an account at the fifth wrong password, says until when, and opens it again then', async () => {
    const { user, browser } = await setup();
    const until = new Date(city.clock.now().getTime() + 15 * 60_000).toISOString();
    for (let n = 0; n < 4; n += 1) expect((await tryPassword(browser, user.username)).status).toBe(401);
    const locked = { status: 423, code: 'IDENTITY.LOCKED', details: { until } };
    expect(await problemOf(await tryPassword(browser, user.username))).toEqual(locked);
    expect(await problemOf(await tryPassword(browser, user.username, TEST_PASSWORD))).toEqual(locked);
    city.clock.advance({ minutes: 15 });
    expect((await tryPassword(browser, user.username, TEST_PASSWORD)).status).toBe(200);
  });

  it('tells the journal of every wrong try and of the lock, and other modules of the lock', async () => {
    const { user, browser } = await setup();
    for (let n = 0; n < 5; n += 1) await tryPassword(browser, user.username);
    const entries = await city.journalOf(user.id);
    expect(entries.map((entry) => entry.action)).toEqual([
      'identity.user-created',
      ...Array<string>(5).fill('identity.sign-in-failed'),
      'identity.user-locked',
    ]);
    expect(entries.at(-2)?.after).toEqual({ factor: 'password', failedAttempts: 5 });
    expect(await city.outboxOf(user.id)).toEqual(['identity.user-created', 'identity.user-locked']);
    expect(JSON.stringify(entries)).not.toContain('falsch');
  });

  it('locks longer after five more wrong tries', async () => {
    const { user, browser } = await setup();
    for (let n = 0; n < 5; n += 1) await tryPassword(browser, user.username);
    city.clock.advance({ minutes: 15 });
    for (let n = 0; n < 4; n += 1) await tryPassword(browser, user.username);
    const until = new Date(city.clock.now().getTime() + 30 * 60_000).toISOString();
    expect((await problemOf(await tryPassword(browser, user.username))).details).toEqual({ until });
  });

  it('counts wrong codes as well, though the password was right each time', async () => {
    const { user, browser } = await setup();
    for (let n = 0; n < 4; n += 1) {
      await tryPassword(browser, user.username, TEST_PASSWORD);
      await browser.session();
      const refused = await browser.post('/session/second-factor', { code: '000000' });
      expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'IDENTITY.CODE_WRONG' });
    }
    expect((await tryPassword(browser, user.username)).status).toBe(423);
  });

  it('ends the half-open session when a wrong code locks the account', async () => {
    const { user, browser } = await setup();
    await tryPassword(browser, user.username, TEST_PASSWORD);
    await browser.session();
    for (let n = 0; n < 4; n += 1) await browser.post('/session/second-factor', { code: '000000' });
    expect((await browser.post('/session/second-factor', { code: '000000' })).status).toBe(423);
    expect((await browser.session()).state).toBe('signed-out');
  });

  it('leaves those alone who are signed in already', async () => {
    const { user, browser } = await setup();
    const signedIn = await city.users.signIn(city.origin, user);
    for (let n = 0; n < 5; n += 1) await tryPassword(browser, user.username);
    expect((await signedIn.session()).state).toBe('signed-in');
  });

  it('forgets wrong tries after a full sign-in', async () => {
    const { user, browser } = await setup();
    for (let n = 0; n < 4; n += 1) await tryPassword(browser, user.username);
    await city.users.signIn(city.origin, user);
    expect((await tryPassword(browser, user.username)).status).toBe(401);
  });

  it('lets no more than five of many simultaneous guesses count, and none through afterwards', async () => {
    const { user } = await setup();
    const guesses = Array.from({ length: 20 }, () => tryPassword(city.browser(), user.username));
    const statuses = (await Promise.all(guesses)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 423)).toHaveLength(16);
    const [row] = await city.database.query('SELECT failed_attempts FROM user_account WHERE id = $1', [user.id]);
    expect(row).toEqual({ failed_attempts: 5 });
  });

  it('locks a name of nobody just the same, without keeping the name', async () => {
    const browser = city.browser();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await tryPassword(browser, 'mein-geheimes-kennwort')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 423, 423]);
    const rows = await city.database.query<{ row: string }>('SELECT unknown_sign_in::text AS row FROM unknown_sign_in');
    expect(rows.map(({ row }) => row).join()).not.toContain('geheim');
  });

  it('forgets names of nobody after two days', async () => {
    await tryPassword(city.browser(), 'lange-her');
    city.clock.advance({ hours: 49 });
    await tryPassword(city.browser(), 'von-heute');
    expect(await city.database.query('SELECT count(*)::int AS names FROM unknown_sign_in')).toEqual([{ names: 1 }]);
  });
});
