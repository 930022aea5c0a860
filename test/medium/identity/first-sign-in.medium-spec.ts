import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { type BrowserSession, TEST_PASSWORD, type TestUser } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

const OWN = 'mein-eigenes-Kennwort';

interface Step {
  readonly state: string;
}

interface Offer {
  readonly secret: string;
  readonly enrolmentUri: string;
  readonly qrCode: string;
}

describe('First sign-in and one’s own account', () => {
  let city: IdentityApplication;
  let desk: BrowserSession;
  let names = 0;

  beforeAll(async () => {
    city = await startIdentityApplication();
    const administrator = await city.users.create('verwaltung', [{ role: 'administrator', unitId: null }]);
    desk = await city.users.signIn(city.origin, administrator);
  });

  afterAll(async () => {
    await city.close();
  });

  function codeOf({ secret }: Offer): string {
    return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: city.clock.now().getTime() });
  }

  async function send<T>(browser: BrowserSession, path: string, body?: object): Promise<T> {
    const response = await browser.post(path, body);
    const answer = (await response.json()) as T;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    await browser.session();
    return answer;
  }

  async function newcomer(): Promise<{ id: string; username: string; startPassword: string }> {
    names += 1;
    const username = `neu${String(names)}`;
    const body = { username, displayName: 'Neu Hier', roles: [{ role: 'auditor', unitId: null }] };
    const answer = await send<{ account: { id: string }; startPassword: string }>(desk, '/accounts', body);
    return { id: answer.account.id, username, startPassword: answer.startPassword };
  }

  it('asks for a password of one’s own, then for the second factor, and lets nobody in before', async () => {
    const { id, username, startPassword } = await newcomer();
    const browser = city.browser();
    expect(await send<Step>(browser, '/session', { username, password: startPassword })).toMatchObject({
      state: 'new-password-required',
    });
    expect((await problemOf(await browser.get('/org-units'))).code).toBe('IDENTITY.SECOND_FACTOR_REQUIRED');
    for (const [password, code] of [
      ['kurz', 'IDENTITY.PASSWORD_UNSUITABLE'],
      [startPassword, 'IDENTITY.PASSWORD_UNCHANGED'],
    ]) {
      expect((await problemOf(await browser.post('/session/new-password', { password }))).code).toBe(code);
    }
    expect((await problemOf(await browser.post('/session/enrolment'))).code).toBe('IDENTITY.SIGN_IN_STEP_NOT_DUE');
    expect(await send<Step>(browser, '/session/new-password', { password: OWN })).toMatchObject({
      state: 'enrolment-required',
    });
    const early = await browser.post('/session/enrolment/confirmation', { code: '123456' });
    expect((await problemOf(early)).code).toBe('IDENTITY.ENROLMENT_NOT_BEGUN');
    const offer = await send<Offer>(browser, '/session/enrolment');
    expect(offer.qrCode).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(offer.enrolmentUri).toContain(offer.secret);
    expect(await send<Offer>(browser, '/session/enrolment')).toEqual(offer);
    const wrong = await browser.post('/session/enrolment/confirmation', { code: '000000' });
    expect((await problemOf(wrong)).code).toBe('IDENTITY.ENROLMENT_CODE_WRONG');
    expect(await send<Step>(browser, '/session/enrolment/confirmation', { code: codeOf(offer) })).toMatchObject({
      state: 'signed-in',
    });
    expect((await browser.get('/org-units')).status).toBe(200);
    expect(await city.outboxOf(id)).toEqual([
      'identity.user-created',
      'identity.password-set',
      'identity.second-factor-enrolled',
      'identity.user-signed-in',
    ]);
    expect((await city.journalOf(id)).slice(1).map(({ actor }) => actor)).toEqual(Array(3).fill('Neu Hier'));

    city.clock.advance({ seconds: 60 });
    await city.browser().signIn(username, OWN, () => codeOf(offer));
    const refused = await city.browser().post('/session', { username, password: startPassword });
    expect((await problemOf(refused)).code).toBe('IDENTITY.CREDENTIALS_WRONG');
  });

  it('no longer takes a start password after two weeks', async () => {
    const { username, startPassword } = await newcomer();
    await city.database.query(`UPDATE user_account SET start_password_until = $2 WHERE username = $1`, [
      username,
      city.clock.now(),
    ]);
    const refused = await city.browser().post('/session', { username, password: startPassword });
    expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'IDENTITY.START_PASSWORD_EXPIRED' });
  });

  async function settled(): Promise<{ user: TestUser; browser: BrowserSession }> {
    names += 1;
    const user = await city.users.create(`alt${String(names)}`, [{ role: 'auditor', unitId: null }]);
    return { user, browser: await city.users.signIn(city.origin, user) };
  }

  async function reset(user: TestUser, step: string): Promise<{ startPassword?: string }> {
    const { version } = (await (await desk.get(`/accounts/${user.id}`)).json()) as { version: number };
    return send(desk, `/accounts/${user.id}/${step}`, { version });
  }

  it('asks for the code as well when only the password was reset', async () => {
    const { user, browser } = await settled();
    const { startPassword } = await reset(user, 'reset-password');
    expect((await browser.get('/org-units')).status).toBe(401);
    const anew = city.browser();
    const credentials = { username: user.username, password: startPassword };
    expect(await send<Step>(anew, '/session', credentials)).toMatchObject({ state: 'second-factor-required' });
    city.clock.advance({ seconds: 60 });
    expect(await send<Step>(anew, '/session/second-factor', { code: user.code() })).toMatchObject({
      state: 'new-password-required',
    });
    expect(await send<Step>(anew, '/session/new-password', { password: OWN })).toMatchObject({ state: 'signed-in' });
  });

  it('sets up a new second factor after the old one was lost, which is worthless', async () => {
    const { user } = await settled();
    await reset(user, 'reset-second-factor');
    const browser = city.browser();
    const credentials = { username: user.username, password: TEST_PASSWORD };
    expect(await send<Step>(browser, '/session', credentials)).toMatchObject({ state: 'enrolment-required' });
    const old = await browser.post('/session/second-factor', { code: user.code() });
    expect((await problemOf(old)).code).toBe('IDENTITY.SIGN_IN_STEP_NOT_DUE');
    const offer = await send<Offer>(browser, '/session/enrolment');
    await send(browser, '/session/enrolment/confirmation', { code: codeOf(offer) });
    expect((await browser.session()).state).toBe('signed-in');
    expect(await city.outboxOf(user.id)).toEqual(
      expect.arrayContaining(['identity.second-factor-reset', 'identity.second-factor-enrolled']),
    );
  });

  it('changes the password with the present one; other sessions end, this one goes on under a new token', async () => {
    const { user, browser } = await settled();
    const other = await city.users.signIn(city.origin, user);
    const token = browser.cookie('talakte_session');
    const wrong = await browser.post('/account/password', { password: 'falsch', newPassword: OWN });
    expect(await problemOf(wrong)).toMatchObject({ status: 403, code: 'IDENTITY.CURRENT_PASSWORD_WRONG' });
    const same = await browser.post('/account/password', { password: TEST_PASSWORD, newPassword: TEST_PASSWORD });
    expect((await problemOf(same)).code).toBe('IDENTITY.PASSWORD_UNCHANGED');
    await send(browser, '/account/password', { password: TEST_PASSWORD, newPassword: OWN });
    expect(browser.cookie('talakte_session')).not.toBe(token);
    expect((await browser.get('/org-units')).status).toBe(200);
    expect((await other.get('/org-units')).status).toBe(401);
    expect(await city.outboxOf(user.id)).toContain('identity.password-set');
  });

  it('counts wrong passwords on one’s own page like those at the sign-in', async () => {
    const { browser } = await settled();
    const body = { password: 'falsch', newPassword: OWN };
    for (let n = 0; n < 4; n += 1) await browser.post('/account/password', body);
    expect((await problemOf(await browser.post('/account/password', body))).code).toBe('IDENTITY.LOCKED');
  });

  it('moves the second factor with password and code; the old one stays until the new one is confirmed', async () => {
    const { user, browser } = await settled();
    city.clock.advance({ seconds: 60 });
    const wrong = await browser.post('/account/second-factor', { password: TEST_PASSWORD, code: '000000' });
    expect((await problemOf(wrong)).code).toBe('IDENTITY.CODE_WRONG');
    const offer = await send<Offer>(browser, '/account/second-factor', { password: TEST_PASSWORD, code: user.code() });
    await city.users.signIn(city.origin, user);
    await send(browser, '/account/second-factor/confirmation', { code: codeOf(offer) });
    expect((await browser.get('/org-units')).status).toBe(200);
    await expect(city.users.signIn(city.origin, user)).rejects.toThrow('IDENTITY.CODE_WRONG');
  });

  it('shows one’s sessions and ends one that was left behind, never somebody else’s', async () => {
    const { user, browser } = await settled();
    const left = await city.users.signIn(city.origin, user);
    const stranger = await settled();
    const list = async (): Promise<{ id: string; isCurrent: boolean }[]> =>
      (await (await browser.get('/account/sessions')).json()) as { id: string; isCurrent: boolean }[];
    const sessions = await list();
    expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const id = sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect((await stranger.browser.change('DELETE', `/account/sessions/${id}`)).status).toBe(404);
    expect((await browser.change('DELETE', `/account/sessions/${id}`)).status).toBe(204);
    expect((await left.get('/org-units')).status).toBe(401);
    expect(await list()).toHaveLength(1);
    expect(await city.outboxOf(user.id)).toContain('identity.sessions-ended');
  });
});
