import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { SessionUser } from '../api/contract.js';
import { pagesOf } from './pages.js';
import { TaskBadge } from './task-badge.js';

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
        {pagesOf(user).map((entry) => (
          <li key={entry.to}>
            <Link to={entry.to} onClick={onNavigate} activeProps={{ 'aria-current': 'page' }}>
              {i18n._(entry.label)}
              {entry.to === '/aufgaben' ? <TaskBadge /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
