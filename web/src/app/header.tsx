import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../ui/button.js';
import { Navigation } from './navigation.js';
import { useSession } from './session.js';
import { UserMenu } from './user-menu.js';

/** Product name, navigation and the user's menu. On narrow screens the navigation opens by a button. */
export function Header({ onShowKeys }: { onShowKeys: () => void }) {
  const { i18n } = useLingui();
  const user = useSession()?.user;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className="ta-header">
      <div className="ta-header__bar">
        <Link to="/" className="ta-brand">
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
        <UserMenu user={user} onShowKeys={onShowKeys} />
      </div>
    </header>
  );
}
