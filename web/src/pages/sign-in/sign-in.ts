import { api } from '../../api/client.js';
import { queryClient } from '../../app/query-client.js';
import { sessionQuery } from '../../app/session.js';
import type { DemoSignIn, Enrolment, SessionState } from '../../api/contract.js';

export type AfterPassword = Exclude<SessionState, 'signed-out'>;

/** Checks the password; tells which step is due. Whoever types faster than the page asks for its token waits for that. */
export async function sendPassword(username: string, password: string): Promise<AfterPassword> {
  await queryClient.query({ ...sessionQuery, staleTime: 'static' });
  const answer = await api.post<{ state: AfterPassword }>('/session', { username, password });
  return answer.state;
}

/** Checks the code of the second factor. */
export async function sendCode(code: string): Promise<void> {
  await api.post('/session/second-factor', { code });
}

/** Replaces the start password. */
export async function sendFirstPassword(password: string): Promise<void> {
  await api.post('/session/new-password', { password });
}

/** The second factor to put into the app; the same one when asked again. */
export function fetchEnrolment(): Promise<Enrolment> {
  return api.post<Enrolment>('/session/enrolment');
}

/** Shows that the app has it, which completes the sign-in. */
export async function sendEnrolmentCode(code: string): Promise<void> {
  await api.post('/session/enrolment/confirmation', { code });
}

/** The people of the demo city with their passwords and current codes; only where the demo city runs. */
export function fetchDemoSignIns(): Promise<DemoSignIn[]> {
  return api.get<DemoSignIn[]>('/demo/sign-ins');
}
