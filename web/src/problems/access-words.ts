import type { ProblemWords } from './problem-words.js';

/** Words for sign-in, rights and the connection. */
export const accessWords: Record<string, ProblemWords> = {
  'IDENTITY.CREDENTIALS_WRONG': {
    what: /*i18n*/ 'Benutzername oder Kennwort stimmt nicht.',
    todo: /*i18n*/ 'Beides noch einmal eingeben und auf Groß- und Kleinschreibung achten.',
  },
  'IDENTITY.CODE_WRONG': {
    what: /*i18n*/ 'Der Code stimmt nicht oder ist abgelaufen.',
    todo: /*i18n*/ 'Den aktuellen Code aus der Authentifizierungs-App eingeben. Er gilt 30 Sekunden.',
  },
  'IDENTITY.LOCKED': {
    what: /*i18n*/ 'Das Konto ist nach mehreren falschen Eingaben gesperrt.',
    todo: /*i18n*/ 'Warten, bis die Sperre abläuft, oder die Administration um Freigabe bitten.',
  },
  'IDENTITY.NOT_SIGNED_IN': {
    what: /*i18n*/ 'Sie sind nicht mehr angemeldet.',
    todo: /*i18n*/ 'Bitte melden Sie sich noch einmal an. Sie kommen danach auf diese Seite zurück.',
  },
  'IDENTITY.SECOND_FACTOR_REQUIRED': {
    what: /*i18n*/ 'Die Anmeldung ist noch nicht vollständig.',
    todo: /*i18n*/ 'Bitte den Code aus der Authentifizierungs-App eingeben.',
  },
  'IDENTITY.PERMISSION_MISSING': {
    what: /*i18n*/ 'Dazu fehlt Ihnen die Berechtigung.',
    todo: /*i18n*/ 'Wenn Sie sie brauchen, wenden Sie sich an die Administration.',
  },
  'IDENTITY.CSRF_TOKEN_WRONG': {
    what: /*i18n*/ 'Die Sitzung dieser Seite ist veraltet.',
    todo: /*i18n*/ 'Die Seite neu laden und noch einmal versuchen.',
  },
  'HTTP.REQUEST_INVALID': {
    what: /*i18n*/ 'Einige Angaben passen nicht.',
    todo: /*i18n*/ 'Die genannten Angaben berichtigen und noch einmal senden.',
  },
  'HTTP.BODY_INVALID': {
    what: /*i18n*/ 'Einige Angaben passen nicht.',
    todo: /*i18n*/ 'Die genannten Angaben berichtigen und noch einmal senden.',
  },
  'WEB.SERVER_UNREACHABLE': {
    what: /*i18n*/ 'Der Server ist nicht erreichbar.',
    todo: /*i18n*/ 'Die Netzverbindung prüfen und noch einmal versuchen. Ihre Eingaben bleiben auf dieser Seite stehen.',
  },
  'WEB.UNEXPECTED_ANSWER': {
    what: /*i18n*/ 'Der Server hat unerwartet geantwortet.',
    todo: /*i18n*/ 'Noch einmal versuchen. Bleibt es dabei, der Administration die technischen Angaben nennen.',
  },
  'WEB.NO_PERMISSION': {
    what: /*i18n*/ 'Diese Seite gibt es nicht, oder Sie dürfen sie nicht sehen.',
    todo: /*i18n*/ 'Über die Navigation weitergehen. Wenn Sie Zugriff brauchen, wenden Sie sich an die Administration.',
  },
  'WEB.PDF_UNREADABLE': {
    what: /*i18n*/ 'Das Dokument kann hier nicht angezeigt werden.',
    todo: /*i18n*/ 'Die Datei herunterladen und mit einem anderen Programm öffnen.',
  },
};
