import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Permission, SessionUser } from '../api/contract.js';
import { may } from './session.js';

interface Entry {
  to: '/poststelle' | '/posteingang' | '/akten' | '/suche' | '/pruefung' | '/betrieb';
  label: string;
  anyOf: Permission[];
}

const entries: Entry[] = [
  { to: '/poststelle', label: /*i18n*/ 'Poststelle', anyOf: ['intake.capture', 'intake.process'] },
  { to: '/posteingang', label: /*i18n*/ 'Posteingang', anyOf: ['intake.in-tray'] },
  { to: '/akten', label: /*i18n*/ 'Akten', anyOf: ['records.read'] },
  { to: '/suche', label: /*i18n*/ 'Suche', anyOf: ['search.use'] },
  { to: '/pruefung', label: /*i18n*/ 'Prüfung', anyOf: ['integrity.read-journal', 'integrity.verify'] },
  { to: '/betrieb', label: /*i18n*/ 'Betrieb', anyOf: ['ops.dead-letters'] },
];

interface NavigationProps {
  user: SessionUser;
  isOpen: boolean;
  onNavigate: () => void;
}

/** The pages this user may open. */
export function Navigation({ user, isOpen, onNavigate }: NavigationProps) {
  const { i18n } = useLingui();
  return (
    <nav
      id="hauptnavigation"
      className={`ta-nav${isOpen ? ' ta-nav--open' : ''}`}
      aria-label={i18n.t('Hauptnavigation')}
    >
      <ul>
        {entries
          .filter((entry) => entry.anyOf.some((permission) => may(user, permission)))
          .map((entry) => (
            <li key={entry.to}>
              <Link to={entry.to} onClick={onNavigate} activeProps={{ 'aria-current': 'page' }}>
                {i18n._(entry.label)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
