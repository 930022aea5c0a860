import type { ManifestFaultCode } from '#modules/exchange';

/** What is wrong with the type of a file and its fields, in German and English. */
export const FIELD_FAULT_WORDS = {
  'file-type-unknown': [
    'Diesen Aktentyp gibt es nicht, die Felder gehören aber zu einem. Schlüssel oder Namen eines freigegebenen Aktentyps angeben.',
    'There is no such file type, yet the fields belong to one. Give the key or title of a released file type.',
  ],
  'file-type-ambiguous': [
    'So heißen mehrere Aktentypen. Den Schlüssel angeben.',
    'Several file types have this title. Give the key.',
  ],
  'file-type-elsewhere': [
    'Dieser Aktentyp gilt nicht für diese Aktenplaneinheit oder Federführung.',
    'This file type does not belong to this plan unit or unit in charge.',
  ],
  'file-type-word': [
    'Diesen Aktentyp gibt es nicht. Er wird nur als Wort übernommen, ohne Felder.',
    'There is no such file type. It is kept as a word only, without fields.',
  ],
  'field-without-type': [
    'Diese Fachangabe gehört zu einem Aktentyp, in der Zeile steht aber keiner, den es gibt.',
    'This field belongs to a file type, but the row names none that exists.',
  ],
  'field-unknown-field': ['Dieses Feld hat der Aktentyp nicht.', 'The file type does not have this field.'],
  'field-missing': [
    'Dieses Feld verlangt der Aktentyp; hier fehlt der Wert.',
    'The file type demands this field; its value is missing here.',
  ],
  'field-not-applicable': [
    'Dieses Feld gehört bei den übrigen Angaben nicht hierher.',
    'With the other values this field does not belong here.',
  ],
  'field-kind': [
    'Der Wert passt nicht zum Feld. Zahlen ohne Tausenderpunkt, Ja oder Nein, Beträge mit Komma.',
    'The value does not suit the field. Numbers without grouping, ja or nein, amounts with a comma.',
  ],
  'field-too-long': ['Der Wert ist länger, als das Feld erlaubt.', 'The value is longer than the field allows.'],
  'field-too-small': ['Die Zahl ist kleiner, als das Feld erlaubt.', 'The number is smaller than the field allows.'],
  'field-too-large': ['Die Zahl ist größer, als das Feld erlaubt.', 'The number is larger than the field allows.'],
  'field-too-many-decimals': [
    'Die Zahl hat mehr Stellen nach dem Komma, als das Feld erlaubt.',
    'The number has more decimals than the field allows.',
  ],
  'field-not-a-choice': ['Dieser Wert steht im Feld nicht zur Auswahl.', 'The field does not offer this value.'],
  'field-choice-twice': ['Derselbe Wert steht zweimal da.', 'The same value stands here twice.'],
  'field-pattern': [
    'Der Wert hat nicht die Form, die das Feld verlangt.',
    'The value does not have the form the field demands.',
  ],
  'field-day': ['Hier steht ein Tag wie 31.12.2001, den es gibt.', 'A day such as 31.12.2001 that exists stands here.'],
  'field-iban': [
    'Das ist keine gültige IBAN: Die Prüfziffer stimmt nicht.',
    'This is no valid IBAN: the check digits are wrong.',
  ],
  'field-tax-id': [
    'Das ist keine gültige Steuer-Identifikationsnummer: Die Prüfziffer stimmt nicht.',
    'This is no valid tax identification number: the check digit is wrong.',
  ],
} satisfies Partial<Record<ManifestFaultCode, readonly [german: string, english: string]>>;
