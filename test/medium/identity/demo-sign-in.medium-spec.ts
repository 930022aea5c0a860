import { afterEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '#kernel/actor';
import { DemoSignIns, SetPassword } from '#modules/identity';
import { TEST_PASSWORD } from '#modules/identity/testing';
import {
  type ApplicationOptions,
  type IdentityApplication,
  problemOf,
  startIdentityApplication,
} from './identity-application.js';

const DEMO: ApplicationOptions = { identity: { TALAKTE_DEMO: 'yes' } };

interface Shown {
  readonly username: string;
  readonly roles: string[];
  readonly password: string;
  readonly code: string;
}

describe('Demo sign-ins', () => {
  let city: IdentityApplication | undefined;

  afterEach(async () => {
    await city?.close();
  });

  async function start(options: ApplicationOptions): Promise<IdentityApplication> {
    city = await startIdentityApplication(options);
    return city;
  }

  async function shownIn(demo: IdentityApplication): Promise<Shown[]> {
    return (await (await demo.browser().get('/demo/sign-ins')).json()) as Shown[];
  }

  it('show what is needed to sign in, twice in a row too', async () => {
    const demo = await start(DEMO);
    await demo.users.create('poststelle', [{ role: 'mail-room', unitId: null }], { shownInDemo: true });
    await demo.users.create('heimlich', []);
    expect(await shownIn(demo)).toMatchObject([
      { username: 'poststelle', roles: ['mail-room'], password: TEST_PASSWORD },
    ]);
    for (const browser of [demo.browser(), demo.browser()]) {
      await browser.signIn('poststelle', TEST_PASSWORD, async () => (await shownIn(demo))[0]?.code ?? '');
      expect(await browser.session()).toMatchObject({ state: 'signed-in', demo: true });
    }
    const code = await demo.app.get(DemoSignIns).currentTotpCode(' Poststelle');
    expect(code).toMatch(/^\d{6}$/);
    await expect(demo.app.get(DemoSignIns).currentTotpCode('heimlich')).rejects.toMatchObject({
      code: 'IDENTITY.USER_UNKNOWN',
    });
  });

  it('no longer show an account whose password was changed', async () => {
    const demo = await start(DEMO);
    const { id } = await demo.users.create('poststelle', [], { shownInDemo: true });
    await demo.app.get(SetPassword).execute(systemActor('test'), { userId: id, password: 'jetzt-wirklich-geheim' });
    expect(await shownIn(demo)).toEqual([]);
  });

  it('keep the shown password encrypted in the database', async () => {
    const demo = await start(DEMO);
    await demo.users.create('poststelle', [], { shownInDemo: true });
    const [row] = await demo.database.query<{ sealed: Buffer }>('SELECT sealed_password AS sealed FROM demo_sign_in');
    expect(row?.sealed.toString('latin1')).not.toContain(TEST_PASSWORD);
  });

  it.each([
    ['no demo city runs', {}],
    ['other machines reach the server', { ...DEMO, http: { HOST: '0.0.0.0' } }],
    ['a proxy stands in front', { ...DEMO, http: { TLS_PROXY: 'yes' as const } }],
  ])('are not found when %s', async (_, options: ApplicationOptions) => {
    const real = await start(options);
    expect(await problemOf(await real.browser().get('/demo/sign-ins'))).toMatchObject({
      status: 404,
      code: 'IDENTITY.DEMO_NOT_RUNNING',
    });
    expect(await real.browser().session()).toMatchObject({ demo: false });
  });

  it('leave cookies to TLS where a proxy ends it', async () => {
    const real = await start({ http: { TLS_PROXY: 'yes' } });
    const response = await real.browser().get('/session');
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^talakte_visitor=.*; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    expect(response.headers.get('strict-transport-security')).toContain('max-age=31536000');
  });
});
