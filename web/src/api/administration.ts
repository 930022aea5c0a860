import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, setCsrfToken } from './client.js';
import type {
  Account,
  AccountInput,
  AccountWithStartPassword,
  Enrolment,
  OfficeInput,
  OrgUnit,
  OwnSession,
  Page,
} from './contract.js';

const pageSize = 50;

export interface AccountFilter {
  q?: string | undefined;
  unit?: string | undefined;
  role?: string | undefined;
  state?: string | undefined;
  clearance?: string | undefined;
}

/** Accounts by name. */
export const accountsQuery = (filter: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: ['accounts', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Account>>('/accounts', { ...filter, cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['account', id],
    queryFn: ({ signal }) => api.get<Account>(`/accounts/${id}`, {}, signal),
  });

/** All offices, closed ones too. */
export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: ({ signal }) => api.get<OrgUnit[]>('/org-units', { state: 'all' }, signal),
});

export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: ({ signal }) => api.get<OwnSession[]>('/account/sessions', {}, signal),
});

/** What an administrator does with accounts; each step carries the version it was decided on. */
export const accountCommands = {
  create: (input: AccountInput & { username: string }, key: string) =>
    api.post<AccountWithStartPassword>('/accounts', input, key),
  change: (account: Account, input: AccountInput) =>
    api.patch<Account>(`/accounts/${account.id}`, { ...input, version: account.version }),
  clear: ({ id, version }: Account, clearance: Account['clearance'], clearanceReason: string) =>
    api.patch<Account>(`/accounts/${id}`, { version, clearance, clearanceReason }),
  lock: ({ id, version }: Account) => api.post<Account>(`/accounts/${id}/lock`, { version }),
  unlock: ({ id, version }: Account) => api.post<Account>(`/accounts/${id}/unlock`, { version }),
  resetPassword: ({ id, version }: Account) =>
    api.post<AccountWithStartPassword>(`/accounts/${id}/reset-password`, { version }),
  resetSecondFactor: ({ id, version }: Account) =>
    api.post<Account>(`/accounts/${id}/reset-second-factor`, { version }),
  endSessions: ({ id }: Account) => api.post<Account>(`/accounts/${id}/end-sessions`),
};

export const officeCommands = {
  create: (input: OfficeInput & { number: string }, key: string) => api.post<OrgUnit>('/org-units', input, key),
  change: (office: OrgUnit, input: OfficeInput) =>
    api.patch<OrgUnit>(`/org-units/${office.id}`, { ...input, version: office.version }),
  close: ({ id, version }: OrgUnit) => api.post<OrgUnit>(`/org-units/${id}/close`, { version }),
};

async function withNewToken(answer: Promise<{ csrfToken: string }>): Promise<void> {
  setCsrfToken((await answer).csrfToken);
}

/** What everybody does with his own account; a changed factor gives the session a new token. */
export const ownAccountCommands = {
  changePassword: (password: string, newPassword: string) =>
    withNewToken(api.post('/account/password', { password, newPassword })),
  beginSecondFactor: (password: string, code: string) =>
    api.post<Enrolment>('/account/second-factor', { password, code }),
  confirmSecondFactor: (code: string) => withNewToken(api.post('/account/second-factor/confirmation', { code })),
  endSession: (id: string) => api.delete<undefined>(`/account/sessions/${id}`),
};
