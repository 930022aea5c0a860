import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { Requires } from '#platform/http';
import type { TestUser } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

@Controller('bells')
class BellController {
  @Post()
  @HttpCode(204)
  @Requires('integrity.verify')
  ring(): void {
    // stands for any changing route
  }
}

describe('Request forgery', () => {
  let city: IdentityApplication;
  let user: TestUser;

  beforeAll(async () => {
    city = await startIdentityApplication({ controllers: [BellController] });
    user = await city.users.create('revision', [{ role: 'auditor', unitId: null }]);
  });

  afterAll(async () => {
    await city.close();
  });

  it('lets a changing request through with the token of its own session', async () => {
    const browser = await city.users.signIn(city.origin, user);
    expect((await browser.post('/bells')).status).toBe(204);
  });

  it.each(['none', 'made up', "another session's", "a visitor's"])(
    'refuses a changing request with %s token',
    async (kind) => {
      const browser = await city.users.signIn(city.origin, user);
      const tokens: Record<string, string | undefined> = {
        'made up': 'A'.repeat(43),
        "another session's": (await (await city.users.signIn(city.origin, user)).session()).csrfToken,
        "a visitor's": (await city.browser().session()).csrfToken,
      };
      const token = tokens[kind];
      const refused = await browser.send('/bells', {
        method: 'POST',
        headers: token === undefined ? {} : { 'X-CSRF-Token': token },
      });
      expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'IDENTITY.CSRF_TOKEN_WRONG' });
    },
  );

  it.each(['/session', '/session/second-factor'])('refuses to begin a session by %s without a token', async (path) => {
    const refused = await city.browser().send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'IDENTITY.CSRF_TOKEN_WRONG' });
  });

  it('refuses to end a session without a token', async () => {
    const browser = await city.users.signIn(city.origin, user);
    expect((await browser.send('/session', { method: 'DELETE' })).status).toBe(403);
    expect((await browser.session()).state).toBe('signed-in');
  });

  it('changes the token with the session', async () => {
    const browser = city.browser();
    const { csrfToken: before } = await browser.session();
    await browser.signIn(user.username, 'richtig-Pferd-Batterie', async () => {
      await city.database.query('UPDATE user_account SET last_totp_step = NULL WHERE id = $1', [user.id]);
      return user.code();
    });
    const refused = await browser.send('/bells', { method: 'POST', headers: { 'X-CSRF-Token': before } });
    expect(refused.status).toBe(403);
  });

  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://boese.example' },
    { Origin: 'null' },
  ])('refuses what a browser says comes from elsewhere: %p', async (headers) => {
    const browser = await city.users.signIn(city.origin, user);
    const refused = await browser.post('/bells', undefined, headers);
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'IDENTITY.FOREIGN_ORIGIN' });
  });

  it('lets through what a browser says comes from here', async () => {
    const browser = await city.users.signIn(city.origin, user);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: city.origin };
    expect((await browser.post('/bells', undefined, headers)).status).toBe(204);
  });
});
