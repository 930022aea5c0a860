import { api } from '../../api/client.js';
import type { DemoSignIn } from '../../api/contract.js';

export type AfterPassword = 'second-factor-required' | 'signed-in';

/** Checks the password; tells whether the code is still to come. */
export async function sendPassword(username: string, password: string): Promise<AfterPassword> {
  const answer = await api.post<{ state: AfterPassword }>('/session', { username, password });
  return answer.state;
}

/** Checks the code of the second factor. */
export async function sendCode(code: string): Promise<void> {
  await api.post('/session/second-factor', { code });
}

/** The people of the demo city with their passwords and current codes; only where the demo city runs. */
export function fetchDemoSignIns(): Promise<DemoSignIn[]> {
  return api.get<DemoSignIn[]>('/demo/sign-ins');
}
