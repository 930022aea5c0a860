import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorResolver } from '#modules/identity';
import { TEST_PASSWORD, type TestUser } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

describe('Sessions', () => {
  let city: IdentityApplication;
  let user: TestUser;

  beforeAll(async () => {
    city = await startIdentityApplication();
    user = await city.users.create('revision', [{ role: 'auditor', unitId: null }]);
  });

  afterAll(async () => {
    await city.close();
  });

  it('end after half an hour without a request, and not while there are some', async () => {
    const browser = await city.users.signIn(city.origin, user);
    for (let n = 0; n < 3; n += 1) {
      city.clock.advance({ minutes: 29 });
      expect((await browser.get('/org-units')).status).toBe(200);
    }
    city.clock.advance({ minutes: 30 });
    expect(await problemOf(await browser.get('/org-units'))).toMatchObject({
      status: 401,
      code: 'IDENTITY.NOT_SIGNED_IN',
    });
  });

  it('end after twelve hours however busy they were', async () => {
    const browser = await city.users.signIn(city.origin, user);
    for (let n = 0; n < 35; n += 1) {
      city.clock.advance({ minutes: 20 });
      expect((await browser.get('/org-units')).status).toBe(200);
    }
    city.clock.advance({ minutes: 20 });
    expect((await browser.get('/org-units')).status).toBe(401);
  });

  it('let nobody take longer than ten minutes for the second factor', async () => {
    const browser = city.browser();
    await browser.post('/session', { username: user.username, password: TEST_PASSWORD });
    await browser.session();
    city.clock.advance({ minutes: 10 });
    const refused = await browser.post('/session/second-factor', { code: user.code() });
    expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'IDENTITY.NOT_SIGNED_IN' });
  });

  it('can be started anew in a browser whose session has ended', async () => {
    const browser = await city.users.signIn(city.origin, user);
    city.clock.advance({ hours: 13 });
    expect((await browser.session()).state).toBe('signed-out');
    expect(browser.cookie('talakte_session')).toBeUndefined();
    expect((await browser.post('/session', { username: user.username, password: TEST_PASSWORD })).status).toBe(200);
  });

  it('are cleared away once they have ended', async () => {
    await city.users.signIn(city.origin, user);
    city.clock.advance({ hours: 13 });
    await city.users.signIn(city.origin, user);
    expect(await city.database.query('SELECT count(*)::int AS sessions FROM session')).toEqual([{ sessions: 1 }]);
  });

  it('end by signing out, with a journal entry and a message', async () => {
    const browser = await city.users.signIn(city.origin, user);
    const token = browser.cookie('talakte_session');
    expect((await browser.change('DELETE', '/session')).status).toBe(204);
    expect(browser.cookie('talakte_session')).toBeUndefined();
    browser.setCookie('talakte_session', token);
    expect((await browser.get('/org-units')).status).toBe(401);
    expect((await city.journalOf(user.id)).at(-1)?.action).toBe('identity.user-signed-out');
    expect((await city.outboxOf(user.id)).at(-1)).toBe('identity.user-signed-out');
  });

  it('may be ended twice', async () => {
    const browser = city.browser();
    expect((await browser.change('DELETE', '/session')).status).toBe(204);
  });

  it.each(['', 'x', 'A'.repeat(43), "'; DROP TABLE session; --"])(
    'are not opened by the made-up token %p',
    async (token) => {
      const browser = city.browser();
      browser.setCookie('talakte_session', token);
      expect((await browser.get('/org-units')).status).toBe(401);
    },
  );

  it('tell a long answer whether it may go on, without prolonging themselves', async () => {
    const browser = await city.users.signIn(city.origin, user);
    const resolver = city.app.get(ActorResolver);
    city.clock.advance({ minutes: 20 });
    expect(await resolver.ofCookies(browser.cookieHeader)).toMatchObject({ kind: 'user', id: user.id });
    city.clock.advance({ minutes: 10 });
    expect(await resolver.ofCookies(browser.cookieHeader)).toBeUndefined();
    expect(await resolver.ofCookies(undefined)).toBeUndefined();
  });
});
