import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { systemActor, type UserActor } from '#kernel/actor';
import { ActorResolver, CreateOrgUnit } from '#modules/identity';
import { CurrentActor, Public, Requires } from '#platform/http';
import { type IdentityApplication, problemOf, startIdentityApplication } from './identity-application.js';

@Controller('doors')
class DoorController {
  @Get('open')
  @Public()
  open(): string {
    return 'open';
  }

  @Get('archive')
  @Requires('records.read')
  archive(@CurrentActor() actor: UserActor): { name: string; units: unknown } {
    return { name: actor.name, units: actor.grants.get('records.read') };
  }
}

@Controller('holes')
class HoleController {
  @Get()
  hole(): string {
    return 'nobody said who may come in';
  }
}

@Public()
@Controller('contradictions')
class ContradictionController {
  @Get()
  @Requires('records.read')
  secret(): string {
    return 'open after all';
  }
}

describe('Access to routes', () => {
  let city: IdentityApplication;
  const units: Record<string, string> = {};

  beforeAll(async () => {
    city = await startIdentityApplication({ controllers: [DoorController] });
    const createOrgUnit = city.app.get(CreateOrgUnit);
    for (const [number, parent] of [['63'], ['63.1', '63'], ['63.1.4', '63.1'], ['63.2', '63'], ['50']] as const) {
      const unit = await createOrgUnit.execute(systemActor('seed'), {
        number,
        name: `Amt ${number}`,
        shortName: `A${number}`,
        parentId: parent === undefined ? null : (units[parent] ?? null),
        address: 'Rathausplatz 1, 05417 Eschenbrück',
      });
      units[number] = unit.id;
    }
  });

  afterAll(async () => {
    await city.close();
  });

  it('is open to strangers where a route says so', async () => {
    expect((await city.browser().get('/doors/open')).status).toBe(200);
  });

  it.each(['/doors/archive', '/org-units'])('is refused to strangers at %s', async (path) => {
    expect(await problemOf(await city.browser().get(path))).toMatchObject({
      status: 401,
      code: 'IDENTITY.NOT_SIGNED_IN',
    });
  });

  it('is refused to somebody without the permission, which is named', async () => {
    const user = await city.users.create('verwaltung', [{ role: 'administrator', unitId: null }]);
    const browser = await city.users.signIn(city.origin, user);
    expect(await problemOf(await browser.get('/doors/archive'))).toEqual({
      status: 403,
      code: 'IDENTITY.PERMISSION_MISSING',
      details: { permission: 'records.read' },
    });
  });

  it('carries the units a role reaches, with everything below them', async () => {
    const user = await city.users.create('teamleitung', [{ role: 'team-lead', unitId: units['63.1'] ?? '' }]);
    const browser = await city.users.signIn(city.origin, user);
    const body = (await (await browser.get('/doors/archive')).json()) as { units: string[] };
    expect([...body.units].sort()).toEqual([units['63.1'], units['63.1.4']].sort());
  });

  it('takes a right away at once', async () => {
    const user = await city.users.create('aushilfe', [{ role: 'caseworker', unitId: units['50'] ?? '' }]);
    const browser = await city.users.signIn(city.origin, user);
    expect((await browser.get('/doors/archive')).status).toBe(200);
    await city.database.query('DELETE FROM role_assignment WHERE user_id = $1', [user.id]);
    expect((await browser.get('/doors/archive')).status).toBe(403);
  });

  it('knows no actor for a user who has left', async () => {
    const user = await city.users.create('ausgeschieden', [{ role: 'auditor', unitId: null }]);
    await city.database.query('UPDATE user_account SET active = false WHERE id = $1', [user.id]);
    expect(await city.app.get(ActorResolver).ofUser(user.id)).toBeUndefined();
  });

  it('stops the start when a route says neither who may come in nor that everybody may', async () => {
    await expect(startIdentityApplication({ controllers: [HoleController] })).rejects.toThrow('HoleController.hole');
  });

  it('stops the start when a route is for everybody and for some', async () => {
    await expect(startIdentityApplication({ controllers: [ContradictionController] })).rejects.toThrow(
      'ContradictionController.secret',
    );
  });

  it('shows the chart of the city, sorted by number', async () => {
    const user = await city.users.create('poststelle', [{ role: 'mail-room', unitId: null }]);
    const browser = await city.users.signIn(city.origin, user);
    const body = (await (await browser.get('/org-units')).json()) as object[];
    expect(body.map((unit) => (unit as { number: string }).number)).toEqual(['50', '63', '63.1', '63.1.4', '63.2']);
    expect(body[2]).toEqual({
      id: units['63.1'],
      number: '63.1',
      name: 'Amt 63.1',
      shortName: 'A63.1',
      parentId: units['63'],
      address: 'Rathausplatz 1, 05417 Eschenbrück',
      keywords: [],
      closedAt: null,
      version: 1,
    });
  });

  it('sends the security headers, and no answer of the API may be kept', async () => {
    const { headers } = await city.browser().get('/session');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';" +
        "connect-src 'self';worker-src 'self' blob:;frame-ancestors 'none';base-uri 'none';form-action 'self';object-src 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});
