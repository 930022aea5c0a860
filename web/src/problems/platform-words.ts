import type { ProblemWords } from './problem-words.js';

const tellOperations = /*i18n*/ 'Den Betrieb verständigen und ihm die technischen Angaben nennen.';
const tellAdministration = /*i18n*/ 'Die Administration verständigen und ihr die technischen Angaben nennen.';

/** Words for what lies under the business: set-up, database, store, and accounts. */
export const platformWords: Record<string, ProblemWords> = {
  'HTTP.NOT_FOUND': {
    what: /*i18n*/ 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
    todo: /*i18n*/ 'Die Adresse prüfen. Wenn Sie Zugriff brauchen, wenden Sie sich an die Administration.',
  },
  'PLATFORM.UNEXPECTED': {
    what: /*i18n*/ 'Im Programm ist ein unerwarteter Fehler aufgetreten. Es wurde nichts halb gespeichert.',
    todo: /*i18n*/ 'Noch einmal versuchen. Bleibt es dabei, der Administration die technischen Angaben nennen.',
  },
  'PLATFORM.DATABASE_ACCOUNT_MISSING': {
    what: /*i18n*/ 'Für die Datenbank fehlt das Konto ohne besondere Rechte.',
    todo: tellOperations,
  },
  'PLATFORM.DATABASE_PASSWORDS_MISSING': {
    what: /*i18n*/ 'Die Datei mit den Kennwörtern der Datenbank fehlt oder ist nicht lesbar.',
    todo: tellOperations,
  },
  'PLATFORM.DATA_FOLDER_OF_OTHER_VERSION': {
    what: /*i18n*/ 'Der Datenordner gehört zu einer anderen Version von PostgreSQL.',
    todo: tellOperations,
  },
  'PLATFORM.EMBEDDED_POSTGRES_FAILED': {
    what: /*i18n*/ 'Die Datenbank startet nicht, oder ein anderes Programm benutzt ihren Datenordner.',
    todo: tellOperations,
  },
  'PLATFORM.EMBEDDED_POSTGRES_MISSING': {
    what: /*i18n*/ 'Für dieses Betriebssystem ist keine Datenbank beigelegt.',
    todo: /*i18n*/ 'Eine eigene PostgreSQL-Datenbank einrichten und mit DATABASE_URL angeben.',
  },
  'PLATFORM.FOLDER_NOT_PASSABLE': {
    what: /*i18n*/ 'Das Konto der Datenbank kommt nicht bis zu ihrem Datenordner.',
    todo: tellOperations,
  },
  'STORAGE.BUCKET_WITHOUT_LOCK': {
    what: /*i18n*/ 'Der Speicher hat keine Sperre gegen Löschen (Object Lock); TalAkte startet so nicht.',
    todo: tellOperations,
  },
  'STORAGE.CONTENT_MISMATCH': {
    what: /*i18n*/ 'Die Datei ist anders angekommen, als sie abgeschickt wurde.',
    todo: /*i18n*/ 'Die Datei noch einmal hochladen. Bleibt es dabei, Netz und Scanner prüfen lassen.',
  },
  'STORAGE.INVALID_REQUEST': {
    what: /*i18n*/ 'Der Speicher hat die Anfrage nicht verstanden.',
    todo: tellAdministration,
  },
  'STORAGE.OBJECT_LOCKED': {
    what: /*i18n*/ 'Die Datei ist gesperrt (Aufbewahrungsfrist oder Sperre) und kann nicht entfernt werden.',
    todo: /*i18n*/ 'Das Ende der Frist abwarten oder die Schriftgutverwaltung fragen.',
  },
  'STORAGE.OBJECT_NOT_FOUND': {
    what: /*i18n*/ 'Die gespeicherte Datei wurde nicht gefunden.',
    todo: tellAdministration,
  },
  'STORAGE.TOO_LARGE': {
    what: /*i18n*/ 'Die Datei ist größer, als angenommen wird.',
    todo: /*i18n*/ 'Den Stapel in kleineren Teilen scannen oder mit 300 dpi statt mehr.',
  },
  'OPERATIONS.DEAD_LETTER_NOT_FOUND': {
    what: /*i18n*/ 'Diesen liegengebliebenen Auftrag gibt es nicht mehr.',
    todo: /*i18n*/ 'Die Liste neu laden; vielleicht hat ihn schon jemand anderes angestoßen.',
  },
  'IDENTITY.ALREADY_SIGNED_IN': {
    what: /*i18n*/ 'Sie sind bereits angemeldet.',
    todo: /*i18n*/ 'Die Seite neu laden.',
  },
  'IDENTITY.DEMO_NOT_RUNNING': {
    what: /*i18n*/ 'Hier läuft keine Demostadt.',
    todo: /*i18n*/ 'Mit Benutzername, Kennwort und Code anmelden.',
  },
  'IDENTITY.FOREIGN_ORIGIN': {
    what: /*i18n*/ 'Die Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
    todo: /*i18n*/ 'TalAkte unter seiner eigenen Adresse öffnen und noch einmal versuchen.',
  },
  'IDENTITY.PASSWORD_UNSUITABLE': {
    what: /*i18n*/ 'Dieses Kennwort ist zu kurz, zu lang oder der eigene Name.',
    todo: /*i18n*/ 'Ein anderes Kennwort mit mindestens zwölf Zeichen wählen.',
  },
  'IDENTITY.STORED_SECRET_UNREADABLE': {
    what: /*i18n*/ 'Ein gespeichertes Geheimnis lässt sich nicht öffnen; SESSION_SECRET wurde geändert.',
    todo: tellOperations,
  },
  'IDENTITY.TOTP_SECRET_INVALID': {
    what: /*i18n*/ 'Der Schlüssel für den zweiten Faktor ist nicht gültig.',
    todo: /*i18n*/ 'Einen neuen Schlüssel ausstellen lassen.',
  },
  'IDENTITY.UNIT_INVALID': {
    what: /*i18n*/ 'Eine Angabe zum Amt fehlt oder ist falsch geschrieben.',
    todo: /*i18n*/ 'Die genannten Angaben berichtigen und noch einmal senden.',
  },
  'IDENTITY.UNIT_NUMBER_TAKEN': {
    what: /*i18n*/ 'Diese Nummer hat schon ein anderes Amt.',
    todo: /*i18n*/ 'Eine andere Nummer wählen.',
  },
  'IDENTITY.UNIT_UNKNOWN': {
    what: /*i18n*/ 'Dieses Amt gibt es nicht.',
    todo: /*i18n*/ 'Ein Amt aus der Liste wählen.',
  },
  'IDENTITY.USERNAME_INVALID': {
    what: /*i18n*/ 'Der Benutzername passt nicht: 2 bis 64 Zeichen aus a bis z, Ziffern, Punkt, Binde- und Unterstrich.',
    todo: /*i18n*/ 'Einen anderen Benutzernamen wählen; er beginnt mit einem Buchstaben oder einer Ziffer.',
  },
  'IDENTITY.USERNAME_TAKEN': {
    what: /*i18n*/ 'Diesen Benutzernamen gibt es schon.',
    todo: /*i18n*/ 'Einen anderen Benutzernamen wählen.',
  },
  'IDENTITY.USER_UNKNOWN': {
    what: /*i18n*/ 'Diese Person gibt es nicht.',
    todo: /*i18n*/ 'Eine Person aus der Liste wählen.',
  },
};
