import type { Desk } from './browser.js';

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/**
 * What somebody does elsewhere while a page is open: a request to the API in the session of this desk, past its page.
 *
 * @throws {Error} Thrown when the API refuses it.
 */
export async function elsewhere<T>(desk: Desk, method: string, path: string, body?: unknown): Promise<T> {
  const wanted = JSON.stringify({ method, path, body: body === undefined ? null : JSON.stringify(body) });
  // as text: the page's own world has types that these tests do not
  const reply = await desk.page.evaluate<Reply>(`(async ({ method, path, body }) => {
    const { csrfToken } = await (await fetch('/api/session')).json();
    const headers = { 'x-csrf-token': csrfToken, 'idempotency-key': crypto.randomUUID() };
    if (body !== null) headers['content-type'] = 'application/json';
    const response = await fetch('/api' + path, { method, headers, body });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  })(${wanted})`);
  if (reply.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(reply)}`);
  return reply.body as T;
}
