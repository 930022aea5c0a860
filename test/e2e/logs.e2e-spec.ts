import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { BrowserSession, TEST_PASSWORD, TEST_SESSION_SECRET, type TestUser } from '#modules/identity/testing';
import { smallBatch } from '../fault/small-batch.js';
import {
  createInstallation,
  type Installation,
  startApplication,
  type TestApplication,
  until,
} from '../support/application.js';
import { type Office, setUpOffice } from '../support/office.js';
import { ProductProcesses } from '../support/product-processes.js';
import { answer } from './town.js';

/** Everything in the journey that belongs to somebody: names, addresses, titles, texts, secrets. */
const PERSONAL = {
  clerk: 'Adelheid Quittenbaum',
  username: 'quittenbaum',
  caseworker: 'Ottokar Zwetschge',
  caseworkerName: 'zwetschge',
  mail: '@example.org',
  unknownName: 'xaver.unbekannt',
  wrongPassword: 'Falsches-Kennwort-77',
  password: TEST_PASSWORD,
  sessionSecret: TEST_SESSION_SECRET,
  fileName: 'Widerspruch Sauerbrey',
  sender: 'Wilhelmine Sauerbrey',
  address: 'Mirabellenweg 12',
  subject: 'Räumung der Gartenlaube',
  fileSubject: 'Gartenlaube am Mirabellenweg',
  party: 'Kunigunde Holunder',
  letter: 'leeren Sie die Tonne',
  writer: 'Erika Beispiel',
  search: 'Entrümpelung Sauerbrey',
  reason: 'gehört zu Holunder',
} as const;

