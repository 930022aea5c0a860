import type { ManifestFaultCode } from '#modules/exchange';
import { DOCUMENT_FAULT_WORDS } from './document-fault-words.js';
import { FIELD_FAULT_WORDS } from './field-fault-words.js';

/** What is wrong with a manifest or a file it names, in German and English. */
export const MANIFEST_FAULT_WORDS: Readonly<Record<ManifestFaultCode, readonly [german: string, english: string]>> = {
  'manifest-empty': ['Die Liste ist leer.', 'The manifest is empty.'],
  'manifest-too-large': [
    'Die Liste ist zu groß oder entpackt zu groß. In mehrere teilen.',
    'The manifest is too large, or too large when unpacked. Split it.',
  ],
  'manifest-unreadable': [
    'Die Liste lässt sich nicht lesen. Als CSV (UTF-8) oder XLSX neu speichern.',
    'The manifest cannot be read. Save it again as CSV (UTF-8) or XLSX.',
  ],
  'manifest-not-text': [
    'In dieser Zeile steht ein Nullbyte: Das ist keine Textdatei, oder sie ist beschädigt. Als CSV (UTF-8) neu speichern.',
    'There is a NUL byte in this row: this is no text file, or it is damaged. Save it again as CSV (UTF-8).',
  ],
  'manifest-old-workbook': [
    'Das ist eine alte Excel-Datei (XLS). Als XLSX oder CSV speichern.',
    'This is an old Excel file (XLS). Save it as XLSX or CSV.',
  ],
  'quote-open': [
    'Ein Anführungszeichen steht am falschen Platz oder wird nie geschlossen.',
    'A quotation mark stands in the wrong place or is never closed.',
  ],
  'header-missing': [
    'Die Spaltennamen fehlen. In der ersten Zeile stehen Ebene, Betreff, Datei und so weiter.',
    'The headings are missing. The first row has Ebene, Betreff, Datei and so on.',
  ],
  'column-missing': ['Diese Spalte fehlt.', 'This column is missing.'],
  'column-twice': [
    'Diese Spalte gibt es zweimal. Eine von beiden löschen.',
    'There are two columns for this. Remove one of them.',
  ],
  'column-unknown': [
    'Diese Spalte ist unbekannt und bleibt außer Acht.',
    'This column is unknown and left out of account.',
  ],
  'delimiters-mixed': [
    'Diese Zeile ist mit einem anderen Zeichen geteilt als die übrigen.',
    'This row is divided by another character than the others.',
  ],
  'cells-too-many': [
    'Diese Zeile hat mehr Zellen als es Spalten gibt. Text mit Trennzeichen gehört in Anführungszeichen.',
    'This row has more cells than there are columns. Text with delimiters belongs in quotation marks.',
  ],
  'rows-missing': ['Unter den Spaltennamen steht keine Zeile.', 'There is no row below the headings.'],
  'rows-too-many': [
    'Die Liste hat mehr Zeilen als erlaubt. In mehrere teilen.',
    'The manifest has more rows than allowed. Split it.',
  ],
  'level-missing': ['Hier fehlt Akte, Vorgang oder Dokument.', 'Akte, Vorgang or Dokument is missing here.'],
  'level-unknown': [
    'Hier steht Akte, Vorgang, Teilvorgang oder Dokument.',
    'Akte, Vorgang, Teilvorgang or Dokument stands here.',
  ],
  'cell-ignored': [
    'Diese Angabe gehört nicht zu dieser Ebene und bleibt außer Acht.',
    'This does not belong to this level and is left out of account.',
  ],
  'character-forbidden': [
    'In der Zelle steht ein unsichtbares Steuerzeichen. Den Text neu eingeben.',
    'There is an invisible control character in the cell. Enter the text anew.',
  ],
  'text-damaged': [
    'Die Umlaute sind zerstört (falscher Zeichensatz). Die Liste als UTF-8 neu ausgeben.',
    'The umlauts are broken (wrong character set). Write the manifest anew as UTF-8.',
  ],
  'text-too-long': ['Der Text ist länger als erlaubt.', 'The text is longer than allowed.'],
  'subject-missing': ['Der Betreff fehlt.', 'The subject is missing.'],
  'plan-mark-missing': ['Das Aktenplankennzeichen fehlt.', 'The mark of the filing plan is missing.'],
  'plan-mark-unknown': [
    'Der geltende Aktenplan hat dieses Kennzeichen nicht.',
    'The filing plan in force does not have this mark.',
  ],
  'plan-mark-lost-digits': [
    'Die Zelle ist eine Zahl: Aus 63.10 wird 63.1. Die Spalte als Text formatieren.',
    'The cell is a number: 63.10 becomes 63.1. Format the column as text.',
  ],
  'plan-mark-without-files': [
    'Diese Aktenplaneinheit trägt keine Akten. Eine Einheit darunter wählen.',
    'This plan unit carries no files. Choose a unit below it.',
  ],
  'plan-mark-retired': ['Diese Aktenplaneinheit ist stillgelegt.', 'This plan unit is retired.'],
  'unit-missing': ['Die Federführung fehlt.', 'The unit in charge is missing.'],
  'unit-unknown': [
    'Diese Organisationseinheit gibt es nicht. Hier steht ihre Nummer, nicht ihr Name.',
    'There is no such organisational unit. Its number stands here, not its name.',
  ],
  'unit-closed': ['Diese Organisationseinheit ist geschlossen.', 'This organisational unit is closed.'],
  'unit-not-yours': [
    'Für diese Organisationseinheit dürfen Sie keine Akten übernehmen.',
    'You may not take files over for this organisational unit.',
  ],
  'reference-missing': [
    'Das alte Aktenzeichen fehlt. Ohne eigenes Zeichen wäre die Akte nicht wiederzuerkennen.',
    'The old reference is missing. Without one of its own the file could not be recognised.',
  ],
  'old-reference-twice': [
    'Dieses alte Aktenzeichen steht auch in der genannten Zeile. Beide bleiben draußen.',
    'This old reference also stands in the row named here. Both stay out.',
  ],
  'new-reference-twice': [
    'Dieses Aktenzeichen steht auch in der genannten Zeile. Beide bleiben draußen.',
    'This reference also stands in the row named here. Both stay out.',
  ],
  'reference-given': ['Dieses Zeichen ist hier schon vergeben.', 'This reference has been given here already.'],
  'reference-taken-over': [
    'Diese Akte ist schon übernommen und wird ausgelassen.',
    'This file has been taken over already and is left out.',
  ],
  'reference-other-content': [
    'Unter diesem Zeichen ist hier schon eine Akte übernommen, die etwas anderes enthält. Vergleichen; ist es eine andere Akte, ein eigenes Zeichen angeben.',
    'A file with other content has been taken over under this reference already. Compare; if it is another file, give it a reference of its own.',
  ],
  'source-incomplete': [
    'Quellsystem und Quell-ID gehören zusammen: Hier fehlt eines von beiden.',
    'Source system and source id belong together: one of the two is missing here.',
  ],
  'source-twice': [
    'Dieses Quellsystem und diese Quell-ID stehen auch in der genannten Zeile. Beide Akten bleiben draußen.',
    'This source system and id also stand in the row named here. Both files stay out.',
  ],
  'reference-not-by-rule': [
    'Dieses Aktenzeichen folgt nicht der Regel des Aktenplans; es müsste aussehen wie das genannte. Sonst nur das alte Aktenzeichen angeben: Die Akte bekommt dann ein neues.',
    'This reference does not follow the rule of the filing plan; it would look like the one named. Otherwise give the old reference only: the file then gets a new one.',
  ],
  'reference-number-passed': [
    'Hier sind schon Nummern bis zur genannten vergeben. Nur das alte Aktenzeichen angeben: Die Akte bekommt dann ein neues.',
    'Numbers up to the one named have been given here. Give the old reference only: the file then gets a new one.',
  ],
  'day-missing': ['Der Beginn der Laufzeit fehlt.', 'The beginning of the period is missing.'],
  'day-invalid': ['Hier steht ein Tag wie 31.12.2001.', 'A day such as 31.12.2001 stands here.'],
  'day-in-future': ['Dieser Tag kommt erst noch.', 'This day is still to come.'],
  'day-too-early': ['Dieser Tag liegt vor 1700.', 'This day is before 1700.'],
  'closed-before-started': ['Die Laufzeit endet, bevor sie beginnt.', 'The period ends before it begins.'],
  'received-before-written': [
    'Der Eingang liegt vor dem Datum des Schreibens.',
    'The date of receipt is before the date of the letter.',
  ],
  'proceeding-before-file': ['Der Vorgang beginnt vor seiner Akte.', 'The proceeding begins before its file.'],
  'document-before-file': ['Das Schreiben ist älter als seine Akte.', 'The letter is older than its file.'],
  'document-after-closing': [
    'Das Schreiben ist jünger als das Ende der Laufzeit.',
    'The letter is younger than the end of the period.',
  ],
  'file-missing-in-row': [
    'Über dieser Zeile steht keine Akte, und sie nennt keine.',
    'There is no file above this row, and it names none.',
  ],
  'file-unknown': [
    'Keine Zeile dieser Liste ist eine Akte mit diesem Zeichen.',
    'No row of this manifest is a file with this reference.',
  ],
  'file-ambiguous': [
    'Dieses Aktenzeichen führt zu zwei Akten der Liste (in den genannten Zeilen). Die Zeichen unterscheidbar machen.',
    'This reference leads to two files of the manifest (in the rows named here). Make the references distinct.',
  ],
  'file-without-documents': ['Zu dieser Akte gibt es kein Dokument.', 'There is no document for this file.'],
  'proceeding-unknown': [
    'Diese Akte hat in der Liste keinen solchen Vorgang.',
    'This file has no such proceeding in the manifest.',
  ],
  'proceeding-twice': [
    'Einen Vorgang dieses Betreffs hat die Akte schon in der genannten Zeile. Alte Zeichen angeben, um sie zu unterscheiden.',
    'The file has a proceeding of this subject in the row named already. Give old references to tell them apart.',
  ],
  'whole-missing': [
    'Ein Teilvorgang nennt in der Spalte Vorgang den Vorgang, zu dem er gehört: sein altes Zeichen oder seinen Betreff.',
    'A sub-proceeding names in the column Vorgang the proceeding it is part of: its old reference or its subject.',
  ],
  'whole-is-part': [
    'Das ist selbst ein Teilvorgang (in der genannten Zeile); Teilvorgänge haben keine Teile. Den Vorgang darüber nennen.',
    'That is a sub-proceeding itself (in the row named here), and those have no parts. Name the proceeding above it.',
  ],
  'part-closed-later': [
    'Der Teilvorgang endet nach seinem Vorgang.',
    'The sub-proceeding ends after the proceeding it is part of.',
  ],
  'retention-invalid': [
    'Hier steht eine Zahl von Jahren (0 bis 150) oder „dauernd“.',
    'A number of years (0 to 150) or “dauernd” stands here.',
  ],
  'retention-shorter': [
    'Das ist kürzer als der Aktenplan verlangt; er nennt so viele Jahre.',
    'This is shorter than the filing plan demands; it names so many years.',
  ],
  'disposal-kind-unknown': [
    'Hier steht A (Archiv), B (bewerten) oder V (vernichten).',
    'A (archive), B (appraise) or V (destroy) stands here.',
  ],
  'medium-unknown': ['Hier steht elektronisch, hybrid oder Papier.', 'elektronisch, hybrid or Papier stands here.'],
  'document-type-missing': [
    'Der Dokumenttyp fehlt; es wird der genannte.',
    'The document type is missing; it will be the one named.',
  ],
  'party-invalid': [
    'Beteiligte stehen hier als Name | Anschrift | Rolle, geteilt durch Semikolon.',
    'Parties stand here as name | address | role, divided by semicolons.',
  ],
  'parties-too-many': ['Das sind mehr Beteiligte als erlaubt.', 'These are more parties than allowed.'],
  ...FIELD_FAULT_WORDS,
  ...DOCUMENT_FAULT_WORDS,
};
