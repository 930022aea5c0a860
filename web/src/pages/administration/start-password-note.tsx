import { useLingui } from '@lingui/react';
import { formatMoment } from '../../format/dates.js';
import type { AccountWithStartPassword } from '../../api/contract.js';
import { Alert } from '../../ui/alert.js';

/** A start password, shown this once. */
export function StartPasswordNote({ given }: { given: AccountWithStartPassword }) {
  const { i18n } = useLingui();
  const { account, startPassword } = given;
  const until = formatMoment(account.startPasswordUntil ?? '', i18n.locale);
  return (
    <Alert kind="success" title={i18n.t('Startkennwort für {name}', { name: account.displayName })} isUrgent>
      <p>
        {i18n.t('Benutzername:')} <code>{account.username}</code>
      </p>
      <p>
        {i18n.t('Startkennwort:')} <code className="ta-start-password">{startPassword}</code>
      </p>
      <p>
        {i18n.t('Es ist nur jetzt zu sehen. Bitte persönlich übergeben; es gilt bis {until} für eine Anmeldung.', {
          until,
        })}
      </p>
    </Alert>
  );
}
