import type { I18n } from '@lingui/core';

/** What is wrong with a list of old stock or a file it names, and the way out: one sentence each. */
const words: Readonly<Record<string, string>> = {
  'manifest-empty': /*i18n*/ 'Die Liste ist leer.',
  'manifest-too-large': /*i18n*/ 'Die Liste ist zu groß oder entpackt zu groß. In mehrere teilen.',
  'manifest-unreadable': /*i18n*/ 'Die Liste lässt sich nicht lesen. Als CSV (UTF-8) oder XLSX neu speichern.',
  'manifest-not-text':
    /*i18n*/ 'In dieser Zeile steht ein Nullbyte: Das ist keine Textdatei, oder sie ist beschädigt. Als CSV (UTF-8) neu speichern.',
  'manifest-old-workbook': /*i18n*/ 'Das ist eine alte Excel-Datei (XLS). Als XLSX oder CSV speichern.',
  'quote-open': /*i18n*/ 'Ein Anführungszeichen steht am falschen Platz oder wird nie geschlossen.',
  'header-missing': /*i18n*/ 'Die Spaltennamen fehlen. In der ersten Zeile stehen Ebene, Betreff, Datei und so weiter.',
  'column-missing': /*i18n*/ 'Diese Spalte fehlt.',
  'column-twice': /*i18n*/ 'Diese Spalte gibt es zweimal. Eine von beiden löschen.',
  'column-unknown': /*i18n*/ 'Diese Spalte ist unbekannt und bleibt außer Acht.',
  'delimiters-mixed': /*i18n*/ 'Diese Zeile ist mit einem anderen Zeichen geteilt als die übrigen.',
  'cells-too-many':
    /*i18n*/ 'Diese Zeile hat mehr Zellen als es Spalten gibt. Text mit Trennzeichen gehört in Anführungszeichen.',
  'rows-missing': /*i18n*/ 'Unter den Spaltennamen steht keine Zeile.',
  'rows-too-many': /*i18n*/ 'Die Liste hat mehr Zeilen als erlaubt. In mehrere teilen.',
  'level-missing': /*i18n*/ 'Hier fehlt Akte, Vorgang oder Dokument.',
  'level-unknown': /*i18n*/ 'Hier steht Akte, Vorgang, Teilvorgang oder Dokument.',
  'cell-ignored': /*i18n*/ 'Diese Angabe gehört nicht zu dieser Ebene und bleibt außer Acht.',
  'character-forbidden': /*i18n*/ 'In der Zelle steht ein unsichtbares Steuerzeichen. Den Text neu eingeben.',
  'text-damaged': /*i18n*/ 'Die Umlaute sind zerstört (falscher Zeichensatz). Die Liste als UTF-8 neu ausgeben.',
  'text-too-long': /*i18n*/ 'Der Text ist länger als erlaubt.',
  'subject-missing': /*i18n*/ 'Der Betreff fehlt.',
  'plan-mark-missing': /*i18n*/ 'Das Aktenplankennzeichen fehlt.',
  'plan-mark-unknown': /*i18n*/ 'Der geltende Aktenplan hat dieses Kennzeichen nicht.',
  'plan-mark-lost-digits': /*i18n*/ 'Die Zelle ist eine Zahl: Aus 63.10 wird 63.1. Die Spalte als Text formatieren.',
  'plan-mark-without-files': /*i18n*/ 'Diese Aktenplaneinheit trägt keine Akten. Eine Einheit darunter wählen.',
  'plan-mark-retired': /*i18n*/ 'Diese Aktenplaneinheit ist stillgelegt.',
  'unit-missing': /*i18n*/ 'Die Federführung fehlt.',
  'unit-unknown': /*i18n*/ 'Diese Organisationseinheit gibt es nicht. Hier steht ihre Nummer, nicht ihr Name.',
  'unit-closed': /*i18n*/ 'Diese Organisationseinheit ist geschlossen.',
  'unit-not-yours': /*i18n*/ 'Für diese Organisationseinheit dürfen Sie keine Akten übernehmen.',
  'reference-missing':
    /*i18n*/ 'Das alte Aktenzeichen fehlt. Ohne eigenes Zeichen wäre die Akte nicht wiederzuerkennen.',
  'old-reference-twice': /*i18n*/ 'Dieses alte Aktenzeichen steht auch in der genannten Zeile. Beide bleiben draußen.',
  'new-reference-twice': /*i18n*/ 'Dieses Aktenzeichen steht auch in der genannten Zeile. Beide bleiben draußen.',
  'reference-given': /*i18n*/ 'Dieses Zeichen ist hier schon vergeben.',
  'reference-taken-over': /*i18n*/ 'Diese Akte ist schon übernommen und wird ausgelassen.',
  'reference-other-content':
    /*i18n*/ 'Unter diesem Zeichen ist hier schon eine Akte übernommen, die etwas anderes enthält. Vergleichen; ist es eine andere Akte, ein eigenes Zeichen angeben.',
  'source-incomplete': /*i18n*/ 'Quellsystem und Quell-ID gehören zusammen: Hier fehlt eines von beiden.',
  'source-twice':
    /*i18n*/ 'Dieses Quellsystem und diese Quell-ID stehen auch in der genannten Zeile. Beide Akten bleiben draußen.',
  'reference-not-by-rule':
    /*i18n*/ 'Dieses Aktenzeichen folgt nicht der Regel des Aktenplans; es müsste aussehen wie das genannte. Sonst nur das alte Aktenzeichen angeben: Die Akte bekommt dann ein neues.',
  'reference-number-passed':
    /*i18n*/ 'Hier sind schon Nummern bis zur genannten vergeben. Nur das alte Aktenzeichen angeben: Die Akte bekommt dann ein neues.',
  'day-missing': /*i18n*/ 'Der Beginn der Laufzeit fehlt.',
  'day-invalid': /*i18n*/ 'Hier steht ein Tag wie 31.12.2001.',
  'day-in-future': /*i18n*/ 'Dieser Tag kommt erst noch.',
  'day-too-early': /*i18n*/ 'Dieser Tag liegt vor 1700.',
  'closed-before-started': /*i18n*/ 'Die Laufzeit endet, bevor sie beginnt.',
  'received-before-written': /*i18n*/ 'Der Eingang liegt vor dem Datum des Schreibens.',
  'proceeding-before-file': /*i18n*/ 'Der Vorgang beginnt vor seiner Akte.',
  'document-before-file': /*i18n*/ 'Das Schreiben ist älter als seine Akte.',
  'document-after-closing': /*i18n*/ 'Das Schreiben ist jünger als das Ende der Laufzeit.',
  'file-missing-in-row': /*i18n*/ 'Über dieser Zeile steht keine Akte, und sie nennt keine.',
  'file-unknown': /*i18n*/ 'Keine Zeile dieser Liste ist eine Akte mit diesem Zeichen.',
  'file-ambiguous':
    /*i18n*/ 'Dieses Aktenzeichen führt zu zwei Akten der Liste (in den genannten Zeilen). Die Zeichen unterscheidbar machen.',
  'file-without-documents': /*i18n*/ 'Zu dieser Akte gibt es kein Dokument.',
  'proceeding-unknown': /*i18n*/ 'Diese Akte hat in der Liste keinen solchen Vorgang.',
  'proceeding-twice':
    /*i18n*/ 'Einen Vorgang dieses Betreffs hat die Akte schon in der genannten Zeile. Alte Zeichen angeben, um sie zu unterscheiden.',
  'whole-missing':
    /*i18n*/ 'Ein Teilvorgang nennt in der Spalte Vorgang den Vorgang, zu dem er gehört: sein altes Zeichen oder seinen Betreff.',
  'whole-is-part':
    /*i18n*/ 'Das ist selbst ein Teilvorgang (in der genannten Zeile); Teilvorgänge haben keine Teile. Den Vorgang darüber nennen.',
  'part-closed-later': /*i18n*/ 'Der Teilvorgang endet nach seinem Vorgang.',
  'retention-invalid': /*i18n*/ 'Hier steht eine Zahl von Jahren (0 bis 150) oder „dauernd“.',
  'retention-shorter': /*i18n*/ 'Das ist kürzer als der Aktenplan verlangt; er nennt so viele Jahre.',
  'disposal-kind-unknown': /*i18n*/ 'Hier steht A (Archiv), B (bewerten) oder V (vernichten).',
  'medium-unknown': /*i18n*/ 'Hier steht elektronisch, hybrid oder Papier.',
  'document-type-missing': /*i18n*/ 'Der Dokumenttyp fehlt; es wird der genannte.',
  'party-invalid': /*i18n*/ 'Beteiligte stehen hier als Name | Anschrift | Rolle, geteilt durch Semikolon.',
  'parties-too-many': /*i18n*/ 'Das sind mehr Beteiligte als erlaubt.',
  'file-type-unknown':
    /*i18n*/ 'Diesen Aktentyp gibt es nicht, die Felder gehören aber zu einem. Schlüssel oder Namen eines freigegebenen Aktentyps angeben.',
  'file-type-ambiguous': /*i18n*/ 'So heißen mehrere Aktentypen. Den Schlüssel angeben.',
  'file-type-elsewhere': /*i18n*/ 'Dieser Aktentyp gilt nicht für diese Aktenplaneinheit oder Federführung.',
  'file-type-word': /*i18n*/ 'Diesen Aktentyp gibt es nicht. Er wird nur als Wort übernommen, ohne Felder.',
  'field-without-type':
    /*i18n*/ 'Diese Fachangabe gehört zu einem Aktentyp, in der Zeile steht aber keiner, den es gibt.',
  'field-unknown-field': /*i18n*/ 'Dieses Feld hat der Aktentyp nicht.',
  'field-missing': /*i18n*/ 'Dieses Feld verlangt der Aktentyp; hier fehlt der Wert.',
  'field-not-applicable': /*i18n*/ 'Dieses Feld gehört bei den übrigen Angaben nicht hierher.',
  'field-kind': /*i18n*/ 'Der Wert passt nicht zum Feld. Zahlen ohne Tausenderpunkt, Ja oder Nein, Beträge mit Komma.',
  'field-too-long': /*i18n*/ 'Der Wert ist länger, als das Feld erlaubt.',
  'field-too-small': /*i18n*/ 'Die Zahl ist kleiner, als das Feld erlaubt.',
  'field-too-large': /*i18n*/ 'Die Zahl ist größer, als das Feld erlaubt.',
  'field-too-many-decimals': /*i18n*/ 'Die Zahl hat mehr Stellen nach dem Komma, als das Feld erlaubt.',
  'field-not-a-choice': /*i18n*/ 'Dieser Wert steht im Feld nicht zur Auswahl.',
  'field-choice-twice': /*i18n*/ 'Derselbe Wert steht zweimal da.',
  'field-pattern': /*i18n*/ 'Der Wert hat nicht die Form, die das Feld verlangt.',
  'field-day': /*i18n*/ 'Hier steht ein Tag wie 31.12.2001, den es gibt.',
  'field-iban': /*i18n*/ 'Das ist keine gültige IBAN: Die Prüfziffer stimmt nicht.',
  'field-tax-id': /*i18n*/ 'Das ist keine gültige Steuer-Identifikationsnummer: Die Prüfziffer stimmt nicht.',
  'path-missing': /*i18n*/ 'Der Pfad der Datei fehlt.',
  'path-absolute': /*i18n*/ 'Der Pfad muss vom Ordner ausgehen, etwa 17-1998/Antrag.pdf.',
  'path-leaves-folder': /*i18n*/ 'Der Pfad führt aus dem Ordner hinaus.',
  'path-invalid': /*i18n*/ 'Das ist kein Pfad einer Datei (leer, zu lang oder mit unsichtbaren Zeichen).',
  'path-twice': /*i18n*/ 'Diese Datei nennt schon die genannte Zeile.',
  'document-not-there': /*i18n*/ 'Diese Datei liegt nicht im Ordner.',
  'document-other-spelling': /*i18n*/ 'Die Datei im Ordner heißt etwas anders.',
  'document-is-folder': /*i18n*/ 'Das ist ein Ordner, keine Datei.',
  'document-is-link': /*i18n*/ 'Das ist eine Verknüpfung, keine Datei. Die Datei selbst in den Ordner legen.',
  'document-not-named': /*i18n*/ 'Diese Datei liegt im Ordner, aber keine Zeile nennt sie. Sie wird nicht übernommen.',
  'content-empty': /*i18n*/ 'Die Datei ist leer.',
  'content-too-large': /*i18n*/ 'Die Datei ist größer als erlaubt.',
  'content-type-unknown': /*i18n*/ 'Übernommen werden PDF, TIFF, JPEG und PNG. Die Datei vorher in PDF/A umwandeln.',
  'content-disguised': /*i18n*/ 'Der Inhalt ist etwas anderes, als der Name sagt.',
  'content-encrypted': /*i18n*/ 'Die PDF-Datei ist mit einem Kennwort verschlüsselt. Ohne Kennwort neu speichern.',
  'content-truncated': /*i18n*/ 'Die Datei ist abgeschnitten: Seiten können fehlen. Aus der Quelle neu holen.',
  'content-damaged': /*i18n*/ 'Die Datei ist beschädigt und lässt sich nicht lesen. Aus der Quelle neu holen.',
  'content-with-scripts': /*i18n*/ 'Die PDF-Datei enthält Skripte; sie bleiben im Original und laufen nie.',
  'content-with-attachments': /*i18n*/ 'In der PDF-Datei stecken Anlagen, die keine Seite zeigt.',
  'content-symbol-coded':
    /*i18n*/ 'Das Bild ist JBIG2 mit gemeinsamen Zeichen: Ziffern können vertauscht sein. Mit dem Papier vergleichen.',
  'content-page-too-large': /*i18n*/ 'Eine Seite hat mehr Bildpunkte als erlaubt.',
  'content-too-many-pages': /*i18n*/ 'Die Datei hat mehr Seiten als erlaubt. Teilen.',
  'content-too-slow': /*i18n*/ 'Das Öffnen der Datei dauert zu lange.',
  'content-too-costly': /*i18n*/ 'Das Öffnen der Datei braucht zu viel Speicher.',
  'content-twice': /*i18n*/ 'Dieselben Bytes bringt schon die genannte Zeile.',
};

/** Codes of the faults there are words for. */
export const wordedConversionFaults: readonly string[] = Object.keys(words);

/** The fault in words; what else it needs to say stands behind it. */
export function conversionFaultText(
  i18n: I18n,
  { code, detail }: { readonly code: string; readonly detail: string | null },
): string {
  const text = i18n._(words[code] ?? code);
  return detail === null ? text : `${text} (${detail})`;
}
