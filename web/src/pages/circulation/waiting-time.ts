import { useLingui } from '@lingui/react';

const hour = 3_600_000;
const day = 24 * hour;

/** For how long something has been lying with somebody, in words. */
export function useWaitingTime(): (since: string | null) => string {
  const { i18n } = useLingui();
  return (since) => {
    if (since === null) return '';
    const waited = Date.now() - Date.parse(since);
    if (waited < hour) return i18n.t('seit eben');
    if (waited < day) {
      return i18n.t('seit {hours, plural, one {# Stunde} other {# Stunden}}', { hours: Math.floor(waited / hour) });
    }
    return i18n.t('seit {days, plural, one {# Tag} other {# Tagen}}', { days: Math.floor(waited / day) });
  };
}
