import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { safeReturn } from '../../app/router.js';
import { sessionQuery } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { PageHeader } from '../../ui/page-header.js';
import { CodeForm } from './code-form.js';
import { DemoPanel } from './demo-panel.js';
import { PasswordForm } from './password-form.js';

/** Sign-in in two steps: password, then the code of the authenticator app. */
export function SignInPage() {
  const { i18n } = useLingui();
  const { weiter } = useSearch({ from: '/anmelden' });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const session = useQuery(sessionQuery);
  const [codeAsked, setCodeAsked] = useState(false);
  const state = session.data?.state;

  useEffect(() => {
    if (state === 'signed-in') {
      void navigate({ href: safeReturn(weiter), replace: true });
    }
  }, [state, weiter, navigate]);

  async function refreshSession() {
    await queries.query({ ...sessionQuery, staleTime: 0 });
  }
  async function onSignedIn() {
    await refreshSession();
    await router.invalidate();
  }
  const needsCode = codeAsked || state === 'second-factor-required';
  return (
    <div className="ta-page ta-sign-in">
      <section className="ta-card ta-sign-in__form" aria-labelledby="page-title">
        <PageHeader
          title={i18n.t('Anmelden')}
          lead={<p>{i18n.t('TalAkte – elektronische Akte und Vorgangsbearbeitung')}</p>}
        />
        {session.isError ? (
          <RequestFailure
            error={session.error}
            onRetry={() => {
              void session.refetch();
            }}
          />
        ) : null}
        {needsCode ? (
          <CodeForm
            onSignedIn={onSignedIn}
            onBack={() => {
              setCodeAsked(false);
              queries.setQueryData(sessionQuery.queryKey, (kept) =>
                kept === undefined ? kept : { ...kept, state: 'signed-out' as const },
              );
            }}
          />
        ) : (
          <PasswordForm
            onPassed={async (next) => {
              await refreshSession();
              if (next === 'second-factor-required') {
                setCodeAsked(true);
              } else {
                await onSignedIn();
              }
            }}
          />
        )}
      </section>
      {session.data?.demo === true ? <DemoPanel onSignedIn={onSignedIn} /> : null}
    </div>
  );
}
