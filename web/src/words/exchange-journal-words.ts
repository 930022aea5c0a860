/** What happened to conversions of old stock and to what was handed out, for the journal. */
export const exchangeJournal: Record<string, string> = {
  'exchange.conversion-begun': /*i18n*/ '{actor} hat eine Übernahme von Altbestand begonnen.',
  'exchange.conversion-started': /*i18n*/ '{actor} hat die Übernahme gestartet.',
  'exchange.conversion-stopped': /*i18n*/ '{actor} hat die Übernahme angehalten.',
  'exchange.conversion-finished': /*i18n*/ 'Die Übernahme ist abgeschlossen.',
  'exchange.file-converted': /*i18n*/ '{actor} hat die Akte aus dem Altbestand übernommen.',
  'exchange.file-taken-back': /*i18n*/ '{actor} hat die Akte mit ihrer Übernahme zurückgenommen.',
  'exchange.conversion-undo-requested': /*i18n*/ '{actor} beantragt, die Übernahme zurückzunehmen.',
  'exchange.conversion-undo-withdrawn': /*i18n*/ '{actor} hat den Antrag auf Rücknahme zurückgezogen.',
  'exchange.conversion-undo-refused': /*i18n*/ '{actor} hat die Rücknahme der Übernahme abgelehnt.',
  'exchange.conversion-undo-confirmed': /*i18n*/ '{actor} hat die Rücknahme der Übernahme bestätigt.',
  'exchange.conversion-undo-stopped': /*i18n*/ '{actor} hat die Rücknahme angehalten.',
  'exchange.conversion-undo-resumed': /*i18n*/ '{actor} setzt die Rücknahme fort.',
  'exchange.conversion-undo-finished': /*i18n*/ 'Die Rücknahme der Übernahme ist abgeschlossen.',
  'exchange.hand-out-requested': /*i18n*/ '{actor} lässt die Akte zur Herausgabe zusammenstellen.',
  'exchange.hand-out-expired': /*i18n*/ 'Die herausgegebene Akte ist nach ihrer Frist gelöscht worden.',
  'exchange.staged-files-forgotten':
    /*i18n*/ 'Dateien, die für die Übernahme gesendet und nicht übernommen wurden, sind nach ihrer Frist gelöscht worden.',
  'exchange.manifest-forgotten':
    /*i18n*/ 'Die Liste der Übernahme ist gelöscht worden, weil darin stand, was seither gelöscht ist.',
  'exchange.hand-out-fetched': /*i18n*/ '{actor} hat die herausgegebene Akte abgeholt.',
  'exchange.collection-requested': /*i18n*/ '{actor} lässt Akten in einem ZIP zusammenstellen.',
  'exchange.collection-packed': /*i18n*/ 'Das ZIP mit mehreren Akten ist gepackt.',
  'exchange.collection-fetched': /*i18n*/ '{actor} hat das ZIP mit mehreren Akten abgeholt.',
  'exchange.collection-expired': /*i18n*/ 'Das ZIP mit mehreren Akten ist nach seiner Frist gelöscht worden.',
  'exchange.file-handed-out': /*i18n*/ 'Die Akte ist zur Herausgabe zusammengestellt.',
};
