/** Cookie that carries the session's token. */
export const SESSION_COOKIE = 'talakte_session';
/** Cookie to which the CSRF token of somebody not yet signed in is bound. */
export const VISITOR_COOKIE = 'talakte_visitor';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The token a cookie of ours carries; `undefined` when it is missing or was made up. */
export function readTokenCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined && TOKEN.test(value)) return value;
  }
  return undefined;
}
