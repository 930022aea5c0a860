import { PLAN_FAULT_WORDS } from './plan-fault-words.js';

/** What can be wrong with the files of a city. */
export type CityFaultCode = keyof typeof WORDS;

/** One thing that is wrong, and where. */
export interface CityFault {
  readonly file: string;
  /** Line of the file, from 1; unset when the fault concerns the whole file. */
  readonly row?: number;
  readonly column?: string;
  readonly code: CityFaultCode;
  /** What stands there. */
  readonly value?: string;
}

const WORDS = {
  ...PLAN_FAULT_WORDS,
  'file-missing': ['Die Datei fehlt.', 'The file is missing.'],
  'file-unreadable': ['Die Datei lässt sich nicht lesen.', 'The file cannot be read.'],
  'column-missing': ['Diese Spalte fehlt.', 'This column is missing.'],
  'column-unknown': ['Diese Spalte ist unbekannt.', 'This column is unknown.'],
  'value-missing': ['Hier muss etwas stehen.', 'Something must stand here.'],
  'number-invalid': [
    'Eine Nummer besteht aus Ziffern und Buchstaben, geteilt durch Punkt, Strich oder Schrägstrich.',
    'A number is made of digits and letters, divided by dot, hyphen or slash.',
  ],
  'value-taken': ['Das kommt in der Datei mehrmals vor.', 'This occurs several times in the file.'],
  'office-unknown': [
    'Dieses Amt steht weder in der Datei der Ämter noch im System.',
    'This office is neither in the file of offices nor in the system.',
  ],
  'office-below-itself': ['Das Amt liegt unter sich selbst.', 'The office lies below itself.'],
  'username-invalid': [
    'Ein Benutzername hat 2 bis 64 Zeichen aus a-z, 0-9, Punkt, Strich und Unterstrich und beginnt mit Buchstabe oder Ziffer.',
    'A user name has 2 to 64 of a-z, 0-9, dot, hyphen and underscore and begins with a letter or digit.',
  ],
  'email-invalid': ['Das ist keine E-Mail-Adresse.', 'This is no e-mail address.'],
  'role-unknown': [
    'Diese Rolle gibt es nicht. Erlaubt: Poststelle, Sachbearbeitung, Teamleitung, Schriftgutverwaltung, Stadtarchiv, Revision, Datenschutz, Administration.',
    'There is no such role. Allowed: mail-room, caseworker, team-lead, records-manager, archivist, auditor, data-protection-officer, administrator.',
  ],
  'roles-incompatible': [
    'Administration und Datenschutz haben keine weitere Rolle und gelten für die ganze Stadt.',
    'Administrator and data protection officer hold no other role, and hold theirs in the whole city.',
  ],
  'person-differs': [
    'Dieselbe Person hat weiter oben einen anderen Namen, ein anderes Amt oder eine andere Adresse.',
    'The same person has another name, office or address further up.',
  ],
  refused: ['Das System lehnt es ab.', 'The system refuses it.'],
} as const;

/** The fault as a line people read: place, what stands there, what is wrong. */
export function faultLine({ file, row, column, code, value }: CityFault): string {
  const place = [
    file,
    ...(row === undefined ? [] : [`Zeile/row ${String(row)}`]),
    ...(column === undefined ? [] : [`Spalte/column ${column}`]),
  ].join(', ');
  const [german, english] = WORDS[code];
  return `${place}: ${german} / ${english}${value === undefined || value === '' ? '' : ` (${value})`}`;
}
