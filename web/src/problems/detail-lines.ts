import type { Details } from '../api/contract.js';

/** Names of details people understand; all others only show among the technical data. */
const labels: Record<string, string> = {
  fileName: /*i18n*/ 'Datei',
  name: /*i18n*/ 'Name',
  page: /*i18n*/ 'Seite',
  pages: /*i18n*/ 'Seiten',
  size: /*i18n*/ 'Umfang',
  limit: /*i18n*/ 'Erlaubt',
  maxPages: /*i18n*/ 'Erlaubte Seiten',
  batchNumber: /*i18n*/ 'Stapel',
  reference: /*i18n*/ 'Aktenzeichen',
  unit: /*i18n*/ 'Amt',
  payload: /*i18n*/ 'Text des Trennblatts',
  mediaType: /*i18n*/ 'Erkannter Inhalt',
  expected: /*i18n*/ 'Erwartet',
  found: /*i18n*/ 'Vorgefunden',
  until: /*i18n*/ 'Gesperrt bis',
  beganOn: /*i18n*/ 'Beginn',
  users: /*i18n*/ 'Konten',
  subUnits: /*i18n*/ 'Untergeordnete Ämter',
  openMail: /*i18n*/ 'Unerledigte Post',
  openFiles: /*i18n*/ 'Offene Akten',
  planUnits: /*i18n*/ 'Aktenplaneinheiten',
  accepted: /*i18n*/ 'Erlaubte Formate',
  by: /*i18n*/ 'Ausgecheckt von',
  borrower: /*i18n*/ 'Ausgeliehen an',
  handedInBy: /*i18n*/ 'Eingereicht von',
  form: /*i18n*/ 'Formular',
  place: /*i18n*/ 'Stelle',
  uploads: /*i18n*/ 'Offene Einreichungen',
};

/** A detail worth reading: the message id of its name and its value. */
export interface DetailLine {
  label: string;
  value: string;
}

/** The details of a problem that help a user, in a fixed order. */
export function detailLines(details: Details): DetailLine[] {
  return Object.entries(labels).flatMap(([key, label]) => {
    const value = details[key];
    return typeof value === 'string' || typeof value === 'number' ? [{ label, value: String(value) }] : [];
  });
}
