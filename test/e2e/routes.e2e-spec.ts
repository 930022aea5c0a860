import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserSession } from '#modules/identity/testing';
import { type Request, ROUTES, type Route } from './routes.js';
import { answer, piece, readPieces, scanForm, startTown, type Town } from './town.js';

const NOWHERE = '00000000-0000-7000-8000-000000000002';

/** Whoever comes first and holds the permission does what is asked. */
const DOERS = [
  'builder',
  'mailRoom',
  'recordsManager',
  'leader',
  'archivist',
  'auditor',
  'dataProtection',
  'operator',
] as const;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-permission'?: string }>>>>;
}

interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly correlationId: string;
  readonly violations?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

let town: Town;
let description: Description;
/** Objects of the unit 63, which others must not see. */
const objects = { file: '', document: '', format: '', batch: '', batchFile: '', piece: '', version: 0 };

beforeAll(async () => {
  town = await startTown();
  description = (await (await fetch(`${town.api.origin}/api/openapi.json`)).json()) as Description;
  const form = await scanForm(['scan_0002.jpg']);
  const received = await answer<{ id: string }>(town.as('mailRoom').post('/batches', form));
  const [read] = await readPieces(town, received.body.id);
  const file = await town.office.openFile('Garage');
  const document = await town.office.addDocument({ fileId: file.id });
  const [format] = await town.api.database.query<{ id: string }>('SELECT id FROM document_format LIMIT 1');
  if (read?.state === 'review') {
    await town
      .as('mailRoom')
      .post(`/mail-items/${read.id}/deliver`, { version: read.version, unitId: town.office.unit('63') });
  }
  const delivered = await piece(town, read?.id ?? '');
  Object.assign(objects, {
    file: file.id,
    document: document.documentId,
    format: format?.id,
    batch: received.body.id,
    batchFile: delivered.renditions.original[0]?.fileId,
    piece: delivered.id,
    version: delivered.version,
  });
});

afterAll(async () => {
  await town.close();
});

function pathOf({ route }: Route, ids: Partial<typeof objects> = {}): string {
  const [, template = ''] = route.split(' ');
  const own = template.includes('/files/{id}')
    ? ids.file
    : template.includes('/documents/')
      ? ids.document
      : template.includes('/batches/')
        ? ids.batch
        : template.includes('/mail-items/')
          ? ids.piece
          : undefined;
  return template
    .replace('{id}', own ?? NOWHERE)
    .replace('{contactId}', NOWHERE)
    .replace('{formatId}', ids.format ?? NOWHERE)
    .replace('{fileId}', ids.batchFile ?? NOWHERE)
    .replace('{userId}', NOWHERE)
    .replace('{number}', '1')
    .replace(/\{\w+\}/g, NOWHERE)
    .replace(/^\/api/, '');
}

async function send(
  browser: BrowserSession,
  route: Route,
  request: Request = {},
  ids?: Partial<typeof objects>,
): Promise<{ response: Response; problem: Problem }> {
  const [method = ''] = route.route.split(' ');
  const path = pathOf(route, ids) + (request.path ?? '');
  const body = request.body ?? route.body;
  const response = method === 'GET' ? await browser.get(path) : await browser.change(method as 'POST', path, body);
  const text = await response.text();
  return {
    response,
    problem:
      (response.headers.get('content-type') ?? '').includes('json') && text !== ''
        ? (JSON.parse(text) as Problem)
        : ({} as Problem),
  };
}

const restricted = ROUTES.filter((route) => route.isPublic !== true);

describe('Routes', () => {
  it('are all listed here', () => {
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(ROUTES.map(({ route }) => route).sort()).toEqual(described.sort());
  });

  it.each(restricted)('$route is closed to strangers', async (route) => {
    const { response, problem } = await send(town.api.browser(), route);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problem).toMatchObject({ status: 401, code: 'IDENTITY.NOT_SIGNED_IN', title: 'IDENTITY.NOT_SIGNED_IN' });
    expect(response.headers.get('x-correlation-id')).toBe(problem.correlationId);
  });

  it.each(restricted)('$route is closed to somebody without the permission', async (route) => {
    const { response, problem } = await send(town.as('nobody'), route);
    expect([response.status, problem.code]).toEqual([403, 'IDENTITY.PERMISSION_MISSING']);
  });

  it.each(restricted.filter(({ route }) => route.startsWith('POST') || route.startsWith('PATCH')))(
    '$route takes nothing without the CSRF token',
    async (route) => {
      const browser = town.as('mailRoom');
      const [method = ''] = route.route.split(' ');
      const response = await browser.send(pathOf(route), {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(route.body ?? {}),
      });
      expect((await answer(response)).body).toMatchObject({ status: 403, code: 'IDENTITY.CSRF_TOKEN_WRONG' });
    },
  );

  const hidden = ROUTES.flatMap((route) =>
    (route.hiddenFrom ?? []).map((person) => ({ route, person, name: route.route })),
  );

  it.each(hidden)('$name answers $person about an object of others like about none', async ({ route, person }) => {
    const body =
      route.body === undefined
        ? undefined
        : { ...route.body, ...('version' in route.body ? { version: objects.version } : {}) };
    const request =
      body === undefined ? {} : { body: { ...body, ...('unitId' in body ? { unitId: town.office.unit('50') } : {}) } };
    const existing = await send(town.as(person), route, request, objects);
    const missing = await send(town.as(person), route, request);
    expect(missing.response.status).toBe(404);
    expect([existing.response.status, existing.problem.code]).toEqual([404, missing.problem.code]);
  });

  const broken = ROUTES.flatMap((route) =>
    (route.invalid ?? []).map(([field, request]) => ({
      route,
      field,
      request,
      name: `${route.route} ${request.path ?? JSON.stringify(request.body).slice(0, 60)}`,
    })),
  );
  const someoneAllowed = (route: string): BrowserSession => {
    const [method = '', template = ''] = route.split(' ');
    const permission = description.paths[template]?.[method.toLowerCase()]?.['x-permission'];
    if (permission === undefined) return town.api.browser();
    const person = town.whoMay(permission, DOERS);
    if (person === undefined) throw new Error(`Nobody in the town holds ${permission}`);
    return town.as(person);
  };

  it.each(broken)('$name is refused for its field $field', async ({ route, field, request }) => {
    const { response, problem } = await send(someoneAllowed(route.route), route, request, objects);
    expect([response.status, problem.code]).toEqual([422, 'HTTP.REQUEST_INVALID']);
    const violation = problem.violations?.find((candidate) => candidate.field === field);
    expect(violation).toMatchObject({
      field,
      code: expect.stringMatching(/./) as unknown,
      message: expect.stringMatching(/./) as unknown,
    });
  });

  it.each(ROUTES.filter(({ route }) => route.includes('{id}')))('$route refuses an id that is none', async (route) => {
    const [method = ''] = route.route.split(' ');
    const path = pathOf(route).replace(NOWHERE, 'not-an-id');
    const browser = someoneAllowed(route.route);
    const response =
      method === 'GET' ? await browser.get(path) : await browser.change(method as 'POST', path, route.body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});
