import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { ActorResolver, type Role } from '#modules/identity';
import type { BrowserSession } from '#modules/identity/testing';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { HAS_TIME } from '../../support/soak.js';
import { bodyFor, type Interface, type Route, routesOf } from './interface-routes.js';
import { plant, plantDraft, type Planted, type PlantedKind } from './planted-file.js';

const NOWHERE = '00000000-0000-7000-8000-00000000000f';
const UNKNOWN = '00000000-0000-7000-8000-0000000000aa';

/** Who asks; every role that reads or watches, in the office in charge, above, below and elsewhere. */
const STAFF: Readonly<Record<string, readonly [Role, string | null]>> = {
  builder: ['caseworker', '63'],
  division: ['caseworker', '63.1'],
  lead: ['team-lead', '63'],
  social: ['caseworker', '50'],
  mailRoom: ['mail-room', null],
  records: ['records-manager', null],
  auditor: ['auditor', null],
  dataProtection: ['data-protection-officer', null],
};

let app: TestApplication;
let office: Office;
const browsers = new Map<string, BrowserSession>();
const userIds = new Map<string, string>();
const files: Planted[] = [];
let routes: readonly Route[] = [];
let description: Interface;

beforeAll(async () => {
  app = await startApplication('all');
  office = await setUpOffice(app);
  for (const [name, [role, unit]] of Object.entries(STAFF)) {
    const unitId = unit === null ? null : office.unit(unit);
    const user = await app.users.create(name.toLowerCase(), [{ role, unitId }], { displayName: name });
    userIds.set(name, user.id);
    browsers.set(name, await app.users.signIn(app.origin, user));
  }
  await app.database.query(
    `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, 'Schranke', 'Gesetz', false, now())`,
    [NOWHERE],
  );
  await app.database.query('INSERT INTO wall_member (wall_id, user_id) VALUES ($1, $2)', [
    NOWHERE,
    userIds.get('builder'),
  ]);
  for (const what of [
    ['Zebrafink', '63', 'office'],
    ['Xylophon', '50', 'office'],
    ['Quittenmus', '63', 'wall'],
    ['Wolkenuhr', '63', 'level'],
    ['Umbrahirsch', '63', 'part'],
    ['Nachtfalter', '50', 'office'],
  ] as const)
    files.push(await plant(app, office, userIds.get('mailRoom') ?? '', what));
  files.splice(-1, 0, await plantDraft(app, office, ['Ypsilonfalz', '63']));
  // one file of the other office is given to one person
  await app.database.query(
    `INSERT INTO file_grant (id, kind, user_id, file_id, access_right, reason, starts_at, ends_at, given_by)
     VALUES ($1, 'given', $2, $3, 'read', 'Amtshilfe', now() - interval '1 day', now() + interval '1 day', $2)`,
    [NOWHERE, userIds.get('division'), files.at(-1)?.ids.file],
  );
  await app.delivered();
  description = (await (await fetch(`${app.origin}/api/openapi.json`)).json()) as Interface;
  routes = routesOf(description);
}, 120_000);

afterAll(async () => {
  await app.close();
});

/** What stands for an id in an address, by what comes before it. */
const KINDS: readonly (readonly [RegExp, PlantedKind])[] = [
  [/\/files\/\{[^}]+\}\/original/, 'batchFile'],
  [/\/files\/\{[^}]+\}/, 'file'],
  [/\/documents\/\{[^}]+\}/, 'document'],
  [/\/proceedings\/\{[^}]+\}/, 'proceeding'],
  [/\/formats\/\{[^}]+\}/, 'format'],
  [/\/mail-items\/\{[^}]+\}/, 'mailItem'],
  [/\/batches\/\{[^}]+\}/, 'batch'],
  [/\/deletion-requests\/\{[^}]+\}/, 'deletionRequest'],
  [/\/hand-outs\/\{[^}]+\}/, 'handOut'],
  [/\/follow-ups\/\{[^}]+\}/, 'followUp'],
  [/\/saved-searches\/\{[^}]+\}/, 'savedSearch'],
];

