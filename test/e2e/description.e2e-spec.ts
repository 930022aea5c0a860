import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import type { BrowserSession } from '#modules/identity/testing';
import { until } from '../support/application.js';
import { DescribedAnswers, type Description } from './description.js';
import { ROUTES } from './routes.js';
import { piece, type Person, readPieces, scanForm, startTown, type Town } from './town.js';

const PEOPLE = [
  'mailRoom',
  'builder',
  'auditor',
  'operator',
  'recordsManager',
  'leader',
  'archivist',
  'dataProtection',
] as const;
const NOWHERE = '00000000-0000-7000-8000-000000000002';

/** What an answer held against the description says. */
interface Held<T> {
  readonly status: number;
  readonly body: T;
}

describe('The interface description', () => {
  let town: Town;
  let description: Description;
  let answers: DescribedAnswers;
  const ids = { file: '', document: '', format: '', batch: '', batchFile: '', piece: '', check: '' };

  beforeAll(async () => {
    town = await startTown();
    description = (await (await fetch(`${town.api.origin}/api/openapi.json`)).json()) as Description;
    answers = new DescribedAnswers(description);
  });

  afterAll(async () => {
    await town.close();
  });

  /** Holds an answer against the description; the route is written with the values of its path in braces' stead. */
  async function held<T>(route: string, pending: Promise<Response>): Promise<Held<T>> {
    const response = await pending;
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const text = mediaType.endsWith('json') || mediaType === '' ? await response.text() : '(bytes)';
    if (text === '(bytes)') await response.body?.cancel();
    expect(answers.faultsOf({ route, status: response.status, mediaType, text })).toEqual([]);
    return { status: response.status, body: (mediaType.endsWith('json') ? JSON.parse(text) : undefined) as T };
  }

  /** Reads as somebody; `template` is the path as described, its braces filled from `values` in their order. */
  async function read<T>(person: Person, template: string, ...values: string[]): Promise<T> {
    const { status, body } = await held<T>(
      `GET /api${template.split('?')[0] ?? ''}`,
      town.as(person).get(filled(template, values)),
    );
    expect([template, status]).toEqual([template, 200]);
    return body;
  }

  async function send<T>(person: Person, route: string, values: string[], body?: object): Promise<Held<T>> {
    const [method = '', template = ''] = route.split(' ');
    const pending = town.as(person).change(method as 'POST', filled(template, values), body);
    return held<T>(`${method} /api${template}`, pending);
  }

  function filled(template: string, values: readonly string[]): string {
    const left = [...values];
    return template.replace(/\{\w+\}/g, () => left.shift() ?? '');
  }

  it('names every route there is, and no other', () => {
    const live = SwaggerModule.createDocument(town.api.context as INestApplication, { openapi: '3.1.0' } as never);
    const routesOf = (paths: object): string[] =>
      Object.entries(paths)
        .flatMap(([path, methods]) => Object.keys(methods as object).map((method) => `${method} ${path}`))
        .sort();
    expect(routesOf(description.paths)).toEqual(routesOf(live.paths));
  });

  it('fits what is there before anybody has done anything', async () => {
    const stranger = town.api.browser();
    await held('GET /api/session', stranger.get('/session'));
    await held('GET /health/live', fetch(`${town.api.origin}/health/live`));
    await held('GET /health/ready', fetch(`${town.api.origin}/health/ready`));
    await held('GET /metrics', fetch(`${town.api.origin}/metrics`));
    await held('GET /api/demo/sign-ins', stranger.get('/demo/sign-ins'));
    await read('builder', '/session');
    await read('builder', '/org-units');
    await read('builder', '/filing-plan');
    await read('builder', '/files');
    await read('builder', '/in-tray');
    await read('mailRoom', '/batches');
    await read('operator', '/dead-letters');
    await read('auditor', '/integrity/checks');
  });

  it('fits opening a file and a proceeding', async () => {
    const body = {
      planUnitId: town.office.planUnit('631'),
      leadUnitId: town.office.unit('63'),
      subject: 'Garage Beispielstraße',
    };
    const opened = await send<{ id: string }>('builder', 'POST /files', [], body);
    expect(opened.status).toBe(201);
    ids.file = opened.body.id;
    await send('builder', 'POST /files/{id}/proceedings', [ids.file], { subject: 'Bauantrag' });
    await read('builder', '/files/{id}', ids.file);
    await read('builder', '/files/{id}/history?limit=1', ids.file);
    await read('builder', '/files?q=garage');
    await read('builder', '/files/suggest?q=garage');
    await read('builder', '/files/per-plan-unit');
  });

  it('fits a batch, its pieces and every step to the file', async () => {
    const received = await held<{ id: string }>(
      'POST /api/batches',
      town.as('mailRoom').post('/batches', await scanForm(['scan_0002.jpg'])),
    );
    ids.batch = received.body.id;
    const [first] = await readPieces(town, ids.batch);
    ids.piece = first?.id ?? '';
    const batch = await read<{ fileList: { id: string }[] }>('mailRoom', '/batches/{id}', ids.batch);
    ids.batchFile = batch.fileList[0]?.id ?? '';
    await read('mailRoom', '/batches?limit=1');
    await read('mailRoom', '/batches/{id}/files/{fileId}/original', ids.batch, ids.batchFile);
    await read('mailRoom', '/mail-items?state=review,delivered');
    await read('mailRoom', '/mail-items/{id}', ids.piece);
    await read('mailRoom', '/mail-items/{id}/pages/{number}/image', ids.piece, '1');
    await read('mailRoom', '/mail-items/{id}/pages/{number}/words', ids.piece, '1');
    await read('mailRoom', '/mail-items/{id}/rendition', ids.piece);
    await send('mailRoom', 'PATCH /mail-items/{id}', [ids.piece], {
      version: (await piece(town, ids.piece)).version,
      fields: { subject: 'Container', dateOfLetter: '2025-08-28' },
    });
    await send('mailRoom', 'POST /mail-items/{id}/deliver', [ids.piece], {
      version: (await piece(town, ids.piece)).version,
      unitId: town.office.unit('63'),
    });
    await read('builder', '/in-tray?limit=1');
    const filing = {
      version: (await piece(town, ids.piece, 'builder')).version,
      fileId: ids.file,
      subject: 'Antrag Container',
      documentType: 'Antrag',
    };
    const filed = await send<{ documentId: string }>('builder', 'POST /mail-items/{id}/file', [ids.piece], filing);
    expect(filed.status).toBe(200);
    ids.document = filed.body.documentId;
    const again = await send('builder', 'POST /mail-items/{id}/file', [ids.piece], filing);
    expect(again.status).toBe(409);
    await read('mailRoom', '/mail-items/{id}', ids.piece);
  });

  it('fits the document, its file and what search finds', async () => {
    const document = await read<{ versions: { formats: { id: string }[] }[] }>(
      'builder',
      '/documents/{id}',
      ids.document,
    );
    ids.format = document.versions[0]?.formats[0]?.id ?? '';
    await read('builder', '/documents/{id}/formats/{formatId}/content', ids.document, ids.format);
    await read('builder', '/files/{id}', ids.file);
    await read('builder', '/files/{id}/history', ids.file);
    await town.worker?.delivered();
    const found = await read<{ items: object[] }>('builder', '/search?q=container');
    expect(found.items).toHaveLength(1);
    await read('builder', '/search?q=nirgends');
  });

  it('fits journal, blocks and checks', async () => {
    await until(async () => (await town.api.database.query('SELECT 1 FROM journal_block')).length > 0);
    await read('auditor', '/journal?limit=2');
    await read('auditor', '/journal/blocks');
    const started = await send<{ id: string }>('auditor', 'POST /integrity/checks', []);
    ids.check = started.body.id;
    await until(
      async () => (await read<{ state: string }>('auditor', '/integrity/checks/{id}', ids.check)).state !== 'running',
    );
    await read('auditor', '/integrity/checks');
    await read('builder', '/documents/{id}', ids.document);
  });

  it('fits a dead letter', async () => {
    await town.api.database.query(
      `INSERT INTO outbox_message (id, aggregate_id, type, version, payload, correlation_id, state, attempts, last_error)
       VALUES ($1, 'shelf', 'test.nobody-wants', 1, '{}', 'x', 'dead', 8, '{"code": "TEST.BROKEN"}')`,
      [NOWHERE],
    );
    expect(await read<object[]>('operator', '/dead-letters')).toHaveLength(1);
    await send('operator', 'POST /dead-letters/{id}/redrive', [NOWHERE]);
  });

  const restricted = ROUTES.filter((route) => route.isPublic !== true);

  it.each(restricted)('fits the refusals of $route: signed out, not permitted, no such object', async (route) => {
    const [method = '', path = ''] = route.route.split(' ');
    const ask = (browser: BrowserSession, id: string): Promise<Held<unknown>> => {
      const place = path
        .replace(/^\/api/, '')
        .replace('{number}', '1')
        .replace(/\{\w+\}/g, id);
      const pending = method === 'GET' ? browser.get(place) : browser.change(method as 'POST', place, route.body);
      return held(route.route, pending);
    };
    expect((await ask(town.api.browser(), NOWHERE)).status).toBe(401);
    expect((await ask(town.as('nobody'), NOWHERE)).status).toBe(403);
    if (!path.includes('{') || route.takesAnyId === true) return;
    const browser = allowed(route.route);
    for (const id of [NOWHERE, 'not-an-id']) expect((await ask(browser, id)).status).toBeGreaterThanOrEqual(400);
  });

  const broken = ROUTES.flatMap(({ route, invalid = [] }) =>
    invalid.slice(0, 2).map(([field, request]) => ({ route, field, request })),
  );

  it.each(broken)('fits the refusal of $route for its field $field', async ({ route, request }) => {
    const [method = '', template = ''] = route.split(' ');
    const path = template.replace(/^\/api/, '').replace(/\{\w+\}/g, ids.file) + (request.path ?? '');
    const browser = allowed(route);
    const pending = method === 'GET' ? browser.get(path) : browser.change(method as 'POST', path, request.body);
    expect([403, 422]).toContain((await held(route, pending)).status);
  });

  it('fits a body that is no JSON, one that is too large, and a wrong password', async () => {
    const { csrfToken } = await town.as('builder').session();
    const headers = { 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' };
    const post = (body: string): Promise<Response> =>
      town.as('builder').send('/files', { method: 'POST', headers, body });
    expect((await held('POST /api/files', post('{"subject":'))).status).toBe(400);
    expect((await held('POST /api/files', post(JSON.stringify({ subject: 'x'.repeat(2_000_000) })))).status).toBe(413);
    const stranger = town.api.browser();
    const wrong = stranger.post('/session', { username: 'builder', password: 'wrong' });
    expect((await held('POST /api/session', wrong)).status).toBe(401);
    expect(
      (await held('POST /api/session/second-factor', stranger.post('/session/second-factor', { code: '1' }))).status,
    ).toBe(401);
  });

  it('would not let a field pass that nobody described', async () => {
    const [unit] = await read<object[]>('builder', '/org-units');
    const withMore = JSON.stringify([{ ...unit, phone: '0202 1234' }]);
    const answer = { route: 'GET /api/org-units', status: 200, mediaType: 'application/json', text: withMore };
    expect(answers.faultsOf(answer).join()).toContain('"additionalProperty":"phone"');
    const unnamed = { ...answer, route: 'GET /api/files', status: 418 };
    expect(answers.faultsOf(unnamed).join()).toContain('not described');
  });

  /** Somebody whom the route's permission belongs to, as far as the town has such a person. */
  function allowed(route: string): BrowserSession {
    const [method = '', path = ''] = route.split(' ');
    const permission = description.paths[path]?.[method.toLowerCase()]?.['x-permission'];
    if (permission === undefined) return town.api.browser();
    return town.as(town.whoMay(permission, PEOPLE) ?? 'nobody');
  }
});
