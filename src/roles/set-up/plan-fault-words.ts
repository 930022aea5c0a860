import type { PlanFault } from '#modules/filing-plan';

/** What is wrong with a filing plan, in German and English. */
export const PLAN_FAULT_WORDS: Readonly<Record<PlanFault['code'], readonly [german: string, english: string]>> = {
  'file-unreadable': ['Die Datei lässt sich nicht lesen.', 'The file cannot be read.'],
  'file-too-large': ['Die Datei ist zu groß.', 'The file is too large.'],
  'columns-missing': ['Diese Spalten fehlen.', 'These columns are missing.'],
  'no-units': ['Unter den Spaltennamen steht keine Einheit.', 'There is no unit below the names of the columns.'],
  'mark-missing': ['Das Kennzeichen fehlt.', 'The mark is missing.'],
  'mark-invalid': [
    'Ein Kennzeichen besteht aus Ziffern und Buchstaben, geteilt durch Punkt, Leerzeichen, Strich oder Schrägstrich.',
    'A mark is made of digits and letters, divided by dot, blank, hyphen or slash.',
  ],
  'mark-lost-digits': [
    'Die Zelle ist eine Zahl: aus 63.10 wird 63.1. Die Spalte als Text formatieren.',
    'The cell is a number: 63.10 becomes 63.1. Format the column as text.',
  ],
  'mark-taken': [
    'Dieses Kennzeichen steht schon in der genannten Zeile.',
    'This mark stands in the row named here already.',
  ],
  'title-missing': ['Die Bezeichnung fehlt.', 'The title is missing.'],
  'text-too-long': ['Der Text ist länger als erlaubt.', 'The text is longer than allowed.'],
  'parent-missing': ['Die übergeordnete Einheit fehlt im Plan.', 'The plan does not have the unit above.'],
  'parent-not-continued': [
    'Das Kennzeichen setzt das übergeordnete nicht fort.',
    'The mark does not continue the one above.',
  ],
  'retention-invalid': [
    'Hier steht eine Zahl von Jahren (0 bis 150), „dauernd“ oder ein Ereignis mit Jahren („Bestand des Gebäudes + 5“).',
    'A number of years (0 to 150), “permanent” or an event and years (“life of the building + 5”) stands here.',
  ],
  'retention-missing': [
    'Eine Einheit, die Akten trägt, braucht eine Aufbewahrungsdauer.',
    'A unit that carries files needs a retention period.',
  ],
  'retention-start-unknown': ['Hier steht „Jahresende“ oder „z.d.A.“.', '“year-end” or “closing” stands here.'],
  'disposal-kind-unknown': [
    'Hier steht A (Archiv), B (bewerten) oder V (vernichten).',
    'A (archive), B (appraise) or V (destroy) stands here.',
  ],
  'disposal-kind-missing': [
    'Eine Einheit, die Akten trägt, braucht eine Aussonderungsart.',
    'A unit that carries files needs a kind of disposal.',
  ],
  'day-invalid': ['Hier steht ein Tag wie 31.12.2026.', 'A day such as 2026-12-31 stands here.'],
  'validity-reversed': ['Die Gültigkeit endet, bevor sie beginnt.', 'The validity ends before it begins.'],
  'yes-or-no-expected': ['Hier steht ja oder nein.', 'Yes or no stands here.'],
  'lead-unit-unknown': [
    'Dieses Amt steht weder in der Datei der Ämter noch im System.',
    'This office is neither in the file of offices nor in the system.',
  ],
  'see-also-unknown': [
    'Auf dieses Kennzeichen wird verwiesen, es fehlt im Plan.',
    'The plan lacks this mark that is referred to.',
  ],
};
