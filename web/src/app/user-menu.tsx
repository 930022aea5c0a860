import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLingui } from '@lingui/react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { api } from '../api/client.js';
import type { SessionUser } from '../api/contract.js';
import { Icon } from '../ui/icon.js';
import { chooseLocale, type Locale } from './locale.js';
import { chooseTheme, useThemeChoice, type ThemeChoice } from './theme.js';

function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await api.delete('/session');
    queries.clear();
    await navigate({ to: '/anmelden' });
  };
}

/** Name and office of the user; appearance, language, keys and sign-out. */
export function UserMenu({ user, onShowKeys }: { user: SessionUser | undefined; onShowKeys: () => void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const theme = useThemeChoice();
  const signOut = useSignOut();
  const themes: { id: ThemeChoice; label: string }[] = [
    { id: 'auto', label: i18n.t('Wie das Betriebssystem') },
    { id: 'light', label: i18n.t('Hell') },
    { id: 'dark', label: i18n.t('Dunkel') },
  ];
  return (
    <MenuTrigger>
      <AriaButton className="ta-user">
        <Icon name="account-circle" />
        <span className="ta-user__name">{user?.displayName ?? i18n.t('Einstellungen')}</span>
        {user === undefined || user.standsInFor.length === 0 ? null : (
          <span className="ta-user__unit">
            {i18n.t('vertritt {names}', { names: user.standsInFor.map(({ displayName }) => displayName).join(', ') })}
          </span>
        )}
        {user?.unit ? <span className="ta-user__unit">{`${user.unit.number} ${user.unit.name}`}</span> : null}
      </AriaButton>
      <Popover className="ta-popover" placement="bottom end">
        <Menu
          className="ta-menu"
          aria-label={i18n.t('Einstellungen')}
          onAction={(key) => {
            if (key === 'keys') {
              onShowKeys();
            }
            if (key === 'own-account') {
              void navigate({ to: '/mein-konto' });
            }
            if (key === 'sign-out') {
              void signOut();
            }
          }}
        >
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              const [chosen] = [...(keys as Set<ThemeChoice>)];
              chooseTheme(chosen ?? 'auto');
            }}
          >
            <Header>{i18n.t('Darstellung')}</Header>
            {themes.map((one) => (
              <MenuItem key={one.id} id={one.id}>
                {one.label}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[i18n.locale]}
            onSelectionChange={(keys) => {
              const [chosen] = [...(keys as Set<Locale>)];
              void chooseLocale(chosen ?? 'de');
            }}
          >
            <Header>{i18n.t('Sprache')}</Header>
            <MenuItem id="de">Deutsch</MenuItem>
            <MenuItem id="en">English</MenuItem>
          </MenuSection>
          <MenuSection>
            <Header>TalAkte</Header>
            {user?.permissions.includes('identity.own-account') === true ? (
              <MenuItem id="own-account">{i18n.t('Mein Konto')}</MenuItem>
            ) : null}
            <MenuItem id="keys">{i18n.t('Tasten dieser Seite')}</MenuItem>
            {user === undefined ? null : <MenuItem id="sign-out">{i18n.t('Abmelden')}</MenuItem>}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
