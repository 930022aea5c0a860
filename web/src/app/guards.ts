import { notFound, redirect } from '@tanstack/react-router';
import type { Permission, SessionUser } from '../api/contract.js';
import { queryClient } from './query-client.js';
import { may, sessionQuery } from './session.js';

/** Lets only signed-in people on; others sign in first and come back to the page they wanted. */
export async function requireSignIn(href: string): Promise<SessionUser> {
  const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (session.state !== 'signed-in' || session.user === undefined) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    throw redirect({ to: '/anmelden', search: href === '/' ? {} : { weiter: href } });
  }
  return session.user;
}

/** Hides a page from people without any of the permissions. */
export async function requireAny(href: string, ...permissions: Permission[]): Promise<void> {
  const user = await requireSignIn(href);
  if (!permissions.some((permission) => may(user, permission))) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say "not here"
    throw notFound();
  }
}
