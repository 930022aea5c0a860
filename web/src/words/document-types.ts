/** The kinds of documents an administration receives, as they are stored: German words (xdomea "Typ"). */
export const documentTypes: readonly string[] = [
  'Anfrage',
  'Antrag',
  'Anzeige',
  'Bescheid',
  'Bescheinigung',
  'Beschwerde',
  'Einladung',
  'Einwendung',
  'Formular',
  'Gutachten',
  'Mahnung',
  'Rechnung',
  'Schreiben',
  'Stellungnahme',
  'Vertrag',
  'Widerspruch',
];
