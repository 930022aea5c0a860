import type { Role } from '#modules/identity';
import type { BrowserSession, TestUser } from '#modules/identity/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';

/** A city in which people with accounts work over the API. */
export interface StaffedOffice {
  readonly app: TestApplication;
  readonly office: Office;
  /** Id of somebody by name. */
  readonly idOf: (name: string) => string;
  /** The browser of somebody who is signed in. */
  readonly as: (name: string) => BrowserSession;
}

/** Opens one. @param staff role and number of the office of each, by name; the whole city where there is no office */
export async function openStaffedOffice(
  staff: Readonly<Record<string, readonly [Role, string | null]>>,
): Promise<StaffedOffice> {
  const app = await startApplication('api');
  const office = await setUpOffice(app);
  const people = new Map<string, TestUser>();
  const browsers = new Map<string, BrowserSession>();
  for (const [name, [role, unit]] of Object.entries(staff)) {
    const unitId = unit === null ? null : office.unit(unit);
    const user = await app.users.create(name, [{ role, unitId }], { displayName: name });
    people.set(name, user);
    browsers.set(name, await app.users.signIn(app.origin, user));
  }
  return {
    app,
    office,
    idOf: (name) => people.get(name)?.id ?? '',
    as: (name) => browsers.get(name) as BrowserSession,
  };
}
