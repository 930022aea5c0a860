import { asProblem, problemFrom } from './problem.js';

type QueryValue = string | number | boolean | null | undefined;

/** Query parameters; empty ones are left out. */
export type Query = Record<string, QueryValue>;

let csrfToken = '';
let onSignedOut: () => void = () => undefined;

/** Keeps the token every command must carry (`X-CSRF-Token`). */
export function setCsrfToken(token: string): void {
  csrfToken = token;
}

/** The token a command outside `fetch` (upload) must carry. */
export function currentCsrfToken(): string {
  return csrfToken;
}

/** Names what happens when the API answers that nobody is signed in any more. */
export function setSignedOutHandler(handler: () => void): void {
  onSignedOut = handler;
}

/** The address of an API resource with its query. */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      search.set(key, String(value));
    }
  }
  const text = search.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

interface RequestOptions {
  body?: unknown;
  form?: FormData;
  query?: Query;
  signal?: AbortSignal;
  idempotencyKey?: string;
}

function headersOf(method: string, options: RequestOptions): Headers {
  const headers = new Headers({ accept: 'application/json' });
  if (method !== 'GET') {
    headers.set('x-csrf-token', csrfToken);
  }
  if (options.body !== undefined) {
    headers.set('content-type', 'application/json');
  }
  if (options.idempotencyKey !== undefined) {
    headers.set('idempotency-key', options.idempotencyKey);
  }
  return headers;
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function send<T>(method: string, path: string, options: RequestOptions): Promise<T> {
  const init: RequestInit = { method, headers: headersOf(method, options), credentials: 'same-origin' };
  if (options.body !== undefined) {
    init.body = JSON.stringify(options.body);
  }
  if (options.form !== undefined) {
    init.body = options.form;
  }
  if (options.signal !== undefined) {
    init.signal = options.signal;
  }
  const response = await fetch(apiUrl(path, options.query), init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw asProblem(error);
  });
  const body = await readBody(response);
  if (response.ok) {
    return body as T;
  }
  const problem = problemFrom(response.status, body);
  if (problem.code === 'IDENTITY.NOT_SIGNED_IN') {
    onSignedOut();
  }
  throw problem;
}

/** A file the API makes for the request, with the name it gives it. */
export async function postForFile(path: string, body: unknown): Promise<{ name: string; content: Blob }> {
  const init = { method: 'POST', headers: headersOf('POST', { body }), credentials: 'same-origin' as const };
  const response = await fetch(apiUrl(path), { ...init, body: JSON.stringify(body) }).catch((error: unknown) => {
    throw asProblem(error);
  });
  if (!response.ok) {
    throw problemFrom(response.status, await readBody(response));
  }
  const [, name = 'liste'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name, content: await response.blob() };
}

/**
 * The one way to the API: JSON both ways, the CSRF token on every command, RFC 9457 answers as {@link ApiProblem}.
 */
export const api = {
  get: <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
    send<T>('GET', path, signal === undefined ? { query } : { query, signal }),
  post: <T>(path: string, body: unknown = {}, idempotencyKey?: string): Promise<T> =>
    send<T>('POST', path, idempotencyKey === undefined ? { body } : { body, idempotencyKey }),
  /** Sends a form with files. */
  postForm: <T>(path: string, form: FormData, idempotencyKey: string, signal?: AbortSignal): Promise<T> =>
    send<T>('POST', path, signal === undefined ? { form, idempotencyKey } : { form, idempotencyKey, signal }),
  put: <T>(path: string, body: unknown): Promise<T> => send<T>('PUT', path, { body }),
  patch: <T>(path: string, body: unknown): Promise<T> => send<T>('PATCH', path, { body }),
  delete: <T>(path: string): Promise<T> => send<T>('DELETE', path, {}),
};
