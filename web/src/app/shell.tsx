import { Outlet } from '@tanstack/react-router';
import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { useKeyBindings, listenToKeys } from '../keys/key-bindings.js';
import { NoticeRegion } from '../ui/notice-region.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { KeyMapDialog } from './key-map-dialog.js';
import { useRouteFocus } from './route-focus.js';

/** The frame of every page: skip link, header with navigation, the page, footer, notices, key map. */
export function Shell() {
  const { i18n } = useLingui();
  const [keyMapOpen, setKeyMapOpen] = useState(false);
  useRouteFocus();
  useEffect(listenToKeys, []);
  useKeyBindings(i18n.t('Überall'), [
    {
      chord: '?',
      label: i18n.t('Tasten dieser Seite zeigen'),
      run: () => {
        setKeyMapOpen(true);
      },
    },
    {
      chord: '/',
      label: i18n.t('Zum Suchfeld der Seite'),
      run: () => {
        document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
      },
    },
  ]);
  return (
    <div className="ta-shell">
      <a className="ta-skip" href="#inhalt">
        {i18n.t('Zum Inhalt springen')}
      </a>
      <Header
        onShowKeys={() => {
          setKeyMapOpen(true);
        }}
      />
      <main id="inhalt" tabIndex={-1} className="ta-main">
        <Outlet />
      </main>
      <Footer />
      <NoticeRegion />
      <KeyMapDialog
        isOpen={keyMapOpen}
        onClose={() => {
          setKeyMapOpen(false);
        }}
      />
    </div>
  );
}
