import { useLingui } from '@lingui/react';

const template = [
  'Ebene;Altes Aktenzeichen;Aktenzeichen;Akte;Vorgang;Aktenplankennzeichen;Federführung;Betreff;Aktentyp;Beteiligte;Laufzeit von;Laufzeit bis;Aufbewahrung;Aussonderungsart;Datei;Datum;Eingang;Dokumenttyp;Absender;Anschrift des Absenders;Medium;Fremdes Zeichen',
  'Akte;BA 17/1998;;;;63.10;63.1;Neubau Wohnhaus Am Hang 3;Sachakte;"Anna Müller | Am Hang 3 | Bauherrin";01.03.1998;;;;;;;;;;;',
  'Vorgang;BA 17/1998-1;;;;;;Bauantrag;;;01.03.1998;;;;;;;;;;;',
  'Teilvorgang;BA 17/1998-1a;;;BA 17/1998-1;;;Brandschutz;;;01.03.1998;;;;;;;;;;;',
  'Dokument;;;;BA 17/1998-1;;;Antrag auf Baugenehmigung;;;;;;;17-1998/Antrag.pdf;01.03.1998;03.03.1998;Antrag;Anna Müller;;elektronisch;',
];

/** What a list must look like, with one to begin with. */
export function ColumnHelp() {
  const { i18n } = useLingui();
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${template.join('\r\n')}\r\n`)}`;
  return (
    <details className="ta-section">
      <summary>{i18n.t('So sieht eine Liste aus')}</summary>
      <p>
        {i18n.t(
          'Jede Zeile ist eine Akte, ein Vorgang, ein Teilvorgang oder ein Dokument (Spalte Ebene). Vorgänge und Dokumente gehören zur Akte darüber oder zu der in der Spalte Akte genannten; ein Teilvorgang nennt seinen Vorgang in der Spalte Vorgang. Die Spalte Datei nennt den Pfad im Ordner.',
        )}
      </p>
      <p>
        {i18n.t(
          'Die Spalte Aktentyp nennt Schlüssel oder Namen eines Aktentyps, seine Felder stehen in Spalten wie feld.flur. Quellsystem und Quell-ID machen eine Akte auch dann wiedererkennbar, wenn ihr Zeichen nicht eindeutig ist.',
        )}
      </p>
      <p>
        {i18n.t(
          'Das alte Aktenzeichen bleibt auffindbar und führt für immer zur neuen Akte. CSV (Semikolon oder Komma, UTF-8 oder Windows) und XLSX werden gelesen; übernommen werden PDF, TIFF, JPEG und PNG.',
        )}
      </p>
      <p>
        <a href={href} download="vorlage-uebernahme.csv">
          {i18n.t('Vorlage herunterladen')}
        </a>
      </p>
    </details>
  );
}
