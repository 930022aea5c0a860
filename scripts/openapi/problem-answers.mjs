import { STATUS_CODES } from 'node:http';

const PROBLEM = 'application/problem+json';
const KIND_STATUS = { 'not-found': 404, conflict: 409, forbidden: 403, invalid: 422, unavailable: 503 };

/** Codes that routes of a kind share; the routes themselves name only their own. */
const SHARED = {
  restricted: {
    401: ['IDENTITY.NOT_SIGNED_IN', 'IDENTITY.SECOND_FACTOR_REQUIRED'],
    403: ['IDENTITY.PERMISSION_MISSING'],
  },
  changing: { 403: ['IDENTITY.CSRF_TOKEN_WRONG', 'IDENTITY.FOREIGN_ORIGIN'] },
  withId: { 400: ['HTTP.STATUS_400'] },
  withInput: { 422: ['HTTP.REQUEST_INVALID'] },
  withJson: { 400: ['HTTP.STATUS_400', 'HTTP.BODY_INVALID'], 413: ['HTTP.STATUS_413', 'HTTP.BODY_INVALID'] },
  every: { 500: ['PLATFORM.UNEXPECTED'], 503: ['PLATFORM.DATABASE_UNAVAILABLE'] },
};

/**
 * Adds to an operation every problem it may answer with: its own codes (`@Refuses`) and those of its kind.
 * @param {string} place method and path, for messages
 * @param {object} operation changed in place
 * @param {readonly { code: string, kind?: string, status?: string }[]} known every problem code of the sources
 */
export function addProblemAnswers(place, operation, known, ownCodes) {
  const codes = new Map();
  const add = (status, code) => codes.set(status, (codes.get(status) ?? new Set()).add(code));
  for (const code of ownCodes) add(statusOf(place, code, known), code);
  for (const kind of kindsOf(place, operation)) {
    for (const [status, shared] of Object.entries(SHARED[kind])) for (const code of shared) add(Number(status), code);
  }
  for (const [status, members] of [...codes].sort(([one], [other]) => one - other)) {
    const answer = (operation.responses[status] ??= { description: STATUS_CODES[status] });
    answer.content = { ...answer.content, [PROBLEM]: { schema: problemWith([...members].sort()) } };
  }
}

function kindsOf(place, operation) {
  const [method, path] = place.split(' ');
  if (path.startsWith('/health/')) return [];
  const parameters = operation.parameters ?? [];
  const body = operation.requestBody?.content ?? {};
  const has = (where) => parameters.some((parameter) => parameter.in === where);
  return Object.entries({
    restricted: operation['x-permission'] !== undefined,
    changing: method !== 'GET',
    withId: has('path'),
    withInput: has('query') || 'application/json' in body,
    withJson: 'application/json' in body,
    every: true,
  })
    .filter(([, isSo]) => isSo)
    .map(([kind]) => kind);
}

function statusOf(place, code, known) {
  const found = known.find((candidate) => candidate.code === code);
  const status = found && (found.status ?? KIND_STATUS[found.kind]);
  if (status === undefined)
    throw new Error(`${place} names the problem code ${code}, which no error of the sources has`);
  return Number(status);
}

function problemWith(codes) {
  return {
    allOf: [{ $ref: '#/components/schemas/ProblemDetails' }],
    type: 'object',
    properties: { code: { type: 'string', enum: codes } },
  };
}
