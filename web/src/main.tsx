import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@kern-ux/native/dist/kern.min.css';
import './styles/index.css';
import { setSignedOutHandler } from './api/client.js';
import { AriaLocale } from './app/aria-locale.js';
import { chooseLocale, keptLocale } from './app/locale.js';
import { queryClient } from './app/query-client.js';
import { router } from './app/router.js';
import { sessionQuery } from './app/session.js';
import { watchSystemTheme } from './app/theme.js';

setSignedOutHandler(() => {
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
  const { href, pathname } = router.state.location;
  if (pathname !== '/anmelden') {
    void router.navigate({ to: '/anmelden', search: { weiter: href } });
  }
});

watchSystemTheme();
await chooseLocale(keptLocale());

const element = document.getElementById('root');
if (element === null) {
  throw new Error('The page has no element "root".');
}
createRoot(element).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <AriaLocale>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AriaLocale>
    </I18nProvider>
  </StrictMode>,
);
