import type { Page, Route } from 'playwright-core';

/** What the API is made to answer instead of what it would: JSON with a status, nothing for now, or no connection. */
export type Answer =
  { readonly status?: number; readonly body: unknown } | 'never' | 'no-connection' | ((route: Route) => Promise<void>);

async function give(route: Route, answer: Answer): Promise<void> {
  if (answer === 'never') return;
  if (answer === 'no-connection') return route.abort('connectionrefused');
  if (typeof answer === 'function') return answer(route);
  const status = answer.status ?? 200;
  await route.fulfill({
    status,
    contentType: status < 400 ? 'application/json' : 'application/problem+json',
    body: JSON.stringify(answer.body),
  });
}

/** Lets requests to paths of the API, matched to their end, be answered so; `GET /files` or without method for all. */
export async function answerSo(page: Page, answers: Readonly<Record<string, Answer>>): Promise<void> {
  for (const [what, answer] of Object.entries(answers)) {
    const [path = '', method] = what.split(' ').reverse();
    await page.route(
      (url) => new RegExp(`^/api${path}$`).test(url.pathname),
      async (route) => {
        if (method === undefined || route.request().method() === method) await give(route, answer);
        else await route.fallback();
      },
    );
  }
}

/** A refusal as RFC 9457 problem details. */
export function problem(status: number, code: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return {
    status,
    body: { type: 'about:blank', title: code, status, code, details: {}, correlationId: 'k-1', ...more },
  };
}

/** One page of a list, with nothing after it unless said otherwise. */
export function listOf(items: readonly unknown[], nextCursor: string | null = null, total = items.length): Answer {
  return { body: { items, nextCursor, total } };
}
