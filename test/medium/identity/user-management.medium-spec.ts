import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { CreateOrgUnit, CreateUser, type NewUser, OrgUnits, SetPassword, UserDirectory } from '#modules/identity';
import { TEST_PASSWORD, userActorWith } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

const SEED = systemActor('seed');
const NEW_PASSWORD = 'ein-ganz-neues-Kennwort';

describe('Managing users and offices', () => {
  let city: IdentityApplication;

  beforeAll(async () => {
    city = await startIdentityApplication();
  });

  afterAll(async () => {
    await city.close();
  });

  function newUser(username: string, more: Partial<NewUser> = {}): NewUser {
    return {
      username,
      displayName: 'Sönke Rüter',
      email: `${username}@example.org`,
      roles: [],
      password: TEST_PASSWORD,
      ...more,
    };
  }

  describe(CreateUser.name, () => {
    it('keeps neither the password nor the second factor readable', async () => {
      const { users, database } = city;
      const user = await users.create('geheim', []);
      const [row] = await database.query<{ password_hash: string; totp_secret: Buffer }>(
        'SELECT password_hash, totp_secret FROM user_account WHERE id = $1',
        [user.id],
      );
      expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(row?.totp_secret.toString('latin1')).not.toContain(user.totpSecret);
      expect(await database.query('SELECT count(*)::int AS shown FROM demo_sign_in')).toEqual([{ shown: 0 }]);
    });

    it('leaves a journal entry with the roles, without secrets, and a message', async () => {
      const { id } = await city.app
        .get(CreateUser)
        .execute(SEED, newUser('neu', { roles: [{ role: 'auditor', unitId: null }] }));
      expect(await city.journalOf(id)).toEqual([
        {
          actor: 'seed',
          action: 'identity.user-created',
          after: { username: 'neu', unitId: null, roles: [{ role: 'auditor', unitId: null }] },
        },
      ]);
      expect(await city.outboxOf(id)).toEqual(['identity.user-created']);
    });

    it('hands out the second factor for an authenticator app', async () => {
      const { enrolmentUri } = await city.app.get(CreateUser).execute(SEED, newUser('app'));
      expect(enrolmentUri).toMatch(/^otpauth:\/\/totp\/TalAkte:app\?.*secret=[A-Z2-7]{32}/);
    });

    it.each([
      ['a taken name', { username: 'Doppelt ' }, 'IDENTITY.USERNAME_TAKEN'],
      ['a malformed name', { username: 'mit leerzeichen' }, 'IDENTITY.USERNAME_INVALID'],
      ['a short password', { password: 'kurz' }, 'IDENTITY.PASSWORD_UNSUITABLE'],
      ['a malformed second factor', { totpSecret: 'abc' }, 'IDENTITY.TOTP_SECRET_INVALID'],
      ['an unknown office', { unitId: newId() }, 'IDENTITY.UNIT_UNKNOWN'],
      [
        'a role in an unknown office',
        { roles: [{ role: 'caseworker' as const, unitId: newId() }] },
        'IDENTITY.UNIT_UNKNOWN',
      ],
      ['being shown in a demo that does not run', { shownInDemo: true }, 'IDENTITY.DEMO_NOT_RUNNING'],
    ])('refuses %s and leaves nothing behind', async (_, more, code) => {
      const createUser = city.app.get(CreateUser);
      await createUser.execute(SEED, newUser('doppelt')).catch(() => undefined);
      const count =
        'SELECT (SELECT count(*) FROM user_account)::int + (SELECT count(*) FROM journal_entry)::int AS rows';
      const before = await city.database.query(count);
      await expect(createUser.execute(SEED, newUser('frei', more))).rejects.toMatchObject({ code });
      expect(await city.database.query(count)).toEqual(before);
    });
  });

  it.each([
    ['without the permission', userActorWith({ 'records.read': 'all' })],
    ['with the permission in one office only', userActorWith({ 'identity.manage-users': [newId()] })],
  ])('refuses an actor %s', async (_, actor) => {
    const refusal = { code: 'IDENTITY.PERMISSION_MISSING' };
    const { id: userId } = await city.users.create(`opfer-${newId()}`, []);
    await expect(city.app.get(CreateUser).execute(actor, newUser('x1'))).rejects.toMatchObject(refusal);
    await expect(city.app.get(SetPassword).execute(actor, { userId, password: NEW_PASSWORD })).rejects.toMatchObject(
      refusal,
    );
    const unit = { number: '99', name: 'Amt', shortName: 'A', address: '' };
    await expect(city.app.get(CreateOrgUnit).execute(actor, unit)).rejects.toMatchObject(refusal);
  });

  describe(SetPassword.name, () => {
    it('makes the new password the only one, ends a lock and every session, and is journaled', async () => {
      const user = await city.users.create('vergesslich', [{ role: 'auditor', unitId: null }]);
      const signedIn = await city.users.signIn(city.origin, user);
      const browser = city.browser();
      for (let n = 0; n < 5; n += 1) await browser.post('/session', { username: user.username, password: 'falsch' });
      const administrator = userActorWith({ 'identity.manage-users': 'all' }, 'Jürgen Ißmayer');
      await city.app.get(SetPassword).execute(administrator, { userId: user.id, password: NEW_PASSWORD });

      expect((await signedIn.get('/org-units')).status).toBe(401);
      const old = await browser.post('/session', { username: user.username, password: TEST_PASSWORD });
      expect((await problemOf(old)).code).toBe('IDENTITY.CREDENTIALS_WRONG');
      expect((await browser.post('/session', { username: user.username, password: NEW_PASSWORD })).status).toBe(200);
      const entries = await city.journalOf(user.id);
      expect(entries).toContainEqual({ actor: 'Jürgen Ißmayer', action: 'identity.password-set', after: {} });
      expect(await city.outboxOf(user.id)).toContain('identity.password-set');
    });

    it('refuses for a user who does not exist', async () => {
      const setPassword = city.app.get(SetPassword);
      await expect(setPassword.execute(SEED, { userId: newId(), password: NEW_PASSWORD })).rejects.toMatchObject({
        code: 'IDENTITY.USER_UNKNOWN',
      });
    });
  });

  describe(CreateOrgUnit.name, () => {
    it('creates an office that everybody finds by number, id and below its parent', async () => {
      const [createOrgUnit, units] = [city.app.get(CreateOrgUnit), city.app.get(OrgUnits)];
      const office = {
        name: 'Bauaufsicht',
        shortName: 'BA',
        address: 'Rathausplatz 1',
        keywords: ['Baugenehmigung', 'Öltank'],
      };
      const parent = await createOrgUnit.execute(SEED, { ...office, number: '63' });
      const child = await createOrgUnit.execute(SEED, { ...office, number: '63.1', parentId: parent.id });
      expect(await units.findByNumber('63.1')).toEqual(child);
      expect(await units.get(child.id)).toEqual(child);
      expect((await units.subtreeOf(parent.id)).map((unit) => unit.number)).toEqual(['63', '63.1']);
      expect((await city.journalOf(child.id)).map((entry) => entry.action)).toEqual(['identity.org-unit-created']);
      expect(await city.outboxOf(child.id)).toEqual(['identity.org-unit-created']);
    });

    it.each([
      [{ number: '10' }, 'IDENTITY.UNIT_NUMBER_TAKEN'],
      [{ number: 'zehn Komma eins' }, 'IDENTITY.UNIT_INVALID'],
      [{ number: '11', name: ' ' }, 'IDENTITY.UNIT_INVALID'],
      [{ number: '11', parentId: newId() }, 'IDENTITY.UNIT_UNKNOWN'],
    ])('refuses %p', async (more, code) => {
      const createOrgUnit = city.app.get(CreateOrgUnit);
      const office = { number: '10', name: 'Hauptamt', shortName: 'HA', address: '' };
      await createOrgUnit.execute(SEED, office).catch(() => undefined);
      await expect(createOrgUnit.execute(SEED, { ...office, ...more })).rejects.toMatchObject({ code });
    });

    it('says which office does not exist', async () => {
      const id = newId();
      await expect(city.app.get(OrgUnits).get(id)).rejects.toMatchObject({
        code: 'IDENTITY.UNIT_UNKNOWN',
        details: { unit: id },
      });
    });
  });

  it('gives other modules the names of users', async () => {
    const user = await city.users.create('namentlich', [], { displayName: 'Öznur Kaltwasser' });
    const directory = city.app.get(UserDirectory);
    expect([...(await directory.displayNames([user.id, user.id, newId()]))]).toEqual([[user.id, 'Öznur Kaltwasser']]);
    expect(await directory.findByUsername('namentlich')).toEqual({ id: user.id, displayName: 'Öznur Kaltwasser' });
    expect(await directory.findByUsername('niemand')).toBeUndefined();
  });
});
