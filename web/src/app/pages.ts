import type { Permission, SessionUser } from '../api/contract.js';
import { may } from './session.js';

/** A page of the main navigation and the rights of which one is enough to open it. */
export interface MainPage {
  to:
    | '/poststelle'
    | '/posteingang'
    | '/aufgaben'
    | '/akten'
    | '/wiedervorlagen'
    | '/umlaufmappen'
    | '/sammelvorgaenge'
    | '/ablaeufe'
    | '/loeschantraege'
    | '/aktenplan'
    | '/fallaktenarten'
    | '/uebernahme'
    | '/suche'
    | '/zugriff'
    | '/pruefung'
    | '/konten'
    | '/aemter'
    | '/betrieb';
  label: string;
  anyOf: Permission[];
}

const pages: MainPage[] = [
  { to: '/poststelle', label: /*i18n*/ 'Poststelle', anyOf: ['intake.capture', 'intake.process'] },
  { to: '/posteingang', label: /*i18n*/ 'Posteingang', anyOf: ['intake.in-tray'] },
  { to: '/aufgaben', label: /*i18n*/ 'Aufgaben', anyOf: ['tasks.see'] },
  { to: '/akten', label: /*i18n*/ 'Akten', anyOf: ['records.read'] },
  { to: '/wiedervorlagen', label: /*i18n*/ 'Wiedervorlagen', anyOf: ['records.work'] },
  { to: '/umlaufmappen', label: /*i18n*/ 'Umlaufmappen', anyOf: ['circulation.work'] },
  { to: '/sammelvorgaenge', label: /*i18n*/ 'Sammelvorgänge', anyOf: ['records.work'] },
  { to: '/ablaeufe', label: /*i18n*/ 'Abläufe', anyOf: ['workflow.read'] },
  { to: '/loeschantraege', label: /*i18n*/ 'Löschanträge', anyOf: ['records.request-deletion'] },
  { to: '/aktenplan', label: /*i18n*/ 'Aktenplan', anyOf: ['filing-plan.read'] },
  { to: '/fallaktenarten', label: /*i18n*/ 'Fallaktenarten', anyOf: ['file-types.read'] },
  { to: '/uebernahme', label: /*i18n*/ 'Übernahme', anyOf: ['records.take-over'] },
  { to: '/suche', label: /*i18n*/ 'Suche', anyOf: ['search.use'] },
  { to: '/zugriff', label: /*i18n*/ 'Zugriff', anyOf: ['records.see-access'] },
  { to: '/pruefung', label: /*i18n*/ 'Prüfung', anyOf: ['integrity.read-journal', 'integrity.verify'] },
  { to: '/konten', label: /*i18n*/ 'Konten', anyOf: ['identity.manage-users'] },
  { to: '/aemter', label: /*i18n*/ 'Ämter', anyOf: ['identity.manage-users'] },
  { to: '/betrieb', label: /*i18n*/ 'Betrieb', anyOf: ['ops.dead-letters'] },
];

/** The pages this user may open, in the order of the navigation. */
export function pagesOf(user: SessionUser): MainPage[] {
  return pages.filter((page) => page.anyOf.some((permission) => may(user, permission)));
}
