import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids';
import { OrgUnitUses } from '#modules/identity';
import type { BrowserSession } from '#modules/identity/testing';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

interface Unit {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly closedAt: string | null;
  readonly version: number;
}

describe('Managing offices', () => {
  let city: IdentityApplication;
  let desk: BrowserSession;
  let openFiles = 0;

  beforeAll(async () => {
    city = await startIdentityApplication();
    const administrator = await city.users.create('verwaltung', [{ role: 'administrator', unitId: null }]);
    desk = await city.users.signIn(city.origin, administrator);
    city.app.get(OrgUnitUses).add({ kind: 'openFiles', count: () => Promise.resolve(openFiles) });
  });

  afterAll(async () => {
    await city.close();
  });

  async function create(number: string, parentId: string | null = null): Promise<Unit> {
    const response = await desk.post('/org-units', { number, name: `Amt ${number}`, shortName: number, parentId });
    expect(response.status).toBe(201);
    return (await response.json()) as Unit;
  }

  it('creates one, and one only when the request is repeated', async () => {
    const body = { number: '10', name: 'Hauptamt', shortName: 'HA', keywords: ['Personal'] };
    const [one, two] = [
      await desk.post('/org-units', body, { 'Idempotency-Key': 'office' }),
      await desk.post('/org-units', body, { 'Idempotency-Key': 'office' }),
    ];
    const unit = (await one.json()) as Unit;
    expect(await two.json()).toEqual(unit);
    expect(await city.outboxOf(unit.id)).toEqual(['identity.org-unit-created']);
    expect((await problemOf(await desk.post('/org-units', body))).code).toBe('IDENTITY.UNIT_NUMBER_TAKEN');
  });

  it('renames and moves one, and refuses an older state', async () => {
    const [office, below] = [await create('50'), await create('50.1')];
    const path = `/org-units/${below.id}`;
    const moved = await desk.change('PATCH', path, { version: 1, name: 'Wohngeld', parentId: office.id });
    expect(await moved.json()).toMatchObject({ name: 'Wohngeld', parentId: office.id, number: '50.1', version: 2 });
    const late = await desk.change('PATCH', path, { version: 1, name: 'Zu spät' });
    expect(await problemOf(late)).toMatchObject({ status: 409, code: 'IDENTITY.CHANGED_MEANWHILE' });
    const circle = await desk.change('PATCH', `/org-units/${office.id}`, { version: 1, parentId: below.id });
    expect((await problemOf(circle)).code).toBe('IDENTITY.UNIT_BELOW_ITSELF');
    const nowhere = await desk.change('PATCH', `/org-units/${office.id}`, { version: 1, parentId: newId() });
    expect((await problemOf(nowhere)).code).toBe('IDENTITY.UNIT_UNKNOWN');
    const [row] = await city.database.query<{ before: unknown; after: unknown }>(
      `SELECT before, after FROM journal_entry WHERE object_id = $1 AND action = 'identity.org-unit-changed'`,
      [below.id],
    );
    expect(row).toMatchObject({ before: { name: 'Amt 50.1', parentId: null }, after: { name: 'Wohngeld' } });
  });

  it('closes one only when nothing hangs on it, and says what does', async () => {
    const office = await create('70');
    const below = await create('70.1', office.id);
    const colleague = await city.users.create('hof', [{ role: 'caseworker', unitId: office.id }]);
    openFiles = 2;
    const path = `/org-units/${office.id}/close`;
    expect(await problemOf(await desk.post(path, { version: 1 }))).toEqual({
      status: 409,
      code: 'IDENTITY.UNIT_IN_USE',
      details: { users: 1, subUnits: 1, openFiles: 2 },
    });
    openFiles = 0;
    await desk.post(`/accounts/${colleague.id}/lock`, { version: 1 });
    await desk.post(`/org-units/${below.id}/close`, { version: 1 });
    const closed = (await (await desk.post(path, { version: 1 })).json()) as Unit;
    expect(closed.closedAt).toBe(city.clock.now().toISOString());
    expect(await city.outboxOf(office.id)).toEqual(['identity.org-unit-created', 'identity.org-unit-closed']);
    const numbers = async (query: string): Promise<string[]> =>
      ((await (await desk.get(`/org-units${query}`)).json()) as Unit[]).map(({ number }) => number);
    expect(await numbers('')).not.toContain('70');
    expect(await numbers('?state=all')).toContain('70');
  });

  it('sends nothing new to a closed one', async () => {
    const office = await create('80');
    await desk.post(`/org-units/${office.id}/close`, { version: 1 });
    const code = 'IDENTITY.UNIT_CLOSED';
    const below = await desk.post('/org-units', { number: '80.1', name: 'x', shortName: 'x', parentId: office.id });
    expect((await problemOf(below)).code).toBe(code);
    const account = { username: 'zu', displayName: 'Zu Spät', unitId: office.id, roles: [] };
    expect((await problemOf(await desk.post('/accounts', account))).code).toBe(code);
    const renamed = await desk.change('PATCH', `/org-units/${office.id}`, { version: 2, name: 'Neu' });
    expect((await problemOf(renamed)).code).toBe(code);
  });

  it('lets nobody else do it', async () => {
    const user = await city.users.create('revision', [{ role: 'auditor', unitId: null }]);
    const browser = await city.users.signIn(city.origin, user);
    const refused = await browser.post('/org-units', { number: '90', name: 'x', shortName: 'x' });
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'IDENTITY.PERMISSION_MISSING' });
  });
});
