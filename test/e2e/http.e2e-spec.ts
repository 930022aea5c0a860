import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { until } from '../support/application.js';
import { answer, startTown, type Town } from './town.js';

describe('The HTTP server', () => {
  let town: Town;
  let origin: string;

  beforeAll(async () => {
    town = await startTown({ withWorker: false });
    ({ origin } = town.api);
  });

  afterAll(async () => {
    await town.close();
  });

  async function csrf(): Promise<Record<string, string>> {
    const { csrfToken } = (await town.as('builder').session()) as { csrfToken: string };
    return { 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' };
  }

  it('sends the security headers with every answer, also with refusals', async () => {
    for (const path of ['/api/session', '/api/files', '/health/live', '/nowhere', '/api/openapi.json']) {
      const { headers } = await fetch(`${origin}${path}`);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
      if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('takes a well-formed correlation id over and no other', async () => {
    const idFor = async (given: string): Promise<string | null> =>
      (await fetch(`${origin}/health/live`, { headers: { 'X-Correlation-Id': given } })).headers.get(
        'x-correlation-id',
      );
    expect(await idFor('abcd-1234-efgh')).toBe('abcd-1234-efgh');
    expect(await idFor('x'.repeat(65))).not.toBe('x'.repeat(65));
    expect(await idFor('<script>')).not.toBe('<script>');
  });

  it.each([
    ['malformed JSON', '{"subject":'],
    ['no JSON at all', 'subject=x'],
    ['a bare value', '"text"'],
  ])('answers %s with a problem, not a fault', async (_what, body) => {
    const response = await town.as('builder').send('/files', { method: 'POST', headers: await csrf(), body });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await answer(response)).body).toMatchObject({ status: 400 });
  });

  it.each([
    ['an array', '[]'],
    ['null', 'null'],
    ['a prototype', '{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}'],
    ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('refuses %s for a body', async (_what, body) => {
    const response = await town.as('builder').send('/files', { method: 'POST', headers: await csrf(), body });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect([400, 422]).toContain(response.status);
  });

  it('refuses a body that is too large', async () => {
    const body = JSON.stringify({ subject: 'x'.repeat(2_000_000) });
    const response = await town.as('builder').send('/files', { method: 'POST', headers: await csrf(), body });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await answer(response)).body).toMatchObject({ status: 413 });
  });

  it.each([
    '/api/files/%E0%A4%A',
    '/api/%00',
    '/api/files/..%2f..%2fetc',
    '/api/nowhere',
    '/api/files?cursor[a]=1&q[$ne]=x',
  ])('answers %s with a problem, not a fault', async (path) => {
    const response = await fetch(`${origin}${path}`, { headers: { Cookie: town.as('builder').cookieHeader } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('refuses changes from other sites', async () => {
    const response = await town
      .as('builder')
      .send('/files', { method: 'POST', headers: { ...(await csrf()), Origin: 'https://evil.example' }, body: '{}' });
    expect((await answer(response)).body).toMatchObject({ status: 403, code: 'IDENTITY.FOREIGN_ORIGIN' });
  });

  it('takes an upload without files for what it is', async () => {
    const form = new FormData();
    form.append('source', 'nur Text');
    expect(await answer(town.as('mailRoom').post('/batches', form))).toMatchObject({
      status: 422,
      body: { code: 'INTAKE.BATCH_WITHOUT_FILES' },
    });
    expect(await answer(town.as('mailRoom').post('/batches', { files: [] }))).toMatchObject({
      status: 422,
      body: { code: 'INTAKE.BATCH_WITHOUT_FILES' },
    });
  });

  it('keeps names and sources of an upload that no column could hold', async () => {
    const form = new FormData();
    form.append('source', 'Scanner \u0000 1');
    form.append('files', new Blob(['%PDF-1.4']), 'Gro\u00df\ud83d.pdf');
    const received = await answer<{ id: string; source: string }>(town.as('mailRoom').post('/batches', form));
    expect(received.status).toBe(201);
    expect(received.body.source).not.toContain('\u0000');
  });

  it('describes its interface in OpenAPI 3, with an operation id and answers for each route', async () => {
    const response = await fetch(`${origin}/api/openapi.json`);
    expect(response.headers.get('content-type')).toContain('application/json');
    const description = (await response.json()) as {
      openapi: string;
      info: object;
      paths: Record<string, Record<string, { operationId: string; responses: object }>>;
    };
    expect(description).toMatchObject({
      openapi: expect.stringMatching(/^3\./) as unknown,
      info: { title: 'TalAkte' },
    });
    const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
    for (const operation of operations) expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
    const references = JSON.stringify(description).match(/#\/components\/schemas\/\w+/g) ?? [];
    const schemas = Object.keys((description as unknown as { components: { schemas: object } }).components.schemas);
    expect(
      [...new Set(references.map((reference) => reference.split('/').at(-1)))].filter(
        (name) => !schemas.includes(name ?? ''),
      ),
    ).toEqual([]);
  });

  it('gives Prometheus figures without anything personal', async () => {
    await town.as('builder').get('/files?q=M%C3%BCller');
    const text = await (await fetch(`${origin}/metrics`)).text();
    expect(text).toMatch(/^# TYPE talakte_http_request_seconds histogram$/m);
    expect(text).toMatch(/^talakte_outbox_messages\{state="dead"\} 0$/m);
    expect(text).toMatch(/^talakte_process_cpu_seconds_total/m);
    expect(text).not.toMatch(/M%C3%BCller|Müller|builder|@example/);
    for (const line of text.split('\n').filter((candidate) => candidate !== '' && !candidate.startsWith('#'))) {
      expect(line).toMatch(/^[a-zA-Z_:][\w:]*(\{.*\})? (-?[\d.e+-]+|NaN|[+-]Inf)$/);
    }
  });

  it('is alive and ready; stays alive but is not ready while the database is gone, and recovers', async () => {
    const health = async (path: string): Promise<unknown> => {
      const { status, body } = await answer<{ checks?: object }>(fetch(`${origin}/health/${path}`));
      return { status, checks: body.checks };
    };
    expect(await health('live')).toMatchObject({ status: 200 });
    expect(await health('ready')).toEqual({ status: 200, checks: { database: 'ok', 'object-store': 'ok' } });
    const { name, superuserUrl } = town.api.installation.testDatabase;
    const elsewhere = new URL(superuserUrl);
    elsewhere.pathname = '/postgres';
    const operator = new pg.Client({ connectionString: elsewhere.toString() });
    await operator.connect();
    await operator.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await operator.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    try {
      expect(await health('ready')).toEqual({ status: 503, checks: { database: 'unavailable', 'object-store': 'ok' } });
      expect(await health('live')).toMatchObject({ status: 200 });
      const refused = await town.as('builder').get('/files');
      expect((await answer(refused)).body).toMatchObject({ status: 503, code: 'PLATFORM.DATABASE_UNAVAILABLE' });
    } finally {
      await operator.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await operator.end();
    }
    await until(async () => ((await health('ready')) as { status: number }).status === 200);
    expect((await town.as('builder').get('/files')).status).toBe(200);
  });
});
