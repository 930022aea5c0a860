import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import type { BrowserSession, TestUser } from '#modules/identity/testing';
import { until } from '../../support/application.js';
import { IntakeDesk } from './intake-desk.js';

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

const batchCount = async (): Promise<number> =>
  (await desk.app.database.query<{ count: number }>('SELECT count(*)::int AS count FROM batch'))[0]?.count ?? 0;

describe('An upload that breaks off', () => {
  const BOUNDARY = 'talakte-boundary';
  const FILES: readonly (readonly [string, string])[] = [
    ['eins.pdf', 'erste'],
    ['zwei.pdf', 'zweite'],
    ['drei.pdf', 'dritte'],
  ];
  let run = 0;

  /** The parts of a form, each file large enough to be on the way for a while. */
  function parts(): { head: string; body: string }[] {
    run += 1;
    return FILES.map(([name, text]) => ({
      head: `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`,
      body: `${text}-${String(run)} `.repeat(20_000),
    }));
  }

  async function openUpload(length: number): Promise<Socket> {
    await browser.session();
    const { hostname, port } = new URL(desk.app.origin);
    const socket = connect(Number(port), hostname);
    // the server may reset the connection it no longer needs
    socket.on('error', () => undefined);
    const token = ((await (await browser.get('/session')).json()) as { csrfToken: string }).csrfToken;
    socket.write(
      [
        'POST /api/batches HTTP/1.1',
        `Host: ${hostname}`,
        `Cookie: ${browser.cookieHeader}`,
        `X-CSRF-Token: ${token}`,
        `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
        `Content-Length: ${String(length)}`,
        'Connection: close',
        '',
        '',
      ].join('\r\n'),
    );
    return socket;
  }

  async function breakOffAfter(text: string): Promise<void> {
    const socket = await openUpload(10_000_000);
    await new Promise<void>((resolve) => {
      socket.write(text, () => {
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
  }

  const latest = async (): Promise<{ id: string } | undefined> =>
    (
      await desk.app.database.query<{ id: string }>('SELECT id FROM batch ORDER BY received_at DESC, id DESC LIMIT 1')
    )[0];

  it('keeps nothing when the first file was not whole', async () => {
    const before = await batchCount();
    const [first] = parts();
    await breakOffAfter(`${first?.head ?? ''}${first?.body ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await batchCount()).toBe(before);
    expect((await browser.get('/session')).status).toBe(200);
  });

  it('keeps the whole files and names the one that is missing its end', async () => {
    const before = await batchCount();
    const [first, second, third] = parts();
    const whole = `${first?.head ?? ''}${first?.body ?? ''}\r\n${second?.head ?? ''}${second?.body ?? ''}\r\n`;
    await breakOffAfter(`${whole}${third?.head ?? ''}${third?.body.slice(0, 50_000) ?? ''}`);
    await until(async () => (await batchCount()) === before + 1);
    const files = await desk.files((await latest())?.id ?? '');
    expect(files.map(({ name, state }) => [name, state])).toEqual([
      ['eins.pdf', 'stored'],
      ['zwei.pdf', 'stored'],
      ['drei.pdf', 'refused'],
    ]);
    expect(files[2]?.problems).toEqual([
      { code: 'INTAKE.UPLOAD_BROKEN_OFF', severity: 'refuse', details: {}, fileName: 'drei.pdf' },
    ]);
    const sizes = await desk.app.database.query<{ size: number }>(
      'SELECT size_bytes::int AS size FROM batch_file WHERE batch_id = $1 ORDER BY position',
      [(await latest())?.id],
    );
    expect(sizes.map(({ size }) => size)).toEqual([first?.body.length, second?.body.length, 0]);
  });

  it('says on the batch that more was to come when it broke off between two files', async () => {
    const before = await batchCount();
    const [first] = parts();
    await breakOffAfter(`${first?.head ?? ''}${first?.body ?? ''}\r\n--${BOUNDARY}\r\nContent-Disp`);
    await until(async () => (await batchCount()) === before + 1);
    const id = (await latest())?.id ?? '';
    expect((await desk.files(id)).map(({ name, state }) => [name, state])).toEqual([['eins.pdf', 'stored']]);
    expect((await desk.batch(id)).problems).toEqual([
      { code: 'INTAKE.UPLOAD_BROKEN_OFF', severity: 'refuse', details: {} },
    ]);
  });

  it('is seen as well when the body simply ends before its last boundary', async () => {
    const [first, second] = parts();
    const body = `${first?.head ?? ''}${first?.body ?? ''}\r\n${second?.head ?? ''}${second?.body ?? ''}`;
    const socket = await openUpload(body.length);
    const answer = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('close', () => {
        resolve(text);
      });
    });
    socket.write(body);
    expect(await answer).toContain('INTAKE.UPLOAD_BROKEN_OFF');
    expect((await desk.files((await latest())?.id ?? '')).map(({ name, state }) => [name, state])).toEqual([
      ['eins.pdf', 'stored'],
      ['zwei.pdf', 'refused'],
    ]);
  });
});