/** What lists show only when asked for. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '/in-tray': ['state=filed'],
  '/mail-items': ['state=filed', 'state=delivered'],
  '/deletion-requests': ['state=all'],
  '/follow-ups': ['scope=all'],
};

/** An address with these ids in place of its parameters. */
function addressOf(path: string, idOf: (kind: PlantedKind) => string): string {
  let address = path.replace(/plan-units\/\{[^}]+\}/, `plan-units/${office.planUnit('631')}`);
  for (const [pattern, kind] of KINDS)
    address = address.replace(pattern, (found) => found.replace(/\{[^}]+\}/, idOf(kind)));
  return address
    .replace('{number}', '1')
    .replace('{userId}', userIds.get('builder') ?? NOWHERE)
    .replace(/\{[^}]+\}/g, idOf('file'));
}

/** Every address the route can have for the file: its ids in place of all parameters, its words in place of all texts. */
function addressesOf({ path, query }: Route, file: Planted): string[] {
  const filled = addressOf(path, (kind) => file.ids[kind]);
  const texts = query.filter((name) => ['q', 'reference', 'text', 'search', 'actor', 'objectId'].includes(name));
  const asked = texts.flatMap((name) =>
    [file.word, file.reference].map((word) => `${name}=${encodeURIComponent(word)}`),
  );
  const level = query.includes('level') ? '&level=005' : '';
  const parts = ['documentId', 'proceedingId'].filter((name) => query.includes(name));
  asked.push(...parts.map((name) => `${name}=${file.ids[name === 'documentId' ? 'document' : 'proceeding']}${level}`));
  const waiting = path.startsWith('/mail-items/{id}') ? [filled.replace(file.ids.mailItem, file.ids.waitingItem)] : [];
  return [filled, ...[...asked, ...(ASKED[path] ?? [])].map((one) => `${filled}?${one}`), ...waiting];
}

/** What is said of a file, or of its parts, that was not asked with: `undefined` when nothing is. */
function told(body: string, asked: string, { word, reference, protection, ids }: Planted): string | undefined {
  const { document, proceeding, format, note, followUp, deletionRequest, mailItem } = ids;
  const parts = [word, document, proceeding, format, note, followUp, deletionRequest, mailItem];
  const said = protection === 'part' ? parts : [...parts, reference, ids.file];
  const known = decodeURIComponent(asked);
  return said.find((text) => body.includes(text) && !known.includes(text));
}

/** Some at a time, so that waiting costs little. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

/** One file for each protection; with time, all. What each answer says is compared with all of them anyway. */
function askedFor(denied: readonly Planted[]): readonly Planted[] {
  if (HAS_TIME) return denied;
  return denied.filter((file) => file === denied.find(({ protection }) => protection === file.protection));
}

/** The files, or those whose parts, somebody may not see. */
async function deniedTo(name: string): Promise<{ denied: Planted[]; seen: Planted | undefined }> {
  const actor = (await app.get(ActorResolver).ofUser(userIds.get(name) ?? '')) as UserActor;
  const named = [RECORDS_PERMISSIONS.read, RECORDS_PERMISSIONS.suggest];
  const nameable = await app.get(FileAccess).filesAmong(
    actor,
    named,
    files.map(({ ids }) => ids.file),
  );
  const isDenied = ({ ids, protection }: Planted): boolean =>
    !nameable.has(ids.file) || (protection === 'part' && !actor.levels.includes('005'));
  return { denied: files.filter(isDenied), seen: files.find((file) => !isDenied(file)) };
}

const as = (name: string): BrowserSession => browsers.get(name) as BrowserSession;

