import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserSession, TestUser } from '#modules/identity/testing';
import { ReceiveBatch } from '#modules/intake';
import { ObjectStore } from '#modules/storage';
import { StorageFullError, StorageUnreachableError } from '../../../src/modules/storage/errors.js';
import { content, type FileRow, IntakeDesk, scan } from './intake-desk.js';

interface Summary {
  readonly id: string;
  readonly number: string;
  readonly source: string | null;
  readonly channel: string;
  readonly files: number;
  readonly problems: readonly object[];
}

let desk: IntakeDesk;
let clerk: TestUser;
let browser: BrowserSession;

beforeAll(async () => {
  desk = await IntakeDesk.open({ INTAKE_MAX_FILE_MB: '1' });
  clerk = await desk.app.users.create('poststelle', [{ role: 'mail-room', unitId: null }], {
    displayName: 'Paula Post',
  });
  browser = await desk.app.users.signIn(desk.app.origin, clerk);
});

afterAll(async () => {
  await desk.closeIntact();
});

function form(files: readonly (readonly [string, Buffer])[], source?: string): FormData {
  const data = new FormData();
  if (source !== undefined) data.append('source', source);
  for (const [name, bytes] of files) data.append('files', new Blob([Uint8Array.from(bytes)]), name);
  return data;
}

