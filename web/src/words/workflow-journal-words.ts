/** Sentences of the journal about workflows. */
export const workflowSentences: Record<string, string> = {
  'workflow.definition-proposed': /*i18n*/ '{actor} hat eine Fassung eines Ablaufs vorgeschlagen.',
  'workflow.definition-approved': /*i18n*/ '{actor} hat eine Fassung eines Ablaufs freigegeben.',
  'workflow.definition-refused': /*i18n*/ '{actor} hat eine Fassung eines Ablaufs abgelehnt.',
  'workflow.definition-deleted': /*i18n*/ '{actor} hat eine ungenutzte Fassung eines Ablaufs gelöscht.',
  'workflow.instance-started': /*i18n*/ '{actor} hat einen Ablauf gestartet.',
  'workflow.task-completed': /*i18n*/ '{actor} hat eine Aufgabe des Ablaufs erledigt.',
  'workflow.message-received': /*i18n*/ 'Im Ablauf ist eine Nachricht eingegangen.',
  'workflow.timer-fired': /*i18n*/ 'Im Ablauf ist eine Frist abgelaufen.',
  'workflow.job-done': /*i18n*/ 'Ein selbsttätiger Schritt des Ablaufs ist erledigt.',
  'workflow.call-returned': /*i18n*/ 'Ein aufgerufener Ablauf ist in den aufrufenden zurückgekehrt.',
  'workflow.variables-read': /*i18n*/ '{actor} hat die Angaben eines gestörten Ablaufs eingesehen.',
  'workflow.variables-edited': /*i18n*/ '{actor} hat Angaben des Ablaufs berichtigt.',
  'workflow.element-skipped': /*i18n*/ '{actor} hat einen Schritt des Ablaufs übersprungen.',
  'workflow.instance-cancelled': /*i18n*/ '{actor} hat einen Ablauf abgebrochen.',
  'workflow.incident-raised': /*i18n*/ 'Der Ablauf kann nicht von selbst weitergehen.',
  'workflow.incident-resolved': /*i18n*/ '{actor} hat eine Störung des Ablaufs behoben.',
};
