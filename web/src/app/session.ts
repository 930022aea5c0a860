import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, setCsrfToken } from '../api/client.js';
import type { Permission, Session, SessionUser } from '../api/contract.js';

/** Who sits at the screen; also brings the CSRF token. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await api.get<Session>('/session');
    setCsrfToken(session.csrfToken);
    return session;
  },
  staleTime: 60_000,
});

export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** The signed-in user. Only for pages behind the sign-in. */
export function useUser(): SessionUser {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data.user === undefined) {
    throw new Error('Nobody is signed in.');
  }
  return data.user;
}

export function may(user: SessionUser, permission: Permission): boolean {
  return user.permissions.includes(permission);
}

export function usePermission(permission: Permission): boolean {
  return may(useUser(), permission);
}

/** Where somebody with these permissions begins the day. */
export function firstPage(
  user: SessionUser,
): '/poststelle' | '/posteingang' | '/pruefung' | '/betrieb' | '/konten' | '/aktenplan' | '/akten' {
  if (may(user, 'intake.capture') || may(user, 'intake.process')) {
    return '/poststelle';
  }
  if (may(user, 'intake.in-tray')) {
    return '/posteingang';
  }
  if (may(user, 'integrity.read-journal')) {
    return '/pruefung';
  }
  if (may(user, 'identity.manage-users')) {
    return '/konten';
  }
  if (may(user, 'ops.dead-letters')) {
    return '/betrieb';
  }
  return may(user, 'filing-plan.approve-for-archive') ? '/aktenplan' : '/akten';
}
