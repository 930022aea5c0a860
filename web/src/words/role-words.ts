import type { I18n } from '@lingui/core';

const words: Record<string, string> = {
  'mail-room': /*i18n*/ 'Poststelle',
  caseworker: /*i18n*/ 'Sachbearbeitung',
  'team-lead': /*i18n*/ 'Teamleitung',
  'records-manager': /*i18n*/ 'Schriftgutverwaltung',
  archivist: /*i18n*/ 'Stadtarchiv',
  auditor: /*i18n*/ 'Revision',
  'data-protection-officer': /*i18n*/ 'Datenschutz',
  administrator: /*i18n*/ 'Administration',
};

/** A role in the user's language. */
export function roleLabel(i18n: I18n, role: string): string {
  const label = words[role];
  return label === undefined ? role : i18n._(label);
}

/** The roles there are, for choices. */
export const roleChoices: readonly string[] = Object.keys(words);