describe('What the rights deny', () => {
  it('shows through no list, count, search, suggestion, export or refusal', async () => {
    const leaks: string[] = [];
    let answers = 0;
    let found = 0;
    const ask = async (name: string, address: string): Promise<{ status: number; body: string }> => {
      const response = await as(name).get(address);
      answers += 1;
      if (response.status >= 500) leaks.push(`${name} GET ${address} breaks with ${String(response.status)}`);
      return { status: response.status, body: await response.text() };
    };
    for (const name of browsers.keys()) {
      const { denied, seen } = await deniedTo(name);
      const check = (address: string, body: string): void => {
        // data protection is told who may see a file it asks for by its reference, and nothing of what is in it
        const isWatcher = name === 'dataProtection' && address.includes('access');
        for (const file of denied) {
          const said = told(body, address, file);
          if (said !== undefined && (!isWatcher || said === file.word)) leaks.push(`${name} GET ${address}: ${said}`);
        }
      };
      await inTurns(
        routes.filter(({ method }) => method === 'get'),
        async (route) => {
          const [first = route.path] = addressesOf(route, denied[0] ?? (seen as Planted));
          const answer = await ask(name, first);
          check(first, answer.body);
          if (answer.status === 403) return;
          for (const file of askedFor(denied))
            for (const address of addressesOf(route, file)) {
              // what takes neither an id nor a text of the file was asked already
              if (address !== first) check(address, (await ask(name, address)).body);
            }
          if (!seen || !(HAS_TIME || ['builder', 'mailRoom'].includes(name))) return;
          for (const address of addressesOf(route, seen))
            if (told((await ask(name, address)).body, address, seen) !== undefined) found += 1;
        },
      );
    }
    expect(leaks).toEqual([]);
    expect(answers).toBeGreaterThan(1000);
    // what may be seen is found in these very answers: otherwise nothing was looked for
    expect(found).toBeGreaterThan(40);
  }, 300_000);

  it('is refused like what does not exist in every step, and nothing of it is said or changed', async () => {
    const leaks: string[] = [];
    const outcomes = new Map<string, number>();
    const traces = (): Promise<unknown> =>
      app.database.query(
        `SELECT file.id, file.version, (SELECT count(*) FROM journal_entry AS entry WHERE entry.object_id = file.id::text
           AND entry.action <> 'records.walled-file-read') FROM record_file AS file WHERE file.id = ANY($1::uuid[]) ORDER BY 1`,
        [files.filter(({ protection }) => protection !== 'part').map(({ ids }) => ids.file)],
      );
    const before = await traces();
    for (const name of HAS_TIME ? browsers.keys() : ['builder', 'lead', 'mailRoom', 'records']) {
      const { denied } = await deniedTo(name);
      const send = async (
        route: Route,
        idOf: (kind: PlantedKind) => string,
        reference: string,
      ): Promise<{ asked: string; status: number; code: string; body: string }> => {
        const address = addressOf(route.path, idOf);
        const content = bodyFor(description, route, { idOf, reference, office, userId: userIds.get('builder') ?? '' });
        const response = await as(name).change(route.method.toUpperCase() as 'POST', address, content);
        const body = await response.text();
        const code = /"code":"([^"]+)"/.exec(body)?.[1] ?? '';
        return { asked: `${address} ${JSON.stringify(content ?? {})}`, status: response.status, code, body };
      };
      await inTurns(
        routes.filter((route) => route.method !== 'get' && route.isAboutFiles),
        async (route) => {
          let unknown: { readonly status: number; readonly code: string } | undefined;
          for (const file of askedFor(denied)) {
            // what is another office's, and nothing more, opens for a stated reason
            if (route.path === '/access/reasons' && file.protection === 'office') continue;
            const one = await send(route, (kind) => file.ids[kind], file.reference);
            if (one.code === 'IDENTITY.PERMISSION_MISSING') return;
            const said = told(one.body, one.asked, file);
            const where = `${name} ${route.method} ${one.asked}`;
            if (said !== undefined || one.status >= 500) leaks.push(`${where}: ${said ?? String(one.status)}`);
            outcomes.set(one.code, (outcomes.get(one.code) ?? 0) + 1);
            // of a file with closed parts the file itself may be worked on; a new search may be kept under any id
            if (file.protection === 'part' || route.path.startsWith('/saved-searches')) continue;
            unknown ??= await send(route, () => UNKNOWN, '99-631/9999-1999');
            if (one.status !== unknown.status || one.code !== unknown.code)
              leaks.push(
                `${where}: ${String(one.status)} ${one.code}, unknown ${String(unknown.status)} ${unknown.code}`,
              );
          }
        },
      );
    }
    expect(leaks).toEqual([]);
    expect(await traces()).toEqual(before);
    // requests reach what decides on rights, and are not turned away for their form
    const refused = [...outcomes]
      .filter(([code]) => code.endsWith('NOT_FOUND'))
      .reduce((sum, [, count]) => sum + count, 0);
    expect(refused).toBeGreaterThan(200);
  }, 300_000);
});
