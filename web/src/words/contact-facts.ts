import type { I18n } from '@lingui/core';
import type { FileContact } from '../api/contract.js';
import { formatDay } from '../format/dates.js';

const communicationWords: Record<FileContact['communications'][number]['kind'], string> = {
  email: /*i18n*/ 'E-Mail',
  phone: /*i18n*/ 'Telefon',
  mobile: /*i18n*/ 'Mobiltelefon',
  fax: /*i18n*/ 'Fax',
  'de-mail': /*i18n*/ 'De-Mail',
  other: /*i18n*/ 'Weiteres',
};

/** What is known of a contact besides name and role, in words; what is not known is empty. */
export function contactFacts(i18n: I18n, contact: Omit<FileContact, 'version'>): { term: string; value: string }[] {
  const lines = contact.addresses.map(({ street, houseNumber, poBox, postcode, place, country }) =>
    [
      `${street} ${houseNumber}`,
      poBox === '' ? '' : i18n.t('Postfach {box}', { box: poBox }),
      `${postcode} ${place}`,
      country,
    ]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(', '),
  );
  return [
    { term: i18n.t('Anschrift'), value: lines.join(' · ') },
    { term: i18n.t('Anschrift, wie sie vorliegt'), value: contact.unstructuredAddress },
    ...contact.communications.map(({ kind, value }) => ({ term: i18n._(communicationWords[kind]), value })),
    {
      term: i18n.t('Geboren'),
      value: [formatDay(contact.birthDate, i18n.locale), contact.birthPlace].filter((part) => part !== '').join(', '),
    },
    { term: i18n.t('Tätigkeit'), value: contact.occupation },
    { term: i18n.t('Zuständigkeit'), value: contact.responsibility },
    { term: i18n.t('Behördenkennung'), value: contact.authorityCode },
  ];
}
