import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorResolver, type Role } from '#modules/identity';
import type { BrowserSession } from '#modules/identity/testing';
import { RECORDS_PERMISSIONS, FileAccess } from '#modules/records';
import { startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { HAS_TIME } from '../../support/soak.js';

const NOWHERE = '00000000-0000-7000-8000-00000000000f';

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

/** A file of which everything carries a word that nothing else has. */
interface Marked {
  readonly word: string;
  readonly id: string;
  readonly reference: string;
  readonly documentId: string;
  readonly proceedingId: string;
  readonly formatId: string;
  /** What keeps it from whoever may not see it: its office, if nothing else. */
  readonly protection: 'office' | 'wall' | 'level';
}

let app: TestApplication;
let office: Office;
const browsers = new Map<string, BrowserSession>();
const userIds = new Map<string, string>();
const files: Marked[] = [];
let routes: { readonly path: string; readonly query: readonly string[] }[] = [];

async function open(word: string, unit: string, protection: Marked['protection']): Promise<Marked> {
  const { id, reference } = await office.openFile(`Sache ${word}`, { unit, parties: [`${word} Meier`] });
  const filed = await office.addDocument(
    { fileId: id, newProceedingSubject: `Vorgang ${word}` },
    {
      subject: `Schreiben ${word}`,
      senderName: `${word} GmbH`,
      foreignReference: `${word}-4711`,
      pageTexts: [`Text ${word}`],
    },
  );
  const [format] = await app.database.query<{ id: string }>(
    `SELECT format.id FROM document_format AS format JOIN document_version AS version ON version.id = format.version_id WHERE version.document_id = $1`,
    [filed.documentId],
  );
  return {
    word,
    id,
    reference,
    documentId: filed.documentId,
    proceedingId: filed.proceedingId ?? NOWHERE,
    formatId: format?.id ?? NOWHERE,
    protection,
  };
}

beforeAll(async () => {
  app = await startApplication('all');
  office = await setUpOffice(app);
  for (const [name, [role, unit]] of Object.entries(STAFF)) {
    const unitId = unit === null ? null : office.unit(unit);
    const user = await app.users.create(name.toLowerCase(), [{ role, unitId }], { displayName: name });
    userIds.set(name, user.id);
    browsers.set(name, await app.users.signIn(app.origin, user));
  }
  for (const [word, unit, protection] of [
    ['Zebrafink', '63', 'office'],
    ['Yakhirte', '63.1', 'office'],
    ['Xylophon', '50', 'office'],
    ['Quittenmus', '63', 'wall'],
    ['Wolkenuhr', '63', 'level'],
    ['Nachtfalter', '50', 'office'],
  ] as const)
    files.push(await open(word, unit, protection));
  const [, , , walled, secret, granted] = files;
  // behind a wall with one person within; confidential; given to one person of another office
  await app.database.query(
    `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, 'Schranke', 'Gesetz', false, now())`,
    [NOWHERE],
  );
  await app.database.query('INSERT INTO wall_member (wall_id, user_id) VALUES ($1, $2)', [
    NOWHERE,
    userIds.get('builder'),
  ]);
  await app.database.query('UPDATE record_file SET own_walls = ARRAY[$1]::uuid[] WHERE id = $2', [NOWHERE, walled?.id]);
  await app.database.query(`UPDATE record_file SET own_confidentiality = '005' WHERE id = $1`, [secret?.id]);
  await app.database.query(
    `INSERT INTO file_grant (id, kind, user_id, file_id, access_right, reason, starts_at, ends_at, given_by)
     VALUES ($1, 'given', $2, $3, 'read', 'Amtshilfe', now() - interval '1 day', now() + interval '1 day', $2)`,
    [NOWHERE, userIds.get('division'), granted?.id],
  );
  await app.delivered();
  const description = (await (await fetch(`${app.origin}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
  };
  routes = Object.entries(description.paths).flatMap(([path, methods]) => {
    const parameters = methods['get']?.parameters;
    if (parameters === undefined || !path.startsWith('/api/') || path.includes('stream') || path.includes('events'))
      return [];
    return [{ path: path.slice(4), query: parameters.filter((one) => one.in === 'query').map(({ name }) => name) }];
  });
}, 120_000);

afterAll(async () => {
  await app.close();
});

/** Every address the route can have for the file: ids of the file in place of all parameters, words in place of all texts. */
function addressesOf({ path, query }: (typeof routes)[number], file: Marked): string[] {
  const filled = path
    .replace(/\/files\/\{[^}]+\}/, `/files/${file.id}`)
    .replace(/\/documents\/\{[^}]+\}/, `/documents/${file.documentId}`)
    .replace(/\/proceedings\/\{[^}]+\}/, `/proceedings/${file.proceedingId}`)
    .replace('{formatId}', file.formatId)
    .replace('{number}', '1')
    .replace('{userId}', userIds.get('builder') ?? NOWHERE)
    .replace(/\{[^}]+\}/g, file.id);
  const texts = query.filter((name) => ['q', 'reference', 'text', 'search', 'actor', 'objectId'].includes(name));
  const words = [file.word, file.reference];
  return [filled, ...texts.flatMap((name) => words.map((word) => `${filled}?${name}=${encodeURIComponent(word)}`))];
}

/** What an answer says of a file beyond what was asked with. */
function tells(body: string, address: string, file: Marked): boolean {
  const said = [file.word, file.reference, file.id, file.documentId, file.proceedingId];
  const asked = decodeURIComponent(address);
  return said.some((text) => body.includes(text) && !asked.includes(text));
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
function askedFor(denied: readonly Marked[]): readonly Marked[] {
  if (HAS_TIME) return denied;
  return denied.filter((file) => file === denied.find(({ protection }) => protection === file.protection));
}

describe('What the rights deny', () => {
  it('shows through no list, count, search, suggestion, export or refusal', async () => {
    const access = app.get(FileAccess);
    const leaks: string[] = [];
    let answers = 0;
    let told = 0;
    const ask = async (name: string, address: string): Promise<{ status: number; body: string }> => {
      const response = await (browsers.get(name) as BrowserSession).get(address);
      answers += 1;
      const body = await response.text();
      if (response.status >= 500) leaks.push(`${name} GET ${address} breaks with ${String(response.status)}`);
      return { status: response.status, body };
    };
    for (const name of browsers.keys()) {
      const actor = await app.get(ActorResolver).ofUser(userIds.get(name) ?? '');
      if (!actor) throw new Error(`${name} may not sign in`);
      const ids = files.map(({ id }) => id);
      const nameable = await access.filesAmong(actor, [RECORDS_PERMISSIONS.read, RECORDS_PERMISSIONS.suggest], ids);
      const denied = files.filter(({ id }) => !nameable.has(id));
      const seen = files.find(({ id }) => nameable.has(id));
      await inTurns(routes, async (route) => {
        const check = (address: string, body: string): void => {
          // data protection is told who may see a file it asks for by its reference, and nothing of what is in it
          const isWatcher = name === 'dataProtection' && address.includes('access');
          for (const file of denied)
            if (isWatcher ? body.includes(file.word) && !address.includes(file.word) : tells(body, address, file))
              leaks.push(`${name} GET ${address}`);
        };
        const [first = route.path] = addressesOf(route, denied[0] ?? (seen as Marked));
        const answer = await ask(name, first);
        check(first, answer.body);
        if (answer.status === 403) return;
        for (const file of askedFor(denied))
          for (const address of addressesOf(route, file)) {
            // what takes neither an id nor a text of the file was asked already
            if (address !== first) check(address, (await ask(name, address)).body);
          }
        if (!seen) return;
        for (const address of addressesOf(route, seen))
          if (tells((await ask(name, address)).body, address, seen)) told += 1;
      });
    }
    expect(leaks).toEqual([]);
    expect(answers).toBeGreaterThan(1000);
    // what may be seen is found in these very answers: otherwise nothing was looked for
    expect(told).toBeGreaterThan(50);
  }, 300_000);

  it('is refused like what does not exist, in every step', async () => {
    const steps: readonly (readonly [string, 'POST' | 'PUT', string, object])[] = [
      ['lead', 'POST', '/files/{file}/proceedings', { subject: 'Vorgang' }],
      [
        'lead',
        'POST',
        '/files/{file}/grants',
        { userId: userIds.get('social'), right: 'read', untilDay: '2999-01-01', reason: 'x' },
      ],
      ['lead', 'PUT', '/files/{file}/confidentiality', { level: '002', reason: 'x' }],
      ['lead', 'POST', '/files/{file}/walls', { wallId: NOWHERE, reason: 'x' }],
      [
        'lead',
        'POST',
        '/files/{file}/remark-preview',
        { version: 1, planUnitId: office.planUnit('632'), leadUnitId: office.unit('63') },
      ],
      ['lead', 'POST', '/access/reasons', { reference: '{reference}', purpose: 'audit', reason: 'x' }],
    ];
    const [, , , walled] = files;
    for (const [name, method, path, body] of steps) {
      const send = async (id: string, reference: string): Promise<unknown> => {
        const filled = JSON.parse(JSON.stringify(body).replace('{reference}', reference)) as object;
        const response = await (browsers.get(name) as BrowserSession).change(
          method,
          path.replace('{file}', id),
          filled,
        );
        return [response.status, ((await response.json()) as { code: string }).code];
      };
      expect([path, await send(walled?.id ?? '', walled?.reference ?? '')]).toEqual([
        path,
        await send('00000000-0000-7000-8000-0000000000aa', '99-631/9999-1999'),
      ]);
    }
  });
});
