import type { ProblemWords } from './problem-words.js';

/** Words for accounts, offices and one's own sign-in. */
export const administrationWords: Record<string, ProblemWords> = {
  'IDENTITY.CHANGED_MEANWHILE': {
    what: /*i18n*/ 'Inzwischen hat jemand anderes etwas geändert.',
    todo: /*i18n*/ 'Den neuen Stand ansehen und die eigene Änderung bei Bedarf noch einmal vornehmen.',
  },
  'IDENTITY.LAST_ADMINISTRATOR': {
    what: /*i18n*/ 'Das ist das letzte Konto der Administration, das sich anmelden kann.',
    todo: /*i18n*/ 'Erst ein zweites Konto der Administration anlegen, das seine erste Anmeldung abgeschlossen hat.',
  },
  'IDENTITY.ADMINISTRATOR_EXISTS': {
    what: /*i18n*/ 'Es gibt schon eine Administration.',
    todo: /*i18n*/ 'Mit dem vorhandenen Konto anmelden.',
  },
  'IDENTITY.OWN_RIGHTS': {
    what: /*i18n*/ 'Niemand gibt sich selbst eine Rolle oder eine andere Ermächtigung.',
    todo: /*i18n*/ 'Eine andere Person aus der Administration bitten.',
  },
  'IDENTITY.CLEARANCE_REASON_MISSING': {
    what: /*i18n*/ 'Der Grund für die Ermächtigung fehlt oder ist zu lang.',
    todo: /*i18n*/ 'Den Grund in höchstens 500 Zeichen eingeben.',
  },
  'IDENTITY.ROLES_INCOMPATIBLE': {
    what: /*i18n*/ 'Administration und Datenschutz dürfen keine weitere Rolle haben und gelten immer für die ganze Stadt.',
    todo: /*i18n*/ 'Für die andere Aufgabe ein eigenes Konto anlegen oder eine der Rollen entfernen.',
  },
  'IDENTITY.ACCOUNT_INVALID': {
    what: /*i18n*/ 'Name oder E-Mail-Adresse fehlt oder stimmt nicht.',
    todo: /*i18n*/ 'Einen Namen eingeben; die E-Mail-Adresse darf leer bleiben.',
  },
  'IDENTITY.USERNAME_TAKEN': {
    what: /*i18n*/ 'Diesen Benutzernamen gibt es schon.',
    todo: /*i18n*/ 'Einen anderen wählen; auch der eines gesperrten Kontos bleibt vergeben.',
  },
  'IDENTITY.USERNAME_INVALID': {
    what: /*i18n*/ 'Der Benutzername passt nicht.',
    todo: /*i18n*/ 'Erlaubt sind 2 bis 64 Zeichen: Kleinbuchstaben, Ziffern, Punkt, Strich und Unterstrich.',
  },
  'IDENTITY.USER_UNKNOWN': {
    what: /*i18n*/ 'Dieses Konto gibt es nicht.',
    todo: /*i18n*/ 'In der Liste der Konten suchen.',
  },
  'IDENTITY.UNIT_NUMBER_TAKEN': {
    what: /*i18n*/ 'Diese Nummer hat schon ein Amt.',
    todo: /*i18n*/ 'Eine andere Nummer wählen; auch die eines geschlossenen Amts bleibt vergeben.',
  },
  'IDENTITY.UNIT_INVALID': {
    what: /*i18n*/ 'Nummer, Name oder Kurzname des Amts fehlt oder stimmt nicht.',
    todo: /*i18n*/ 'Die Nummer besteht aus Ziffern und Buchstaben, geteilt durch Punkt, Strich oder Schrägstrich.',
  },
  'IDENTITY.UNIT_UNKNOWN': {
    what: /*i18n*/ 'Dieses Amt gibt es nicht.',
    todo: /*i18n*/ 'Die Seite neu laden und ein Amt aus der Liste wählen.',
  },
  'IDENTITY.UNIT_CLOSED': {
    what: /*i18n*/ 'Dieses Amt ist geschlossen.',
    todo: /*i18n*/ 'Ein Amt wählen, das noch arbeitet.',
  },
  'IDENTITY.UNIT_BELOW_ITSELF': {
    what: /*i18n*/ 'Ein Amt kann nicht unter sich selbst liegen.',
    todo: /*i18n*/ 'Ein anderes übergeordnetes Amt wählen.',
  },
  'IDENTITY.UNIT_IN_USE': {
    what: /*i18n*/ 'An dem Amt hängt noch etwas; deshalb bleibt es offen.',
    todo: /*i18n*/ 'Das Genannte einem anderen Amt geben, abschließen oder sperren und es dann noch einmal versuchen.',
  },
  'IDENTITY.PASSWORD_UNSUITABLE': {
    what: /*i18n*/ 'Das Kennwort ist zu kurz, zu lang oder der Benutzername.',
    todo: /*i18n*/ 'Mindestens 12 Zeichen wählen, zum Beispiel mehrere Wörter hintereinander.',
  },
  'IDENTITY.PASSWORD_UNCHANGED': {
    what: /*i18n*/ 'Das neue Kennwort ist das alte.',
    todo: /*i18n*/ 'Ein anderes wählen.',
  },
  'IDENTITY.CURRENT_PASSWORD_WRONG': {
    what: /*i18n*/ 'Das jetzige Kennwort stimmt nicht.',
    todo: /*i18n*/ 'Noch einmal eingeben. Nach fünf falschen Eingaben wird das Konto vorübergehend gesperrt.',
  },
  'IDENTITY.START_PASSWORD_EXPIRED': {
    what: /*i18n*/ 'Das Startkennwort ist abgelaufen.',
    todo: /*i18n*/ 'Die Administration um ein neues bitten.',
  },
  'IDENTITY.SIGN_IN_STEP_NOT_DUE': {
    what: /*i18n*/ 'Die Anmeldung ist schon einen Schritt weiter.',
    todo: /*i18n*/ 'Die Seite neu laden.',
  },
  'IDENTITY.ENROLMENT_NOT_BEGUN': {
    what: /*i18n*/ 'Der neue zweite Faktor ist nicht mehr gültig.',
    todo: /*i18n*/ 'Die Einrichtung noch einmal beginnen.',
  },
  'IDENTITY.ENROLMENT_CODE_WRONG': {
    what: /*i18n*/ 'Der Code passt nicht zum neuen zweiten Faktor.',
    todo: /*i18n*/ 'Den aktuellen Code des neuen Eintrags in der App eingeben und die Uhrzeit des Telefons prüfen.',
  },
  'IDENTITY.SESSION_UNKNOWN': {
    what: /*i18n*/ 'Diese Sitzung ist schon beendet.',
    todo: /*i18n*/ 'Es ist nichts weiter zu tun.',
  },
};
