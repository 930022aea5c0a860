import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { KeyHint } from '../ui/key-hint.js';
import { Navigation } from './navigation.js';
import { useSession } from './session.js';
import { UserMenu } from './user-menu.js';

/** Product name, navigation and the user's menu. On narrow screens the navigation opens by a button. */
export function Header({ onShowKeys, onJump }: { onShowKeys: () => void; onJump: () => void }) {
  const { i18n } = useLingui();
  const user = useSession()?.user;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className="ta-header">
      <div className="ta-header__bar">
        <Link to="/" className="ta-brand">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path
              className="ta-brand__folder"
              d="M3 8a2 2 0 0 1 2-2h8l3 3h11a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"
            />
            <path className="ta-brand__valley" d="M7 14l9 8 9-8" />
          </svg>
          TalAkte
        </Link>
        {user === undefined ? null : (
          <div className="ta-header__toggle">
            <Button
              kind="tertiary"
              icon="dehaze"
              isExpanded={isOpen}
              controls="hauptnavigation"
              onPress={() => {
                setIsOpen(!isOpen);
              }}
            >
              {i18n.t('Menü')}
            </Button>
          </div>
        )}
        {user === undefined ? null : (
          <Navigation
            user={user}
            isOpen={isOpen}
            onNavigate={() => {
              setIsOpen(false);
            }}
          />
        )}
        {user === undefined ? null : (
          <button type="button" className="ta-jump" aria-keyshortcuts="Control+K" onClick={onJump}>
            <Icon name="search" />
            <span className="ta-jump__words">{i18n.t('Springen zu …')}</span>
            <KeyHint chord="Ctrl+k" />
          </button>
        )}
        <UserMenu user={user} onShowKeys={onShowKeys} />
      </div>
    </header>
  );
}
