import { useLingui } from '@lingui/react';
import { unitLabel } from '../../api/organisation.js';
import { useUser } from '../../app/session.js';
import { DescriptionList } from '../../ui/description-list.js';
import { PageHeader } from '../../ui/page-header.js';
import { roleLabel } from '../../words/role-words.js';
import { PasswordPanel } from './password-panel.js';
import { SecondFactorPanel } from './second-factor-panel.js';
import { SubstitutionPanel } from './substitution-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** One's own account: who one is here, password, second factor, sessions. */
export function OwnAccountPage() {
  const { i18n } = useLingui();
  const user = useUser();
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Mein Konto')} />
      <DescriptionList
        items={[
          { term: i18n.t('Name'), value: user.displayName },
          { term: i18n.t('Benutzername'), value: user.username },
          { term: i18n.t('E-Mail-Adresse'), value: user.email },
          { term: i18n.t('Amt'), value: user.unit === null ? '' : unitLabel(user.unit) },
          {
            term: i18n.t('Rollen'),
            value: user.roles
              .map((one) => `${roleLabel(i18n, one.role)} (${one.unit?.number ?? i18n.t('ganze Stadt')})`)
              .join(', '),
          },
        ]}
      />
      <SubstitutionPanel />
      <PasswordPanel />
      <SecondFactorPanel />
      <SessionsPanel />
    </div>
  );
}
