import { Outlet } from '@tanstack/react-router';
import { useLingui } from '@lingui/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useKeyBindings, useKeyMap, listenToKeys, type KeyGroup } from '../keys/key-bindings.js';
import { RunWatch } from '../pages/bulk/run-watch.js';
import { NoticeRegion } from '../ui/notice-region.js';
import { useFaultFocus } from './fault-focus.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { KeyMapDialog } from './key-map-dialog.js';
import { useRouteFocus } from './route-focus.js';
import { useSession } from './session.js';

const loadPalette = () => import('./command-palette.js').then((part) => ({ default: part.CommandPalette }));
const CommandPalette = lazy(loadPalette);
const paletteChord = 'Ctrl+k';

function withoutPalette(groups: KeyGroup[]): KeyGroup[] {
  return groups.map((group) => ({
    ...group,
    bindings: group.bindings.filter((binding) => binding.chord !== paletteChord),
  }));
}

/** The frame of every page: skip link, header with navigation, the page, footer, notices, key map. */
export function Shell() {
  const { i18n } = useLingui();
  const [keyMapOpen, setKeyMapOpen] = useState(false);
  const [isJumping, setIsJumping] = useState(false);
  const user = useSession()?.user;
  const keyMap = useKeyMap();
  function jump() {
    setIsJumping(true);
  }
  useRouteFocus();
  useFaultFocus();
  useEffect(listenToKeys, []);
  useEffect(() => {
    // Fetched before it is wanted: what is typed right after Ctrl+K must not reach the page.
    void loadPalette();
  }, []);
  useKeyBindings(i18n.t('Überall'), [
    {
      chord: paletteChord,
      label: i18n.t('Springen zu Seite, Akte oder Dokument'),
      isEnabled: user !== undefined,
      run: jump,
    },
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
        onJump={jump}
        onShowKeys={() => {
          setKeyMapOpen(true);
        }}
      />
      <main id="inhalt" tabIndex={-1} className="ta-main">
        <Outlet />
      </main>
      <Footer />
      <NoticeRegion />
      {user === undefined ? null : <RunWatch />}
      {isJumping && user !== undefined ? (
        <Suspense>
          <CommandPalette
            user={user}
            keyMap={withoutPalette(keyMap)}
            onClose={() => {
              setIsJumping(false);
            }}
          />
        </Suspense>
      ) : null}
      <KeyMapDialog
        isOpen={keyMapOpen}
        onClose={() => {
          setKeyMapOpen(false);
        }}
      />
    </div>
  );
}
