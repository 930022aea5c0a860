const words: Record<string, string> = {
  'mail-room': /*i18n*/ 'Poststelle',
  caseworker: /*i18n*/ 'Sachbearbeitung',
  'team-lead': /*i18n*/ 'Teamleitung',
  'records-manager': /*i18n*/ 'Schriftgutverwaltung',
  auditor: /*i18n*/ 'Revision',
  administrator: /*i18n*/ 'Administration',
};

/** The German word (message id) for a role. */
export function roleWords(role: string): string {
  return words[role] ?? role;
}
