import { i18n } from '@lingui/core';

export type Locale = 'de' | 'en';

const key = 'talakte.locale';

/** The language kept from last time, otherwise German, whatever the browser speaks: the administration's language. */
export function keptLocale(): Locale {
  return localStorage.getItem(key) === 'en' ? 'en' : 'de';
}

async function loadMessages(locale: Locale): Promise<void> {
  const { messages } = locale === 'en' ? await import('../locales/en.po') : await import('../locales/de.po');
  i18n.load(locale, messages);
}

/** Switches the page to a language. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await loadMessages(locale);
  localStorage.setItem(key, locale);
  document.documentElement.lang = locale;
  i18n.activate(locale);
}
