/** What was done with the parts of files: attachments, references, sub-files, volumes, loans. */
export const partSentences: Readonly<Record<string, string>> = {
  'records.document-attached': /*i18n*/ '{actor} hat das Dokument zur Anlage eines anderen gemacht.',
  'records.document-detached': /*i18n*/ '{actor} hat das Dokument als Anlage gelöst.',
  'records.attachment-renumbered': /*i18n*/ '{actor} hat die Reihenfolge der Anlagen geändert.',
  'records.cross-reference-added': /*i18n*/ '{actor} hat einen Verweis eingetragen.',
  'records.cross-reference-removed': /*i18n*/ '{actor} hat einen Verweis entfernt.',
  'records.sub-file-opened': /*i18n*/ '{actor} hat eine Teilakte angelegt.',
  'records.sub-file-renamed': /*i18n*/ '{actor} hat eine Teilakte umbenannt.',
  'records.sub-file-closed': /*i18n*/ '{actor} hat eine Teilakte geschlossen.',
  'records.sub-file-removed': /*i18n*/ '{actor} hat eine leere Teilakte entfernt.',
  'records.sub-file-reopened': /*i18n*/ '{actor} hat eine Teilakte wieder geöffnet.',
  'records.proceeding-placed': /*i18n*/ '{actor} hat einen Vorgang in der Akte umgelegt.',
  'records.volume-opened': /*i18n*/ '{actor} hat einen Band angelegt.',
  'records.paper-lent': /*i18n*/ '{actor} hat die Papierakte ausgeliehen.',
  'records.paper-returned': /*i18n*/ '{actor} hat die Rückgabe der Papierakte eingetragen.',
};
