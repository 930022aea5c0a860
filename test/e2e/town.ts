import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROLE_PERMISSIONS, type Role } from '#modules/identity';
import type { BrowserSession } from '#modules/identity/testing';
import { createInstallation, startApplication, type TestApplication, until } from '../support/application.js';
import { type Office, setUpOffice } from '../support/office.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../scan-fixtures/loose-files-datamatrix');

/** Who works in the test town; each signed in with both factors. */
export type Person =
  | 'mailRoom'
  | 'localMailRoom'
  | 'builder'
  | 'social'
  | 'leader'
  | 'recordsManager'
  | 'archivist'
  | 'auditor'
  | 'dataProtection'
  | 'operator'
  | 'nobody';

const STAFF: Readonly<Record<Person, { readonly role?: Role; readonly unit?: string }>> = {
  mailRoom: { role: 'mail-room' },
  localMailRoom: { role: 'mail-room', unit: '50' },
  builder: { role: 'caseworker', unit: '63' },
  social: { role: 'caseworker', unit: '50' },
  leader: { role: 'team-lead', unit: '63' },
  recordsManager: { role: 'records-manager' },
  archivist: { role: 'archivist' },
  auditor: { role: 'auditor' },
  dataProtection: { role: 'data-protection-officer' },
  operator: { role: 'administrator' },
  nobody: {},
};

/** The whole application as two processes, api and worker, with offices and staff. */
export interface Town {
  readonly api: TestApplication;
  readonly worker: TestApplication | undefined;
  readonly office: Office;
  /** Browser of somebody. */
  as(person: Person): BrowserSession;
  /** Whoever of them comes first and holds the permission. */
  whoMay(permission: string, people: readonly Person[]): Person | undefined;
  close(): Promise<void>;
}

/** Starts both processes on one installation; `withWorker: false` where no test needs jobs or messages. */
export async function startTown(options: { readonly withWorker: boolean } = { withWorker: true }): Promise<Town> {
  const installation = await createInstallation();
  const api = await startApplication('api', installation);
  const worker = options.withWorker ? await startApplication('worker', installation) : undefined;
  const office = await setUpOffice(api);
  const browsers = new Map<string, BrowserSession>();
  for (const [person, { role, unit }] of Object.entries(STAFF)) {
    const unitId = unit === undefined ? null : office.unit(unit);
    const user = await api.users.create(person.toLowerCase(), role ? [{ role, unitId }] : []);
    browsers.set(person, await api.users.signIn(api.origin, user));
  }
  return {
    api,
    worker,
    office,
    as: (person) => browsers.get(person) as BrowserSession,
    whoMay: (permission, people) =>
      people.find((person) => {
        const { role } = STAFF[person];
        return role !== undefined && ROLE_PERMISSIONS[role].includes(permission);
      }),
    close: async () => {
      await worker?.close();
      await api.close();
      await installation.remove();
    },
  };
}

/** A form with scanned pages of the fixtures. */
export async function scanForm(names: readonly string[]): Promise<FormData> {
  const form = new FormData();
  form.append('source', 'Scanner 1');
  for (const name of names) {
    form.append('files', new Blob([await readFile(path.join(FIXTURES, name))], { type: 'image/jpeg' }), name);
  }
  return form;
}

/** A piece of mail as its page shows it. */
export interface Piece {
  readonly id: string;
  readonly batchId: string;
  readonly state: string;
  readonly version: number;
  readonly fields: Record<string, string | null>;
  readonly problem: { readonly code: string } | null;
  readonly renditions: { readonly original: readonly { readonly fileId: string; readonly sha256: string }[] };
}

/** Waits until the worker has read every piece of a batch; returns them in their order. */
export async function readPieces(town: Town, batchId: string): Promise<Piece[]> {
  const mailRoom = town.as('mailRoom');
  const batch = async (): Promise<{ state: string; items: { id: string }[] }> =>
    (await (await mailRoom.get(`/batches/${batchId}`)).json()) as { state: string; items: { id: string }[] };
  await until(async () => ['done', 'failed'].includes((await batch()).state), 110_000);
  const { items } = await batch();
  return Promise.all(items.map(({ id }) => piece(town, id)));
}

/** A piece as it is now. */
export async function piece(town: Town, id: string, person: Person = 'mailRoom'): Promise<Piece> {
  return (await (await town.as(person).get(`/mail-items/${id}`)).json()) as Piece;
}

/** Status and body of an answer. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says what the body is, as the caller knows
export async function answer<T = Record<string, unknown>>(
  pending: Response | Promise<Response>,
): Promise<{ status: number; body: T }> {
  const response = await pending;
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as T };
}
