import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, setCsrfToken } from '../../api/client.js';
import type { DemoSignIn, Session } from '../../api/contract.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { roleLabel } from '../../words/role-words.js';
import { Skeleton } from '../../ui/skeleton.js';
import { fetchDemoSignIns, sendCode, sendPassword } from './sign-in.js';

/** Signs in as one person of the demo city; the code is fetched again because it changes every 30 seconds. */
async function signInAs(username: string): Promise<void> {
  const person = (await fetchDemoSignIns()).find((one) => one.username === username);
  if (person === undefined) {
    return;
  }
  const state = await sendPassword(person.username, person.password);
  const session = await api.get<Session>('/session');
  setCsrfToken(session.csrfToken);
  if (state === 'second-factor-required') {
    await sendCode(person.code);
  }
}

function Person({ person, isBusy, onPress }: { person: DemoSignIn; isBusy: boolean; onPress: () => void }) {
  const { i18n } = useLingui();
  const roles = person.roles.map((role) => roleLabel(i18n, role)).join(', ');
  return (
    <li>
      <button type="button" className="ta-demo__person" aria-disabled={isBusy || undefined} onClick={onPress}>
        <span className="ta-strong">{person.displayName}</span>
        <span className="ta-small ta-muted ta-mono">{person.username}</span>
        <span className="ta-small">{roles}</span>
        <span className="ta-small ta-muted ta-mono">{person.code}</span>
      </button>
    </li>
  );
}

/** The password all demo accounts share, said once; who wants to try the real sign-in needs name and code as well. */
function Passwords({ people }: { people: readonly DemoSignIn[] }) {
  const { i18n } = useLingui();
  const passwords = [...new Set(people.map((person) => person.password))];
  return passwords.length === 0 ? null : (
    <p className="ta-small ta-muted">
      {i18n.t('Von Hand: Benutzername und Code stehen rechts in jedem Feld, das Kennwort ist für alle')}{' '}
      <code>{passwords.join(', ')}</code>
    </p>
  );
}

/** The accounts of the demo city; one press signs in. */
export function DemoPanel({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { i18n } = useLingui();
  const people = useQuery({ queryKey: ['demo-sign-ins'], queryFn: fetchDemoSignIns, refetchInterval: 15_000 });
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function press(username: string) {
    if (isBusy) {
      return;
    }
    setIsBusy(true);
    setError(null);
    try {
      await signInAs(username);
      await onSignedIn();
    } catch (failure) {
      setError(failure);
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <section className="ta-card ta-demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{i18n.t('Demostadt')}</h2>
      <p>{i18n.t('Alle Personen und Schreiben sind erfunden. Ein Klick meldet Sie als diese Person an.')}</p>
      <Passwords people={people.data ?? []} />
      {error === null ? null : <RequestFailure error={error} />}
      {people.isPending ? <Skeleton /> : null}
      {people.isError ? <RequestFailure error={people.error} onRetry={() => void people.refetch()} /> : null}
      <ul className="ta-demo__list">
        {(people.data ?? []).map((person) => (
          <Person key={person.username} person={person} isBusy={isBusy} onPress={() => void press(person.username)} />
        ))}
      </ul>
    </section>
  );
}
