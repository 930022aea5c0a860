import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type BrowserSession, TEST_PASSWORD, type TestUser } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

describe('Signing in', () => {
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
    const user = await city.users.create(`user${String(names)}`, [{ role: 'auditor', unitId: null }], {
      displayName: 'Benedikt Großkurth',
    });
    return { user, browser: city.browser() };
  }

  async function givePassword(browser: BrowserSession, user: TestUser): Promise<void> {
    const response = await browser.post('/session', { username: user.username, password: TEST_PASSWORD });
    expect(await response.json()).toMatchObject({ state: 'second-factor-required' });
    await browser.session();
  }

  it('takes password and code, and tells who is signed in and what he may do', async () => {
    const { user, browser } = await setup();
    expect(await browser.session()).toMatchObject({ state: 'signed-out', demo: false });
    await givePassword(browser, user);
    const completed = await browser.post('/session/second-factor', { code: user.code() });
    expect(completed.status).toBe(200);
    expect(await browser.session()).toMatchObject({
      state: 'signed-in',
      user: {
        id: user.id,
        username: user.username,
        displayName: 'Benedikt Großkurth',
        unit: null,
        roles: [{ role: 'auditor', unit: null }],
        permissions: expect.arrayContaining(['integrity.verify', 'records.read']) as unknown,
      },
    });
    expect((await browser.get('/org-units')).status).toBe(200);
  });

  it('leaves a journal entry in the name of the user and a message for other modules', async () => {
    const { user } = await setup();
    await city.users.signIn(city.origin, user);
    const entries = await city.journalOf(user.id);
    expect(entries.at(-1)).toMatchObject({ actor: 'Benedikt Großkurth', action: 'identity.user-signed-in' });
    expect(await city.outboxOf(user.id)).toEqual(['identity.user-created', 'identity.user-signed-in']);
  });

  it('takes the user name in any case and with spaces around it', async () => {
    const { user, browser } = await setup();
    const response = await browser.post('/session', {
      username: ` ${user.username.toUpperCase()} `,
      password: TEST_PASSWORD,
    });
    expect(response.status).toBe(200);
  });

  it('gives cookies no script and no other site can use, and never stores a token', async () => {
    const { user, browser } = await setup();
    const { csrfToken } = await browser.session();
    const response = await browser.send('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
      body: JSON.stringify({ username: user.username, password: TEST_PASSWORD }),
    });
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('talakte_session='));
    expect(cookie).toMatch(/^talakte_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const [row] = await city.database.query<{ digest: Buffer }>(
      'SELECT token_digest AS digest FROM session WHERE user_id = $1',
      [user.id],
    );
    const token = browser.cookie('talakte_session') ?? '';
    expect(row?.digest).toEqual(createHash('sha256').update(token).digest());
  });

  it('opens nothing before the second factor was given', async () => {
    const { user, browser } = await setup();
    await givePassword(browser, user);
    expect(await browser.session()).toEqual({
      state: 'second-factor-required',
      csrfToken: expect.any(String),
      demo: false,
    });
    expect(await problemOf(await browser.get('/org-units'))).toMatchObject({
      status: 401,
      code: 'IDENTITY.SECOND_FACTOR_REQUIRED',
    });
  });

  it('gives the session a new token at the second factor; the old one is dead', async () => {
    const { user, browser } = await setup();
    await givePassword(browser, user);
    const before = browser.cookie('talakte_session');
    await browser.post('/session/second-factor', { code: user.code() });
    expect(browser.cookie('talakte_session')).not.toBe(before);
    const thief = city.browser();
    thief.setCookie('talakte_session', before);
    expect(await problemOf(await thief.get('/org-units'))).toMatchObject({
      status: 401,
      code: 'IDENTITY.NOT_SIGNED_IN',
    });
    expect((await browser.get('/org-units')).status).toBe(200);
  });

  it('replaces the session when somebody signs in anew in the same browser', async () => {
    const { user } = await setup();
    const browser = await city.users.signIn(city.origin, user);
    const before = browser.cookie('talakte_session');
    await browser.post('/session', { username: user.username, password: TEST_PASSWORD });
    const thief = city.browser();
    thief.setCookie('talakte_session', before);
    expect((await thief.get('/org-units')).status).toBe(401);
  });

  it('refuses a code that was used before, in another browser too', async () => {
    const { user, browser } = await setup();
    await givePassword(browser, user);
    const code = user.code();
    await browser.post('/session/second-factor', { code });
    const other = city.browser();
    await givePassword(other, user);
    const refused = await other.post('/session/second-factor', { code });
    expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'IDENTITY.CODE_WRONG' });
  });

  it('accepts the same code only once when it is sent twice at the same time', async () => {
    const { user } = await setup();
    const browsers = [city.browser(), city.browser(), city.browser()];
    for (const browser of browsers) await givePassword(browser, user);
    const code = user.code();
    const answers = await Promise.all(browsers.map((browser) => browser.post('/session/second-factor', { code })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401, 401]);
  });

  it('says the same about a wrong password and a name of nobody', async () => {
    const { user, browser } = await setup();
    const wrong = await browser.post('/session', { username: user.username, password: 'falsch-falsch-falsch' });
    const nobody = await browser.post('/session', { username: 'gibtesnicht', password: 'falsch-falsch-falsch' });
    expect(await problemOf(wrong)).toEqual({ status: 401, code: 'IDENTITY.CREDENTIALS_WRONG', details: {} });
    expect(await problemOf(nobody)).toEqual({ status: 401, code: 'IDENTITY.CREDENTIALS_WRONG', details: {} });
  });

  it('takes as long for a name of nobody as for a wrong password', async () => {
    const { browser } = await setup();
    const users = await Promise.all([setup(), setup(), setup(), setup()]);
    const time = async (username: string): Promise<number> => {
      const start = performance.now();
      await browser.post('/session', { username, password: 'falsch-falsch-falsch' });
      return performance.now() - start;
    };
    const fastest = { known: Infinity, unknown: Infinity };
    for (const [round, { user }] of [...users, ...users, ...users].entries()) {
      fastest.known = Math.min(fastest.known, await time(user.username));
      fastest.unknown = Math.min(fastest.unknown, await time(`nobody${String(round)}`));
    }
    expect(fastest.unknown / fastest.known).toBeGreaterThan(0.5);
    expect(fastest.unknown / fastest.known).toBeLessThan(2);
  });

  it('does not let an account in that is no longer active', async () => {
    const { user, browser } = await setup();
    const signedIn = await city.users.signIn(city.origin, user);
    await city.database.query('UPDATE user_account SET active = false WHERE id = $1', [user.id]);
    const refused = await browser.post('/session', { username: user.username, password: TEST_PASSWORD });
    expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'IDENTITY.CREDENTIALS_WRONG' });
    expect(await problemOf(await signedIn.get('/org-units'))).toMatchObject({ code: 'IDENTITY.NOT_SIGNED_IN' });
  });

  it.each([
    [{}, ['username', 'password']],
    [{ username: 'bau', password: 7 }, ['password']],
    [{ username: 'bau', password: 'x'.repeat(1001) }, ['password']],
    [{ username: 'bau', password: 'x', remember: true }, ['remember']],
  ])('names the fields of a malformed sign-in %#', async (body, fields) => {
    const response = await city.browser().post('/session', body);
    expect(response.status).toBe(422);
    const { violations } = (await response.json()) as { violations: { field: string }[] };
    expect([...new Set(violations.map((violation) => violation.field))].sort()).toEqual([...fields].sort());
  });

  describe('when the code is given', () => {
    it('refuses without a session', async () => {
      const refused = await city.browser().post('/session/second-factor', { code: '123456' });
      expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'IDENTITY.NOT_SIGNED_IN' });
    });

    it('refuses a second time', async () => {
      const { user } = await setup();
      const browser = await city.users.signIn(city.origin, user);
      const refused = await browser.post('/session/second-factor', { code: user.code() });
      expect(await problemOf(refused)).toMatchObject({ status: 409, code: 'IDENTITY.ALREADY_SIGNED_IN' });
    });

    it('accepts it typed with a space in the middle', async () => {
      const { user, browser } = await setup();
      await givePassword(browser, user);
      const code = user.code();
      const response = await browser.post('/session/second-factor', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
      expect(response.status).toBe(200);
    });
  });
});