async function upload(
  files: readonly (readonly [string, Buffer])[],
  headers: Readonly<Record<string, string>> = {},
  source?: string,
): Promise<Summary> {
  const response = await browser.post('/batches', form(files, source), headers);
  const body = (await response.json()) as Summary;
  if (response.status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

async function refusal(response: Response): Promise<{ status: number; code: string; details: unknown }> {
  const { code, details } = (await response.json()) as { code: string; details: unknown };
  return { status: response.status, code, details };
}

const batchCount = async (): Promise<number> =>
  (await desk.app.database.query<{ count: number }>('SELECT count(*)::int AS count FROM batch'))[0]?.count ?? 0;

describe(ReceiveBatch.name, () => {
  it('takes several files in with source and names, and says so in journal, message and job', async () => {
    const waiting = await desk.waitingJobs('intake.split-batch');
    const files = [
      ['Müller & Söhne – Bescheid.pdf', scan([content()])],
      ['scan_0002.jpg', scan([content()])],
    ] as const;
    const batch = await upload(files, {}, 'Scanner Bürgeramt, Schlitz 2');
    expect(batch).toMatchObject({ source: 'Scanner Bürgeramt, Schlitz 2', files: 2, problems: [], channel: 'upload' });
    expect((await desk.files(batch.id)).map(({ name, state }) => [name, state])).toEqual([
      ['Müller & Söhne – Bescheid.pdf', 'stored'],
      ['scan_0002.jpg', 'stored'],
    ]);
    expect(await desk.app.journalOf(batch.id)).toMatchObject([
      { actor: 'Paula Post', action: 'intake.batch-received', after: { number: batch.number } },
    ]);
    expect(await desk.app.outboxOf(batch.id)).toEqual(['intake.batch-received']);
    expect(await desk.waitingJobs('intake.split-batch')).toBe(waiting + 1);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Scans\\Brief.pdf', 'Brief.pdf'],
    ['..', 'unbenannt'],
    ['Rechnung\u202Efdp.exe', 'Rechnungfdp.exe'],
    ['Mu\u0308ller.pdf', 'Müller.pdf'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(251)}.pdf`],
  ])('keeps of the name %j what people recognise', async (sent, kept) => {
    const id = await desk.receive([[sent, scan([content()])]]);
    expect((await desk.files(id)).map(({ name }) => name)).toEqual([kept]);
  });

  it('answers the same key with the same batch, also when both requests come at once', async () => {
    const file = ['brief.pdf', scan([content()])] as const;
    const headers = { 'Idempotency-Key': 'scan-2026-11-22-17' };
    const both = await Promise.all([upload([file], headers), upload([file], headers)]);
    const again = await upload([file], headers);
    expect(new Set([...both, again].map(({ id }) => id)).size).toBe(1);
    expect(await desk.files(again.id)).toHaveLength(1);
    expect(await desk.app.journalOf(again.id)).toHaveLength(1);
  });

  it('keeps the keys of two people apart', async () => {
    const colleague = await desk.app.users.create('poststelle-2', [{ role: 'mail-room', unitId: null }]);
    const other = await desk.app.users.signIn(desk.app.origin, colleague);
    const headers = { 'Idempotency-Key': 'heute-1' };
    const mine = await upload([['a.pdf', scan([content()])]], headers);
    const theirs = (await (
      await other.post('/batches', form([['b.pdf', scan([content()])]]), headers)
    ).json()) as Summary;
    expect(theirs.id).not.toBe(mine.id);
  });

  it('recognises the same bytes, names the earlier batch and makes no second piece of them', async () => {
    const bytes = scan([content('Zweimal dasselbe')]);
    const first = await upload([['original.pdf', bytes]]);
    await desk.split(first.id);
    const second = await upload([
      ['kopie.pdf', bytes],
      ['neu.pdf', scan([content('Neu')])],
    ]);
    await desk.split(second.id);
    expect(await desk.pieces(first.id)).toHaveLength(1);
    expect(await desk.pieces(second.id)).toHaveLength(1);
    expect((await desk.files(second.id))[0]?.problems).toEqual([
      {
        code: 'INTAKE.DUPLICATE_BYTES',
        severity: 'warn',
        details: { batch: first.number, batchId: first.id },
        fileName: 'kopie.pdf',
      },
    ]);
    const third = await upload([['noch-einmal.pdf', bytes]]);
    await desk.split(third.id);
    expect((await desk.batch(third.id)).state).toBe('done');
  });

  it('works on the same bytes once when five uploads race, forwards and backwards', async () => {
    const one = ['eins.pdf', scan([content('Eins')])] as const;
    const two = ['zwei.pdf', scan([content('Zwei')])] as const;
    const batches = await Promise.all([1, 2, 3, 4, 5].map((turn) => upload(turn % 2 === 0 ? [one, two] : [two, one])));
    for (const { id } of batches) await desk.split(id);
    const pieces = await Promise.all(batches.map(({ id }) => desk.pieces(id)));
    expect(pieces.flat()).toHaveLength(1);
    const files = (await Promise.all(batches.map(({ id }) => desk.files(id)))).flat();
    const isDuplicate = (file: FileRow): boolean => file.problems.some(({ code }) => code === 'INTAKE.DUPLICATE_BYTES');
    expect(files.filter(isDuplicate)).toHaveLength(8);
  });

  it('names a file that is too large and goes on with the others', async () => {
    const batch = await upload([
      ['klein-1.pdf', scan([content()])],
      ['riesig.pdf', Buffer.alloc(3 * 1024 * 1024, 7)],
      ['klein-2.pdf', scan([content()])],
    ]);
    expect((await desk.files(batch.id)).map(({ name, state }) => [name, state])).toEqual([
      ['klein-1.pdf', 'stored'],
      ['riesig.pdf', 'refused'],
      ['klein-2.pdf', 'stored'],
    ]);
    expect(batch.problems).toEqual([
      { code: 'INTAKE.FILE_TOO_LARGE', severity: 'refuse', details: { limit: '1 MB' }, fileName: 'riesig.pdf' },
    ]);
  });

  it('refuses a batch of one file that is too large', async () => {
    const before = await batchCount();
    const response = await browser.post('/batches', form([['riesig.pdf', Buffer.alloc(3 * 1024 * 1024, 8)]]));
    expect(await refusal(response)).toEqual({
      status: 422,
      code: 'INTAKE.FILE_TOO_LARGE',
      details: { fileName: 'riesig.pdf', limit: '1 MB' },
    });
    expect(await batchCount()).toBe(before);
  });

  it('refuses an upload without files, and one that is no form', async () => {
    const before = await batchCount();
    expect(await refusal(await browser.post('/batches', form([], 'Scanner 1')))).toMatchObject({
      status: 422,
      code: 'INTAKE.BATCH_WITHOUT_FILES',
    });
    expect(await refusal(await browser.post('/batches', { files: [] }))).toMatchObject({
      status: 422,
      code: 'INTAKE.BATCH_WITHOUT_FILES',
    });
    expect(await batchCount()).toBe(before);
  });

  it('refuses more files than it takes in at a time instead of dropping the rest', async () => {
    const before = await batchCount();
    const files = Array.from(
      { length: 501 },
      (_, index) => [`${String(index)}.pdf`, scan([content()], { nonce: `${String(index)}/501` })] as const,
    );
    expect(await refusal(await browser.post('/batches', form(files)))).toEqual({
      status: 422,
      code: 'INTAKE.TOO_MANY_FILES',
      details: { limit: 500 },
    });
    expect(await batchCount()).toBe(before);
  });

  it.each([
    ['full', () => new StorageFullError('objects'), 'STORAGE.FULL'],
    ['gone', () => new StorageUnreachableError('objects', 'closed'), 'STORAGE.UNREACHABLE'],
  ])('takes nothing in while the object store is %s, and everything when it is back', async (_state, fault, code) => {
    const store = desk.app.get(ObjectStore);
    const put = store.put.bind(store);
    const before = await batchCount();
    let calls = 0;
    store.put = (...parameters) => ((calls += 1) === 2 ? Promise.reject(fault()) : put(...parameters));
    // the second file is larger than any buffer on the way: the answer must come through although it is never read
    const files = [
      ['eins.pdf', scan([content(code)], { nonce: code })],
      ['zwei.pdf', Buffer.alloc(900_000, code.length)],
      ['drei.pdf', Buffer.alloc(900_000, code.length + 1)],
    ] as const;
    try {
      expect(await refusal(await browser.post('/batches', form(files)))).toMatchObject({ status: 503, code });
    } finally {
      store.put = put;
    }
    expect(await batchCount()).toBe(before);
    expect((await upload(files)).problems).toEqual([]);
  });

  it('is refused to strangers and to those who may not bring mail in', async () => {
    expect((await desk.app.browser().post('/batches', form([['a.pdf', scan([content()])]]))).status).toBe(401);
    const caseworker = await desk.app.users.create('sachbearbeitung', [
      { role: 'caseworker', unitId: desk.office.unit('63') },
    ]);
    const session = await desk.app.users.signIn(desk.app.origin, caseworker);
    const response = await session.post('/batches', form([['a.pdf', scan([content()])]]));
    expect(await refusal(response)).toMatchObject({ status: 403, code: 'IDENTITY.PERMISSION_MISSING' });
  });

  it('shows batches to the mail room only', async () => {
    const { id } = await upload([['geheim.pdf', scan([content()])]]);
    expect((await browser.get(`/batches/${id}`)).status).toBe(200);
    const caseworker = await desk.app.users.create('sachbearbeitung-2', [
      { role: 'caseworker', unitId: desk.office.unit('63') },
    ]);
    const session = await desk.app.users.signIn(desk.app.origin, caseworker);
    expect((await session.get(`/batches/${id}`)).status).toBe(403);
    expect((await browser.get('/batches/01900000-0000-7000-8000-000000000000')).status).toBe(404);
  });
});
