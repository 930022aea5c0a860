import type { ManifestFaultCode } from '#modules/exchange';

/** What is wrong with the path of a document or with its content, in German and English. */
export const DOCUMENT_FAULT_WORDS = {
  'path-missing': ['Der Pfad der Datei fehlt.', 'The path of the file is missing.'],
  'path-absolute': [
    'Der Pfad muss vom Ordner ausgehen, etwa 17-1998/Antrag.pdf.',
    'The path must start from the folder, such as 17-1998/Antrag.pdf.',
  ],
  'path-leaves-folder': ['Der Pfad führt aus dem Ordner hinaus.', 'The path leads out of the folder.'],
  'path-invalid': [
    'Das ist kein Pfad einer Datei (leer, zu lang oder mit unsichtbaren Zeichen).',
    'This is no path of a file (empty, too long or with invisible characters).',
  ],
  'path-twice': ['Diese Datei nennt schon die genannte Zeile.', 'The row named here names this file already.'],
  'document-not-there': ['Diese Datei liegt nicht im Ordner.', 'This file is not in the folder.'],
  'document-other-spelling': [
    'Die Datei im Ordner heißt etwas anders.',
    'The file in the folder is called slightly differently.',
  ],
  'document-is-folder': ['Das ist ein Ordner, keine Datei.', 'This is a folder, not a file.'],
  'document-is-link': [
    'Das ist eine Verknüpfung, keine Datei. Die Datei selbst in den Ordner legen.',
    'This is a link, not a file. Put the file itself into the folder.',
  ],
  'document-not-named': [
    'Diese Datei liegt im Ordner, aber keine Zeile nennt sie. Sie wird nicht übernommen.',
    'This file is in the folder, but no row names it. It is not taken over.',
  ],
  'content-empty': ['Die Datei ist leer.', 'The file is empty.'],
  'content-too-large': ['Die Datei ist größer als erlaubt.', 'The file is larger than allowed.'],
  'content-type-unknown': [
    'Übernommen werden PDF, TIFF, JPEG und PNG. Die Datei vorher in PDF/A umwandeln.',
    'PDF, TIFF, JPEG and PNG are taken over. Convert the file to PDF/A before.',
  ],
  'content-disguised': [
    'Der Inhalt ist etwas anderes, als der Name sagt.',
    'The content is something else than its name says.',
  ],
  'content-encrypted': [
    'Die PDF-Datei ist mit einem Kennwort verschlüsselt. Ohne Kennwort neu speichern.',
    'The PDF is encrypted with a password. Save it without one.',
  ],
  'content-truncated': [
    'Die Datei ist abgeschnitten: Seiten können fehlen. Aus der Quelle neu holen.',
    'The file is cut off: pages may be missing. Fetch it from its source again.',
  ],
  'content-damaged': [
    'Die Datei ist beschädigt und lässt sich nicht lesen. Aus der Quelle neu holen.',
    'The file is damaged and cannot be read. Fetch it from its source again.',
  ],
  'content-with-scripts': [
    'Die PDF-Datei enthält Skripte; sie bleiben im Original und laufen nie.',
    'The PDF contains scripts; they stay in the original and never run.',
  ],
  'content-with-attachments': [
    'In der PDF-Datei stecken Anlagen, die keine Seite zeigt.',
    'The PDF contains attachments that no page shows.',
  ],
  'content-symbol-coded': [
    'Das Bild ist JBIG2 mit gemeinsamen Zeichen: Ziffern können vertauscht sein. Mit dem Papier vergleichen.',
    'The image is JBIG2 with shared symbols: digits may be exchanged. Compare it with the paper.',
  ],
  'content-page-too-large': ['Eine Seite hat mehr Bildpunkte als erlaubt.', 'A page has more pixels than allowed.'],
  'content-too-many-pages': [
    'Die Datei hat mehr Seiten als erlaubt. Teilen.',
    'The file has more pages than allowed. Split it.',
  ],
  'content-too-slow': ['Das Öffnen der Datei dauert zu lange.', 'Opening the file takes too long.'],
  'content-too-costly': ['Das Öffnen der Datei braucht zu viel Speicher.', 'Opening the file needs too much memory.'],
  'content-twice': [
    'Dieselben Bytes bringt schon die genannte Zeile.',
    'The row named here brings the same bytes already.',
  ],
} satisfies Partial<Record<ManifestFaultCode, readonly [german: string, english: string]>>;
