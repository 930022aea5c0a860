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
import { EnrolmentStep } from './enrolment-step.js';
import { FirstPasswordForm } from './first-password-form.js';
import { PasswordForm } from './password-form.js';

const titles = {
  'new-password-required': /*i18n*/ 'Eigenes Kennwort wählen',
  'enrolment-required': /*i18n*/ 'Zweiten Faktor einrichten',
} as const;

/** Sign-in in two steps, password and code of the authenticator app; the first one sets both up. */
export function SignInPage() {
  const { i18n } = useLingui();
  const { weiter } = useSearch({ from: '/anmelden' });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const session = useQuery(sessionQuery);
  const [isAnew, setIsAnew] = useState(false);
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
  const step = isAnew ? 'signed-out' : (state ?? 'signed-out');
  const title = step in titles ? i18n._(titles[step as keyof typeof titles]) : i18n.t('Anmelden');
  return (
    <div className="ta-page ta-sign-in">
      <section className="ta-card ta-sign-in__form" aria-labelledby="page-title">
        <PageHeader title={title} lead={<p>{i18n.t('TalAkte – elektronische Akte und Vorgangsbearbeitung')}</p>} />
        {session.isError ? (
          <RequestFailure
            error={session.error}
            onRetry={() => {
              void session.refetch();
            }}
          />
        ) : null}
        {step === 'second-factor-required' ? (
          <CodeForm
            onSignedIn={onSignedIn}
            onBack={() => {
              setIsAnew(true);
            }}
          />
        ) : null}
        {step === 'new-password-required' ? <FirstPasswordForm onPassed={refreshSession} /> : null}
        {step === 'enrolment-required' ? <EnrolmentStep onSignedIn={onSignedIn} /> : null}
        {step === 'signed-out' ? (
          <PasswordForm
            onPassed={async () => {
              await onSignedIn();
              setIsAnew(false);
            }}
          />
        ) : null}
      </section>
      {session.data?.demo === true ? <DemoPanel onSignedIn={onSignedIn} /> : null}
    </div>
  );
}
