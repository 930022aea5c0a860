import { useLingui } from '@lingui/react';
import { Link, useRouter } from '@tanstack/react-router';
import { wordsFor } from '../problems/catalogue.js';
import { RequestFailure } from '../problems/problem-note.js';
import { PageHeader } from '../ui/page-header.js';
import { Skeleton } from '../ui/skeleton.js';

/** Shown while a page is on its way. */
export function LoadingPage() {
  return (
    <div className="ta-page">
      <Skeleton lines={6} />
    </div>
  );
}

/** Shown when a page could not be brought up at all. */
export function FailurePage({ error }: { error: unknown }) {
  const { i18n } = useLingui();
  const router = useRouter();
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Fehler')} />
      <RequestFailure
        error={error}
        onRetry={() => {
          void router.invalidate();
        }}
      />
    </div>
  );
}

/** Shown for an address that does not exist or that this user may not see: both look the same. */
export function NotFoundPage() {
  const { i18n } = useLingui();
  const words = wordsFor('WEB.NO_PERMISSION');
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Seite nicht gefunden')} lead={<p>{i18n._(words.what)}</p>} />
      <p>{i18n._(words.todo)}</p>
      <p>
        <Link to="/">{i18n.t('Zur Startseite')}</Link>
      </p>
    </div>
  );
}
