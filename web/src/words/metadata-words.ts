/** The fields of files, proceedings and documents for people, by their keys. */
export const metadataLabels: Record<string, string> = {
  subject: /*i18n*/ 'Betreff',
  remark: /*i18n*/ 'Bemerkung',
  medium: /*i18n*/ 'Medium',
  location: /*i18n*/ 'Standort des Papiers',
  keepingUnit: /*i18n*/ 'Aktenführung',
  startedOn: /*i18n*/ 'Laufzeit von',
  endedOn: /*i18n*/ 'Laufzeit bis',
  appraisalProposal: /*i18n*/ 'Bewertungsvorschlag',
  archiveId: /*i18n*/ 'Archivkennung',
  type: /*i18n*/ 'Art',
  subSubject: /*i18n*/ 'Hier (Unterbetreff)',
  regarding: /*i18n*/ 'Bezug',
  dateOfLetter: /*i18n*/ 'Datum des Schreibens',
  receivedOn: /*i18n*/ 'Eingegangen am',
  dispatchedOn: /*i18n*/ 'Postausgang am',
  foreignReference: /*i18n*/ 'Zeichen des Absenders',
  senderName: /*i18n*/ 'Absender',
  senderAddress: /*i18n*/ 'Anschrift des Absenders',
  recipients: /*i18n*/ 'Empfänger',
  otherContacts: /*i18n*/ 'Weitere Kontakte',
  editor: /*i18n*/ 'Bearbeitet von',
};

/** Codes of the fields that take one of a few. */
export const metadataCodes: Record<string, { value: string; label: string }[]> = {
  medium: [
    { value: '001', label: /*i18n*/ 'elektronisch' },
    { value: '002', label: /*i18n*/ 'hybrid (elektronisch und Papier)' },
    { value: '003', label: /*i18n*/ 'Papier' },
  ],
  appraisal: [
    { value: 'A', label: /*i18n*/ 'A – archivwürdig' },
    { value: 'V', label: /*i18n*/ 'V – vernichten' },
  ],
};
