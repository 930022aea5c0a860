import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';

/** Links every page must offer. */
export function Footer() {
  const { i18n } = useLingui();
  return (
    <footer className="ta-footer">
      <nav aria-label={i18n.t('Hilfe und Rechtliches')}>
        <ul>
          <li>
            <Link to="/hilfe/tastatur">{i18n.t('Bedienung mit der Tastatur')}</Link>
          </li>
          <li>
            <Link to="/hilfe/barrierefreiheit">{i18n.t('Erklärung zur Barrierefreiheit')}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
