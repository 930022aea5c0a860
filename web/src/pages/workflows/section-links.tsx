import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { usePermission } from '../../app/session.js';

/** The pages that belong to workflows, for the head of each of them. */
export function SectionLinks() {
  const { i18n } = useLingui();
  const mayOperate = usePermission('workflow.operate');
  const mayModel = usePermission('workflow.deploy');
  return (
    <nav aria-label={i18n.t('Seiten der Abläufe')}>
      <ul className="ta-inline-links">
        <li>
          <Link to="/ablaeufe" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
            {i18n.t('Alle Abläufe')}
          </Link>
        </li>
        <li>
          <Link to="/laufende-ablaeufe" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
            {i18n.t('Laufende Abläufe')}
          </Link>
        </li>
        {mayOperate ? (
          <li>
            <Link to="/ablauf-stoerungen" activeProps={{ 'aria-current': 'page' }}>
              {i18n.t('Störungen')}
            </Link>
          </li>
        ) : null}
        {mayModel ? (
          <li>
            <Link to="/ablauf-modell" activeProps={{ 'aria-current': 'page' }}>
              {i18n.t('Modellieren')}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