interface Piece {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

interface LogLine {
  readonly level?: unknown;
  readonly time?: unknown;
  readonly correlationId?: unknown;
  readonly context?: unknown;
  readonly msg?: unknown;
}

describe('The logs of api and worker over a whole journey', () => {
  let installation: Installation;
  let tool: TestApplication;
  let office: Office;
  let processes: ProductProcesses;
  let clerk: TestUser;
  let caseworker: TestUser;
  let owner: pg.Client;
  const secrets: string[] = [];

  beforeAll(async () => {
    installation = await createInstallation();
    tool = await startApplication('tool', installation);
    office = await setUpOffice(tool);
    const unitId = office.unit('63');
    clerk = await tool.users.create(PERSONAL.username, [{ role: 'mail-room', unitId: null }], {
      displayName: PERSONAL.clerk,
    });
    caseworker = await tool.users.create(PERSONAL.caseworkerName, [{ role: 'caseworker', unitId }], {
      displayName: PERSONAL.caseworker,
      unitId,
    });
    owner = new pg.Client(installation.testDatabase.adminUrl);
    owner.on('error', () => undefined);
    await owner.connect();
    const environment = {
      DATABASE_URL: installation.testDatabase.appUrl,
      TALAKTE_DATA: installation.dataFolder,
      SESSION_SECRET: TEST_SESSION_SECRET,
      LOG_LEVEL: 'trace',
      INTAKE_PROCESSES: '1',
    };
    processes = new ProductProcesses(environment, 50_000_000);
    await processes.start('api');
    await processes.start('worker');
    await processes.untilReady('worker');
  });

  afterAll(async () => {
    await processes.stop();
    await owner.end();
    await tool.close();
    await installation.remove();
  });

  const logs = (): string[] =>
    processes.allOutput.split('\n').filter((line) => line !== '' && !line.startsWith('[TalAkte] http'));

  async function signIn(user: TestUser): Promise<BrowserSession> {
    const browser = await tool.users.signIn(processes.origin, user);
    secrets.push(browser.cookieHeader.replaceAll(/[^=;]+=/g, '').split('; ')[0] ?? '');
    secrets.push(((await browser.session()) as { csrfToken: string }).csrfToken, user.totpSecret);
    return browser;
  }

  async function upload(browser: BrowserSession, bytes: Buffer, name: string): Promise<string> {
    const form = new FormData();
    form.append('source', `Scanner von ${PERSONAL.clerk}`);
    form.append('files', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), `${name}.pdf`);
    return (await answer<{ id: string }>(browser.post('/batches', form))).body.id;
  }

  async function readPieces(browser: BrowserSession, batchId: string): Promise<Piece[]> {
    let items: Piece[] = [];
    await until(async () => {
      const { body } = await answer<{ state: string; items: Piece[] }>(browser.get(`/batches/${batchId}`));
      ({ items } = body);
      return ['done', 'failed'].includes(body.state);
    }, 100_000);
    return items;
  }

  it('is walked: sign-ins wrong and right, mail, correcting, filing, searching', async () => {
    const stranger = new BrowserSession(processes.origin);
    await stranger.session();
    await stranger.post('/session', { username: PERSONAL.unknownName, password: PERSONAL.wrongPassword });
    await stranger.post('/session', { username: PERSONAL.username, password: PERSONAL.wrongPassword });
    await stranger.post('/session', { username: PERSONAL.username, password: TEST_PASSWORD });
    await stranger.post('/session/second-factor', { code: '123456' });

    const mailRoom = await signIn(clerk);
    const damaged = await upload(mailRoom, Buffer.from(`%PDF-1.4 ${PERSONAL.sender}`), PERSONAL.fileName);
    const id = await upload(mailRoom, await smallBatch(9, 1), PERSONAL.fileName);
    const [piece] = await readPieces(mailRoom, id);
    expect((await readPieces(mailRoom, damaged)).length).toBe(0);
    const corrected = await answer<Piece>(
      mailRoom.change('PATCH', `/mail-items/${piece?.id ?? ''}`, {
        version: piece?.version ?? 0,
        fields: { subject: PERSONAL.subject, senderName: PERSONAL.sender, senderAddress: PERSONAL.address },
      }),
    );
    expect(corrected.status).toBe(200);
    const place = `/mail-items/${corrected.body.id}`;
    const delivered = await answer<Piece>(
      mailRoom.post(`${place}/deliver`, { version: corrected.body.version, unitId: office.unit('63') }),
    );
    expect(delivered.status).toBe(200);

    const desk = await signIn(caseworker);
    const file = await office.openFile(PERSONAL.fileSubject, { parties: [PERSONAL.party] });
    const proceeding = await answer<{ id: string }>(
      desk.post(`/files/${file.id}/proceedings`, { subject: PERSONAL.subject }),
    );
    const filing = {
      version: delivered.body.version,
      fileId: file.id,
      proceedingId: proceeding.body.id,
      subject: PERSONAL.subject,
      documentType: 'Antrag',
    };
    expect((await desk.post(`${place}/file`, filing)).status).toBe(200);
    expect((await desk.post(`${place}/file`, filing)).status).toBe(409);
    await desk.post(`${place}/return`, { version: 1, reason: PERSONAL.reason });
    const found = await desk.get(`/search?q=${encodeURIComponent(PERSONAL.search)}`);
    expect(found.status).toBe(200);
  });

  it('is full of faults: bad requests, a database in disorder, cut connections', async () => {
    const desk = await signIn(caseworker);
    const name = encodeURIComponent(PERSONAL.sender);
    await desk.get(`/files/${name}`);
    await desk.get(`/search?q=%00${name}&office=${name}`);
    await desk.post('/files', { subject: PERSONAL.fileSubject, parties: [{ name: PERSONAL.party }] });
    await desk.send('/files', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': secrets.at(-2) ?? '' },
      body: `{"subject": "${PERSONAL.fileSubject}`,
    });
    // What PostgreSQL then complains about is nobody's fault, and quotes what it was given.
    await owner.query(`ALTER TABLE record_file ADD CONSTRAINT ck_broken CHECK (subject::uuid IS NOT NULL) NOT VALID`);
    const refused = await desk.post('/files', {
      planUnitId: office.planUnit('631'),
      leadUnitId: office.unit('63'),
      subject: PERSONAL.fileSubject,
    });
    expect((await answer(refused)).body).toMatchObject({ status: 500, code: 'PLATFORM.UNEXPECTED' });
    await owner.query('ALTER TABLE record_file DROP CONSTRAINT ck_broken');
    await owner.query('ALTER TABLE mail_item_preview RENAME TO mail_item_preview_gone');
    const mailRoom = await signIn(clerk);
    await upload(mailRoom, await smallBatch(10, 1), PERSONAL.fileName);
    await until(() => logs().some((line) => line.includes('intake.read-mail-item')), 60_000);
    await owner.query('ALTER TABLE mail_item_preview_gone RENAME TO mail_item_preview');
    const { name: database, superuserUrl } = installation.testDatabase;
    const operator = new pg.Client(superuserUrl.replace(`/${database}`, '/postgres'));
    await operator.connect();
    await operator.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
    await operator.end();
    await until(async () => (await fetch(`${processes.origin}/health/ready`)).ok);
  });

  it('has told of what happened, in JSON lines with a correlation id each', () => {
    const lines = logs().map((line) => JSON.parse(line) as LogLine);
    for (const line of lines) {
      expect(line).toMatchObject({
        level: expect.stringMatching(/^(trace|debug|info|warn|error|fatal)$/) as unknown,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
        correlationId: expect.stringMatching(/^[A-Za-z0-9-]{8,64}$/) as unknown,
        msg: expect.any(String) as unknown,
      });
    }
    const told = lines.map(({ msg }) => String(msg)).join('\n');
    expect(told).toContain('Sign-in with an unknown user name');
    expect(told).toMatch(/QueryFailedError 22P02: invalid input syntax for type uuid: …/);
    expect(told).toMatch(/Job intake\.read-mail-item [0-9a-f-]{36} failed, attempt 0: QueryFailedError 42P01/);
  });

  it('holds nothing that belongs to a person', () => {
    const text = logs().join('\n').toLowerCase();
    expect(secrets.every((secret) => secret.length >= 16)).toBe(true);
    const words = [...Object.values(PERSONAL), ...secrets].map((word) => word.toLowerCase());
    const parts = words.flatMap((word) => [word, ...word.split(/[\s-]+/).filter((part) => part.length >= 8)]);
    const written = [...new Set([...parts, ...parts.map((part) => encodeURIComponent(part).toLowerCase())])];
    expect(written.filter((word) => text.includes(word))).toEqual([]);
  });
});
